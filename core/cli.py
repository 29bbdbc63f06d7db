"""The command line: one verb at a time, the same core as the window, no Qt.

Standard output holds the result alone: with --json one JSON document, with --json-lines one a line.
Exit status: 0 done, 1 the work failed, 2 wrong arguments; of both one sentence on standard error.
"""

from __future__ import annotations

import json
import os
import traceback
from argparse import ArgumentParser, HelpFormatter, Namespace
from itertools import takewhile
from typing import Any

from typing_extensions import override

from core.errors import ArgumentsError, BriquesError
from core.language import LANGUAGES, mark, speak, tr
from core.verb import VERBS as REGISTRY
from core.verb import put, tell

VERBS: tuple[str, ...] = tuple(REGISTRY.module_names())
"""The names of all verbs, known without importing them."""


def main(arguments: list[str]) -> int:
    """Carry out one verb; return the exit status."""
    speak(_language())
    try:
        options = parser().parse_args(arguments)
    finally:
        put("")  # the help, whether or not somebody reads it to its end
    try:
        text = _carried_out(options)
    except KeyboardInterrupt:
        tell(f"briques {options.verb}: " + tr("interrupted."))
        return 1
    except Exception as error:  # noqa: BLE001 - the last resort: a sentence, whatever happened
        if options.debug:
            traceback.print_exc()
        tell(f"briques {options.verb}: {_why(error)}")
        return 2 if isinstance(error, ArgumentsError) else 1
    put(text + "\n")
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


def _carried_out(options: Namespace) -> str:
    """Return what the verb answers, as it is asked for."""
    verb = REGISTRY[options.verb]
    result = verb.run(options)
    as_json = options.json or getattr(options, "json_lines", False)
    return json.dumps(result) if as_json else verb.show(result)


def _why(error: Exception) -> str:
    if isinstance(error, BriquesError):
        return str(error)
    return tr(
        "something unexpected happened ({error}: {why}); --debug shows where.",
        error=type(error).__name__,
        why=" ".join(str(error).split())[:200] or "–",
    )


class _Parser(ArgumentParser):
    """argparse, whose own words are said in the language in use."""

    def __init__(self, **words: Any) -> None:
        super().__init__(**words, formatter_class=_Help, add_help=False)
        said = tr("show this help message and exit")
        self.add_argument("-h", "--help", action="help", help=said)

    @override
    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Refuse an unknown option by its name, before argparse misses what stands behind it."""
        mine = takewhile(_is_option, args) if self._subparsers else filter(_is_option, args)
        for option in mine:
            name = option.partition("=")[0] if option.startswith("--") else option[:2]
            if not any(known.startswith(name) for known in self._option_string_actions):
                self.error(tr("unknown option {option}", option=name))
        return super().parse_known_args(args, namespace)


class _Help(HelpFormatter):
    @override
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, tr("usage: ") if prefix is None else prefix)

    @override
    def start_section(self, heading: str | None) -> None:
        super().start_section(tr(heading) if heading in _HEADINGS else heading)


def _is_option(argument: str) -> bool:
    """Return whether `argument` is one: not a lone dash, not a negative number."""
    return argument[:1] == "-" and argument[1:2] not in (*"0123456789.", "")


_HEADINGS = (mark("positional arguments"), mark("options"))
"""What argparse writes over its two lists."""


def _language() -> str:
    for name in ("BRIQUES_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return value[:2] if value[:2] in LANGUAGES else "en"
    return "en"
