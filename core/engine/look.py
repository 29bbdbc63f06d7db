"""Looking at a model from outside: what it answers to examples, and everywhere on the plane."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.array import Array, Picture, Scale
from core.dataset import Dataset, Examples, Kind, Split, Task
from core.engine.build import Built
from core.engine.loop import compiled
from core.errors import DataError
from core.experiment import Experiment
from core.language import Message, say
from core.protocol import DataSeen, Predict, Predicted, SeeData

GRID = 100
"""Pixels along each side of a decision map drawn while training."""
PORTION = 256
"""Examples answered in one go, so that maps of many examples do not fill the memory."""
SAMPLES = 24


def answers(model: Any, x: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return what `model` answers to the examples `x`, as used once trained."""
    parts = [
        np.asarray(model(x[at : at + PORTION], training=False)) for at in range(0, len(x), PORTION)
    ]
    return np.concatenate(parts)


def predict(order: Predict, built: Built, held: Examples) -> Predicted:
    """Return the answers to the first examples held for validation, and the truth."""
    first = Examples(held.x[: order.count], held.y[: order.count])
    truth = order.experiment.loss.targets(first.y, order.experiment.dataset)
    return Predicted(order.job, Array.of(answers(built.model, first.x)), Array.of(truth))


class Painter:
    """Draws what a model answers on the square of the data, again and again.

    Raises DataError for data that are no points of the plane, or have more than two classes.
    """

    def __init__(self, experiment: Experiment, model: Any, resolution: int) -> None:
        dataset = experiment.dataset
        if dataset.kind is not Kind.POINTS or len(dataset.classes) > 2:
            raise DataError(
                say(
                    "{data} has no map: one is drawn for points of two kinds.",
                    data=Message(dataset.title),
                )
            )
        self._model = compiled(model)
        self._grid = grid(dataset.extent, resolution)
        self._resolution = resolution
        self._limits = limits(experiment)

    def draw(self) -> Picture:
        """Return the map of the model as it stands: SIGNED, in [−1, 1], first row at the top.

        The lower truth (class 0) is drawn as −1, the higher as 1; of two outputs the second
        is drawn; answers beyond are clipped.
        """
        low, high = self._limits
        value = self._model(self._grid)[:, -1]  # (resolution²,)
        signed = (2 * (value - low) / (high - low) - 1).reshape(self._resolution, -1)
        return Picture.of(signed, Scale.SIGNED, -1, 1)


def grid(extent: float, resolution: int) -> NDArray[np.float32]:
    """Return the centres of the pixels of the square [−extent, extent]², the top row first."""
    centres = (np.arange(resolution) + 0.5) * (2 * extent / resolution) - extent
    x1, x2 = np.meshgrid(centres, centres[::-1])
    return np.stack([x1.ravel(), x2.ravel()], axis=-1).astype(np.float32)


def see_data(order: SeeData, data: Split) -> DataSeen:
    """Return the points of POINTS and CURVE data, the first held IMAGES; nothing for others."""
    dataset, held = order.dataset, data.validation
    if dataset.kind in (Kind.POINTS, Kind.CURVE):
        points = _points(data.train, held=False) + _points(held, held=True)
        return DataSeen(order.job, points)
    if dataset.kind is Kind.IMAGES:
        samples = zip(held.x[:SAMPLES], held.y[:SAMPLES], strict=True)
        pictures = [(image_picture(x, held.x), class_name(dataset, y)) for x, y in samples]
        return DataSeen(order.job, pictures=tuple(pictures))
    return DataSeen(order.job)


def image_picture(image: NDArray[np.float32], among: NDArray[np.float32]) -> Picture:
    """Return an example (height, width, channels), scaled by the range of its fellows."""
    low, high = float(among.min()), float(among.max())
    if image.shape[-1] == 3:
        return Picture.of(image, Scale.COLOUR, low, high)
    return Picture.of(image[..., 0], Scale.GREY, low, high)


def class_name(dataset: Dataset, y: Any) -> str:
    """Return the name of the class of one answer y; for a regression its first number.

    An image asked for has neither: "".
    """
    if dataset.task is Task.CLASSIFICATION:
        return dataset.classes[int(y)]
    if len(dataset.target_shape) > 1:
        return ""
    return f"{float(np.ravel(y)[0]):.3g}"


def _points(examples: Examples, *, held: bool) -> tuple[tuple[float, float, float, bool], ...]:
    """Return (x₁, x₂, answer, held) of each point; of a curve (x, y, y, held)."""
    y = examples.y.reshape(len(examples), -1)[:, 0]
    second = examples.x[:, 1] if examples.x.shape[-1] > 1 else y
    return tuple(
        (float(a), float(b), float(c), held)
        for a, b, c in zip(examples.x[:, 0], second, y, strict=True)
    )


def limits(experiment: Experiment) -> tuple[float, float]:
    """Return what is drawn as −1 and as 1: the two truths of a classification, else −1 and 1."""
    if experiment.dataset.task is Task.REGRESSION:
        return -1.0, 1.0
    truth = experiment.loss.targets(np.array([0, 1]), experiment.dataset)
    return float(truth[0, -1]), float(truth[1, -1])
