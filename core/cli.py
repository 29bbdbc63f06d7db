"""The command line: one verb at a time, the same core as the window, no Qt.

Standard output holds the result alone: with --json one JSON document. Exit status: 0 done, 1 the
work failed (one sentence on standard error), 2 wrong arguments.
"""

from __future__ import annotations

import json
import os
import sys
from argparse import ArgumentParser

from core.errors import BriquesError
from core.language import LANGUAGES, speak, tr
from core.verb import VERBS as REGISTRY
from core.verb import tell

VERBS: tuple[str, ...] = tuple(REGISTRY.module_names())
"""The names of all verbs, known without importing them."""


def main(arguments: list[str]) -> int:
    """Carry out one verb; return the exit status."""
    speak(_language())
    options = parser().parse_args(arguments)
    verb = REGISTRY[options.verb]
    try:
        result = verb.run(options)
    except BriquesError as error:
        if options.debug:
            raise
        tell(f"briques {options.verb}: {error}")
        return 1
    except KeyboardInterrupt:
        tell(f"briques {options.verb}: " + tr("interrupted."))
        return 1
    sys.stdout.write((json.dumps(result) if options.json else verb.show(result)) + "\n")
    return 0


def parser() -> ArgumentParser:
    """Return the parser of all verbs."""
    whole = ArgumentParser(
        prog="briques",
        description=tr("Learn deep learning by building networks brick by brick."),
        epilog=tr("Without a verb the window opens: briques [PROJECT]"),
    )
    verbs = whole.add_subparsers(dest="verb", required=True, metavar="VERB")
    for name, verb in REGISTRY.items():
        part = verbs.add_parser(name, help=tr(verb.what), description=tr(verb.what))
        verb.declare(part)
        part.add_argument("--json", action="store_true", help=tr("print one JSON document"))
        part.add_argument("--debug", action="store_true", help=tr("show the traceback of an error"))
    return whole


def _language() -> str:
    for name in ("BRIQUES_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return value[:2] if value[:2] in LANGUAGES else "en"
    return "en"
