"""The command line: one verb at a time, the same core as the window, no Qt.

Standard output holds the result alone: with --json one JSON document. Exit status: 0 done, 1 the
work failed (one sentence on standard error), 2 wrong arguments.
"""

from __future__ import annotations

import json
import os
import sys
from argparse import ArgumentParser, HelpFormatter
from typing import Any

from typing_extensions import override

from core.errors import BriquesError
from core.language import LANGUAGES, mark, speak, tr
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
    whole = _Parser(
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


class _Parser(ArgumentParser):
    """argparse, whose own words are said in the language in use."""

    def __init__(self, **words: Any) -> None:
        super().__init__(**words, formatter_class=_Help, add_help=False)
        said = tr("show this help message and exit")
        self.add_argument("-h", "--help", action="help", help=said)


class _Help(HelpFormatter):
    @override
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, tr("usage: ") if prefix is None else prefix)

    @override
    def start_section(self, heading: str | None) -> None:
        super().start_section(tr(heading) if heading in _HEADINGS else heading)


_HEADINGS = (mark("positional arguments"), mark("options"))
"""What argparse writes over its two lists."""


def _language() -> str:
    for name in ("BRIQUES_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return value[:2] if value[:2] in LANGUAGES else "en"
    return "en"
