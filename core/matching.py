"""Whether a network's ends match the data and the loss: the problems, and what mends them."""

from __future__ import annotations

from collections.abc import Iterator
from math import prod

from core.activation import FUNCTIONS
from core.dataset import Dataset, Task
from core.infer import Problem, Report, Row
from core.language import Message, say
from core.layer import (
    LAYERS,
    Change,
    Family,
    InsertAfter,
    InsertBefore,
    Repair,
    Shape,
    UseLoss,
)
from core.loss import LOSSES, Loss
from core.merging import resizing
from core.network import Brick, Network


def usual_loss(dataset: Dataset) -> Loss:
    """Return the loss one begins with on this data."""
    return LOSSES[_usual_key(dataset)]()


def entrances(network: Network) -> list[Brick]:
    """Return where the data enters: not the bricks that are merely not fed yet."""
    return [brick for brick in network.inputs if brick.layer.family is Family.INPUT]


def matched(report: Report, dataset: Dataset, loss: Loss) -> Report:
    """Return the report with what does not match the data at one end, the loss at the other."""
    report = _matched_input(report, dataset)
    if not report.ready:
        return report
    report = _matched_output(report, dataset, loss)
    return _matched_ending(report, dataset, loss) if report.ready else report


def _matched_input(report: Report, dataset: Dataset) -> Report:
    shape = dataset.shape
    for brick in entrances(report.network):
        if report[brick.id].shape != shape:
            message = say(
                "{data} has the shape {shape}. Received: {other}.",
                data=Message(dataset.title),
                shape=shape,
                other=report[brick.id].shape or (),
            )
            repair = Change(brick.layer.changed(shape=shape), say("Use {shape}", shape=shape))
            report = report.with_problem(brick.id, Problem(message, (repair,)))
    return report


def _matched_output(report: Report, dataset: Dataset, loss: Loss) -> Report:
    wanted, given = loss.outputs(dataset), report.output.shape or ()
    if wanted is None:
        message = say(
            "{loss} does not fit {data}: choose another loss.",
            loss=Message(loss.title),
            data=Message(dataset.title),
        )
        usual = _use_loss(_usual_key(dataset))
        return report.with_problem(report.output.brick.id, Problem(message, (usual,)))
    if given == wanted:
        return report
    row = _answering(report, ("units",) if len(wanted) == 1 else ("filters", "units"))
    ending = loss.endings(dataset)[0]
    mends = _to_numbers(row, wanted[0], ending) if len(wanted) == 1 else _to_image(row, wanted)
    others = _other_losses(dataset, given, _activation_of(_bending(report)))
    message = _too_much_or_little(dataset, wanted, given)
    return report.with_problem(row.brick.id, Problem(message, (*mends, *others)))


def _too_much_or_little(dataset: Dataset, wanted: Shape, given: Shape) -> Message:
    """Return in the learner's words what the network should end with, and what it does."""
    received = _counted(given)
    if dataset.task is Task.REGRESSION:
        return say(
            "The network must end with {wanted}, as the data asks for. Received: {received}.",
            wanted=_counted(wanted),
            received=received,
        )
    if wanted == (1,):
        return say(
            "The network must end with 1 number, which says yes or no. Received: {received}.",
            received=received,
        )
    return say(
        "The network must end with {n} numbers, one for each class of the data. "
        "Received: {received}.",
        n=wanted[0],
        received=received,
    )


def _counted(shape: Shape) -> Message:
    """Return what a shape is, in words."""
    if len(shape) == 1:
        return say("1 number") if shape == (1,) else say("{n} numbers", n=shape[0])
    if len(shape) == 2:
        return say("a sequence ({shape})", shape=shape)
    return say("an image ({shape})", shape=shape)


def _to_numbers(row: Row, units: int, ending: str) -> tuple[Repair, ...]:
    """Return what gives the network `units` numbers for an answer, done where `row` is."""
    layer = row.brick.layer
    if len(row.shape or ()) > 1:
        advised = row.inferred.repairs if row.inferred else ()
        return advised or (InsertAfter(LAYERS["Flatten"]()),)
    if "units" in layer.settings():
        words = say("Use 1 unit") if units == 1 else say("Use {n} units", n=units)
        return (Change(layer.changed(units=units), words),)
    return (_dense(units, ending),)


def _to_image(row: Row, wanted: Shape) -> tuple[Repair, ...]:
    """Return what brings the network a step nearer to an answer of the shape `wanted`."""
    layer, shape = row.brick.layer, row.shape or ()
    if prod(shape) == prod(wanted):
        return (InsertAfter(LAYERS["Reshape"].from_values({"target_shape": wanted})),)
    if len(shape) == 1:
        return _to_numbers(row, prod(wanted), "linear")
    if shape[:-1] == wanted[:-1]:
        n = wanted[-1]
        if "filters" in layer.settings():
            words = say("Use 1 filter") if n == 1 else say("Use {n} filters", n=n)
            return (Change(layer.changed(filters=n), words),)
        values = {"filters": n, "kernel_size": (1, 1), "activation": "linear"}
        return (InsertAfter(LAYERS["Conv2D"].from_values(values)),)
    sized = resizing((shape, wanted)) if len(shape) == len(wanted) == 3 else ()
    after = tuple(InsertAfter(mend.layer) for mend in sized if isinstance(mend, InsertBefore))
    return after or (InsertAfter(LAYERS["Flatten"]()),)


def _dense(units: int, ending: str) -> InsertAfter:
    return InsertAfter(LAYERS["Dense"].from_values({"units": units, "activation": ending}))


def _matched_ending(report: Report, dataset: Dataset, loss: Loss) -> Report:
    """Advise another activation, or another loss, where the two do not go together."""
    row = _bending(report)
    ending, endings = _activation_of(row), loss.endings(dataset)
    if not ending or ending in endings:
        return report
    title = FUNCTIONS[endings[0]].title
    message = say(
        "{loss} expects the last brick to end with {expected}. Received: {ending}.",
        loss=Message(loss.title),
        expected=title,
        ending=FUNCTIONS[ending].title if ending in FUNCTIONS else ending,
    )
    changed = row.brick.layer.changed(activation=endings[0])
    repair = Change(changed, say("Use {activation}", activation=title))
    others = _other_losses(dataset, report.output.shape or (), ending)
    return report.with_problem(row.brick.id, Problem(message, (repair, *others), fatal=False))


def _other_losses(dataset: Dataset, shape: Shape, ending: str) -> tuple[UseLoss, ...]:
    """Return the first loss that takes answers of this shape and activation, the usual first."""
    for key in _loss_keys(dataset):
        loss = LOSSES[key]()
        if loss.outputs(dataset) == shape and ending in loss.endings(dataset):
            return (_use_loss(key),)
    return ()


def _loss_keys(dataset: Dataset) -> Iterator[str]:
    yield _usual_key(dataset)
    yield from LOSSES.keys()


def _use_loss(key: str) -> UseLoss:
    return UseLoss(key, say("Use {loss}", loss=Message(LOSSES[key].title)))


def _usual_key(dataset: Dataset) -> str:
    if dataset.task is Task.REGRESSION:
        return "mean-squared-error"
    return "binary-crossentropy" if len(dataset.classes) == 2 else "categorical-crossentropy"


def _answering(report: Report, settings: tuple[str, ...]) -> Row:
    """Return the last brick that sets how many outputs there are; what follows keeps its shape."""
    row = report.output
    while not _has(row, settings) and row.inputs == (row.shape,):
        row = report[row.brick.inputs[0]]
    return row if _has(row, settings) else report.output


def _has(row: Row, settings: tuple[str, ...]) -> bool:
    return any(name in row.brick.layer.settings() for name in settings)


def _bending(report: Report) -> Row:
    """Return the row whose activation the answer ends with: what only rearranges is passed by."""
    row = report.output
    while row.brick.layer.title in ("Reshape", "Flatten", "Dropout"):
        row = report[row.brick.inputs[0]]
    return row


def _activation_of(row: Row) -> str:
    return str(row.brick.layer.values().get("activation", ""))
