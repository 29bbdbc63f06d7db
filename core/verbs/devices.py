"""`devices`: what the engine runs on."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from core.language import counted, mark
from core.verb import VERBS, Verb


def declare(parser: ArgumentParser) -> None:
    """Take no argument of its own."""


def run(options: Namespace) -> dict[str, Any]:
    """Return the device in words, its cores, and the versions of what it runs."""
    from core.engine import inline

    inline.ready(loud=options.debug)
    ready = inline.devices()
    return {"device": ready.device, "cores": ready.cores, "versions": dict(ready.versions)}


def show(result: dict[str, Any]) -> str:
    """Return a line for the device and one for each version."""
    lines = [f"{result['device']}, {counted(result['cores'], '{n} core', '{n} cores')}"]
    lines += [f"{name} {version}" for name, version in result["versions"].items()]
    return "\n".join(lines)


VERBS.register("devices")(
    Verb(mark("show the device, its cores and the versions in use"), declare, run, show)
)
