"""From an exception to one sentence for the learner."""

from __future__ import annotations

from core.engine.loop import OUT_OF_MEMORY
from core.errors import BriquesError
from core.language import Message, say


def explained(error: BaseException) -> Message:
    """Return what happened and what to do about it, in one sentence."""
    if isinstance(error, BriquesError):
        message = error.message
        return message if isinstance(message, Message) else say(message)
    if isinstance(error, OUT_OF_MEMORY):
        return say(
            "The memory is not enough for this: use smaller batches, fewer units or filters, or "
            "pool earlier."
        )
    lines = str(error).strip().splitlines()
    return say(
        "The engine could not do this ({error}: {why}).",
        error=type(error).__name__,
        why=lines[0][:200] if lines else "–",
    )
