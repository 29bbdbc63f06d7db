"""What Keras is asked for, made."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

import keras

from core.call import Call


def made(asked: Any) -> Any:
    """Return what Keras makes of a call and of those in its arguments; other values as they are."""
    if isinstance(asked, list):
        return [made(part) for part in asked]
    if not isinstance(asked, Call):
        return asked
    function = asked.function
    make = attrgetter(function)(keras) if isinstance(function, str) else made(function)
    settings = {name: made(value) for name, value in asked.settings}
    return make(*(made(value) for value in asked.inputs), **settings)
