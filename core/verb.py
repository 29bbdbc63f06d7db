"""What every verb of the command line must say and do."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TextIO

from core.language import mark, tr
from core.registry import Registry


@dataclass(frozen=True, slots=True)
class Verb:
    """One thing to do without a window.

    Attributes:
        what: one sentence, untranslated.
        declare: adds the verb's own arguments to its parser.
        run: does it and returns the JSON document. Raises BriquesError.
        show: returns that document as text for a person.
    """

    what: str
    declare: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], Any]
    show: Callable[[Any], str]


VERBS: Registry[Verb] = Registry("core.verbs")

UNTRAINED = mark("The weights are fresh ones: this network has not been trained.")


def take_network(parser: ArgumentParser) -> None:
    """Let the first argument name a network."""
    named = tr("a project file or a template's name")
    parser.add_argument("network", metavar="NETWORK", help=named)


def table(rows: list[tuple[str, ...]]) -> str:
    """Return rows of cells as aligned text; cells that begin with a digit are set to the right."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if cell[:1].isdigit() else cell.ljust(width)
            for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        for row in rows
    )


def tell(text: str, end: str = "\n") -> None:
    """Write to standard error, where progress and logs go."""
    _write(sys.stderr, text + end)


def put(text: str) -> None:
    """Write to standard output, where the result alone goes."""
    _write(sys.stdout, text)


def _write(stream: TextIO, text: str) -> None:
    """Write `text` now; if nobody reads any more, as behind `| head -1`, write on to nowhere."""
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
