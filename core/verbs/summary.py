"""`summary`: shapes, parameters and multiply-accumulates of a network."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from core.block import expand
from core.infer import Report, infer
from core.language import mark, shown, tr
from core.layer import LAYERS
from core.named import named_project, refuse_unready
from core.verb import VERBS, Verb, table, take_network


def declare(parser: ArgumentParser) -> None:
    """Take the network, and whether to ask Keras too."""
    take_network(parser)
    parser.add_argument(
        "--check", action="store_true", help=tr("build it with Keras and compare brick by brick")
    )


def run(options: Namespace) -> dict[str, Any]:
    """Return the network's rows, blocks expanded: one for each Keras layer."""
    experiment = named_project(options.network).experiment
    report = infer(expand(experiment.network))
    refuse_unready(report)
    agrees = None
    if options.check:
        from core.engine import inline

        inline.ready(loud=options.debug)
        from core.engine.check import agreement

        agrees = agreement(experiment, report)
    return {
        "name": experiment.name,
        "input_shape": list(report.rows[0].shape or ()),
        "output_shape": list(report.output.shape or ()),
        "params": report.params,
        "trainable_params": report.trainable_params,
        "macs": report.macs,
        "bricks": _bricks(report),
        "keras_agrees": agrees,
    }


def show(result: dict[str, Any]) -> str:
    """Return a table and the totals."""
    head = (tr("brick"), tr("layer"), tr("output shape"), tr("parameters"), tr("MACs"))
    rows = [
        (
            brick["name"],
            brick["layer"],
            shown(tuple(brick["output_shape"])),
            shown(brick["params"]),
            shown(brick["macs"]),
        )
        for brick in result["bricks"]
    ]
    lines = [
        table([head, *rows]),
        tr(
            "{params} parameters, {trainable} of them trainable; {macs} MACs an example.",
            params=result["params"],
            trainable=result["trainable_params"],
            macs=result["macs"],
        ),
    ]
    if result["keras_agrees"] is not None:
        lines.append(tr("Keras agrees.") if result["keras_agrees"] else tr("Keras disagrees."))
    return "\n".join(lines)


def _bricks(report: Report) -> list[dict[str, Any]]:
    return [
        {
            "name": row.brick.id,
            "layer": LAYERS.key_of(type(row.brick.layer)),
            "output_shape": list(row.shape or ()),
            "params": row.params,
            "macs": row.macs,
        }
        for row in report.rows
    ]


VERBS.register("summary")(
    Verb(mark("show bricks, shapes, parameters and MACs of a network"), declare, run, show)
)
