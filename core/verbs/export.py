"""`export`: write a model for others, and prove that it answers the same."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from core.language import mark, tr
from core.named import named_project, refuse_unready
from core.verb import UNTRAINED, VERBS, Verb, take_network

FORMATS = ("keras",)


def declare(parser: ArgumentParser) -> None:
    """Take the network, the format and the file."""
    take_network(parser)
    parser.add_argument("--format", choices=FORMATS, default="keras")
    parser.add_argument(
        "-o", "--output", required=True, metavar="PATH", help=tr("the file to write")
    )


def run(options: Namespace) -> dict[str, Any]:
    """Export with the project's weights, or the seed's fresh ones; return the proof."""
    from core.engine import inline

    project = named_project(options.network)
    refuse_unready(project.experiment.report())
    inline.ready(loud=options.debug)
    proof = inline.export(project.experiment, project.snapshot, options.output)
    return {
        "path": proof.path,
        "bytes": proof.bytes,
        "max_difference": proof.max_difference,
        "samples": proof.samples,
        "trained": project.snapshot is not None,
    }


def show(result: dict[str, Any]) -> str:
    """Return one sentence, and another one if nothing was learned."""
    proof = tr(
        "{path}: {bytes} bytes; loaded again by plain Keras, its answers to {samples} examples "
        "differ by {difference} at most.",
        path=result["path"],
        bytes=result["bytes"],
        samples=result["samples"],
        difference=result["max_difference"],
    )
    return proof if result["trained"] else f"{proof}\n{tr(UNTRAINED)}"


VERBS.register("export")(
    Verb(mark("write the model to a file, and prove that it answers the same"), declare, run, show)
)
