"""`depth`: the lecture's table, recomputed from the networks themselves."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from core.architecture import LECTURE, VARIANTS, experiment
from core.conventions import GIGA, MEGA
from core.depth_table import Line, table_of
from core.language import fixed, mark, shown, tr
from core.verb import VERBS, Verb, table, tell


def declare(parser: ArgumentParser) -> None:
    """Take which networks, and whether to measure their time."""
    parser.add_argument(
        "--variant", choices=tuple(VARIANTS), default=LECTURE,
        help=tr("the lecture's networks, or those of ImageNet"),
    )  # fmt: skip
    parser.add_argument(
        "--measure", action="store_true", help=tr("time each network on this machine")
    )


def run(options: Namespace) -> dict[str, Any]:
    """Return a row for each network; with --measure each is built and timed, one at a time."""
    lines = table_of(options.variant)
    times: dict[str, Any] = {}
    if options.measure:
        from core.engine import inline

        inline.ready(loud=options.debug)
        from core.engine.timing import timed

        for line in lines:
            tell(tr("{network} …", network=line.title))
            times[line.key] = timed(experiment(line.key, options.variant))
    return {
        "variant": options.variant,
        "rows": [_row(line, times.get(line.key)) for line in lines],
    }


def show(result: dict[str, Any]) -> str:
    """Return a table, and below it what does not fit."""
    head = (tr("network"), tr("year"), tr("depth"), tr("parameters"), tr("MACs"), tr("memory, 128"))
    timed = any(row["time_ms"] is not None or row["problem"] for row in result["rows"])
    rows = [(*_cells(row), *(_time(row) if timed else ())) for row in result["rows"]]
    lines = [table([(*head, *((tr("time here"),) if timed else ())), *rows])]
    lines += [f"{row['title']}: {row['verdict']}" for row in result["rows"] if row["verdict"]]
    return "\n".join(lines)


def _row(line: Line, time: Any) -> dict[str, Any]:
    costs, printed = line.costs, line.architecture.printed
    return {
        "name": line.name,
        "title": line.title,
        "year": line.variant.year,
        "input_shape": list(line.shape),
        "depth": costs.depth,
        "params": costs.params.total(),
        "macs": costs.macs.total(),
        "macs_lecture": costs.counted_macs.total(),
        "elements_lecture": costs.counted_activations.total(),
        "size_mb": line.size,
        "weights_mb": costs.weight_bytes / MEGA,
        "time_ms": time.milliseconds if time else None,
        "peak_mb": time.peak if time else None,
        "problem": str(time.problem) if time and time.problem else None,
        "published": line.published,
        "printed": {} if printed is None else line.printed,
        "matches": {column: match.name.lower() for column, match in line.matches.items()},
        "verdict": tr(line.verdict) if line.verdict else "",
    }


def _cells(row: dict[str, Any]) -> tuple[str, ...]:
    return (
        row["title"],
        str(row["year"]),
        shown(row["depth"]),
        shown(row["params"]),
        fixed(row["macs"] / GIGA, 2) + " G",
        fixed(row["size_mb"], 2) + " MB",
    )


def _time(row: dict[str, Any]) -> tuple[str, ...]:
    return (row["problem"] or fixed(row["time_ms"], 1) + " ms",)


VERBS.register("depth")(
    Verb(mark("recompute the lecture's table of ten networks"), declare, run, show)
)
