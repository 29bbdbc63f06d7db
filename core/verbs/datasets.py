"""`datasets`: the data that `--data` can name."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from core.dataset import DATASETS
from core.language import mark, shown, tr
from core.verb import VERBS, Verb, table


def declare(parser: ArgumentParser) -> None:
    """Take no argument of its own."""


def run(options: Namespace) -> list[dict[str, Any]]:
    """Return a row for each dataset."""
    return [
        {
            "name": name,
            "title": tr(kind.title),
            "task": kind.task.value,
            "kind": kind.kind.value,
            "shape": list(kind.shape),
            "classes": [tr(label) for label in kind.classes],
            "size": kind().size,
            "source": tr(kind.source),
            "licence": tr(kind.licence),
        }
        for name, kind in DATASETS.items()
    ]


def show(rows: list[dict[str, Any]]) -> str:
    """Return a table."""
    head = (tr("name"), tr("shape"), tr("classes"), tr("examples"), tr("licence"))
    return table(
        [
            head,
            *(
                (
                    row["name"],
                    shown(tuple(row["shape"])),
                    shown(len(row["classes"])) if row["classes"] else tr("regression"),
                    shown(row["size"]),
                    row["licence"],
                )
                for row in rows
            ),
        ]
    )


VERBS.register("datasets")(
    Verb(mark("list the data that can be named in --data"), declare, run, show)
)
