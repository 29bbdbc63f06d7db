"""Hand-made features beside learned ones: maps of one image, kernels, and how alike they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.array import Picture, Scale
from core.dataset import Examples, Kind
from core.engine.build import Built
from core.engine.look import answers, class_name, image_picture
from core.errors import DataError, NetworkError
from core.experiment import Experiment
from core.handmade import bank, chance, correlated, grey, nearest
from core.infer import infer
from core.language import Message, say
from core.protocol import FeaturesSeen, KernelsRead, Panel, ReadKernels, SeeFeatures

MOST_PANELS = 64


@dataclass(frozen=True, slots=True, eq=False)
class Maps:
    """The maps of one image as numbers: made by hand (bank, h, w), learned (h', w', filters)."""

    made: NDArray[np.float64]
    learned: NDArray[np.float32]


def maps(built: Built, brick: str, image: NDArray[np.float32]) -> Maps:
    """Return the hand-made maps of an image (h, w, channels) and those of one brick.

    Errors: NetworkError for a brick that is not there, or answers no maps.
    """
    id = built.brick(brick).id
    if len(built.tensors[id].shape) != 4:
        raise NetworkError(
            say("{brick} has no maps: choose a convolution, or what follows one.", brick=brick)
        )
    light = grey(image)
    made = np.stack([correlated(light, feature.values()) for feature in bank()])
    return Maps(made, answers(built.part(id), image[None])[0])


def see_features(
    order: SeeFeatures, built: Built, held: Examples, *, trained: bool
) -> FeaturesSeen:
    """Return one validation example through hand-made filters and through one brick.

    Maps of kernels and of signed layers are SIGNED, those that are nowhere negative MAGNITUDE;
    learned maps share one scale. After the last example comes the first again.
    """
    dataset = order.experiment.dataset
    if dataset.kind is not Kind.IMAGES:
        raise DataError(say("{data} has no images.", data=Message(dataset.title)))
    example = order.example % len(held)
    image = held.x[example]
    found = maps(built, order.brick, image)
    made = zip(bank(), found.made, strict=True)
    return FeaturesSeen(
        order.job,
        order.brick,
        example,
        image_picture(image, held.x),
        class_name(dataset, held.y[example]),
        _answer(order.experiment, answers(built.model, image[None])[0]),
        trained,
        tuple(Panel(one.title, _signed(numbers), _signed(one.values())) for one, numbers in made),
        _learned_panels(built, order.brick, found.learned),
        chance(),
    )


def read_kernels(order: ReadKernels, built: Built) -> KernelsRead:
    """Return the kernels of a brick, one panel for each filter, all on one scale.

    Errors: NetworkError for a brick without kernels that can be drawn.
    """
    kernels = kernels_of(built, order.brick)
    if kernels is None:
        raise NetworkError(
            say("{brick} has no kernels to draw: choose a convolution.", brick=order.brick)
        )
    pictures = _kernel_pictures(kernels)
    panels = [
        Panel(str(n), picture, picture, *_likeness(kernels[..., n - 1]))
        for n, picture in enumerate(pictures, start=1)
    ]
    return KernelsRead(order.job, order.brick, tuple(panels))


def kernels_of(built: Built, brick: str) -> NDArray[np.float32] | None:
    """Return the kernels (height, width, filters) of a brick, means over the input channels.

    Of a separable convolution: the one kernel that its two steps amount to. Of a Dense brick
    right behind a Flatten of an image: its weights laid back on the image. None for others.
    """
    id = built.brick(brick).id
    weights = {name: np.asarray(w) for name, w in built.weights if name.rpartition("/")[0] == id}
    deep, wide = weights.get(f"{id}/depthwise_kernel"), weights.get(f"{id}/pointwise_kernel")
    kernel = weights.get(f"{id}/kernel")
    if deep is not None and wide is not None and deep.ndim == 4:
        pointwise = wide[0, 0].reshape(*deep.shape[2:], -1)  # (channels, multiplier, filters)
        return np.asarray(np.einsum("hwcm,cmf->hwf", deep, pointwise) / deep.shape[2])
    if deep is None and kernel is not None and kernel.ndim == 2:
        kernel = _laid_back(built, id, kernel)
    if kernel is not None and kernel.ndim == 4:
        if built.network[id].layer.title == "DepthwiseConv2D":
            return kernel.reshape(*kernel.shape[:2], -1)  # one for each channel and multiplier
        return np.asarray(kernel.mean(axis=2))
    return None


def _laid_back(built: Built, id: str, kernel: NDArray[Any]) -> NDArray[Any] | None:
    report = infer(built.network)
    source = built.network[built.network[id].inputs[0]]
    if source.layer.title != "Flatten" or len(report[source.id].inputs[0]) != 3:
        return None
    return kernel.reshape(*report[source.id].inputs[0], -1)


def _learned_panels(built: Built, brick: str, learned: NDArray[np.float32]) -> tuple[Panel, ...]:
    kernels = kernels_of(built, brick)
    own = kernels is not None and kernels.shape[-1] == learned.shape[-1]
    drawn = _kernel_pictures(kernels) if kernels is not None and own else []
    scale = _scale(learned)
    panels = []
    for n in range(min(learned.shape[-1], MOST_PANELS)):
        picture = Picture.of(learned[..., n], *scale)
        if kernels is not None and own:
            panels.append(Panel(str(n + 1), picture, drawn[n], *_likeness(kernels[..., n])))
        else:
            panels.append(Panel(str(n + 1), picture))
    return tuple(panels)


def _likeness(kernel: NDArray[Any]) -> tuple[Any, float]:
    """Return the nearest hand-made kernel and the likeness; ("", 0) if chance explains it."""
    relative = nearest(kernel)
    return relative if relative is not None and relative[1] > chance() else ("", 0.0)


def _kernel_pictures(kernels: NDArray[Any]) -> list[Picture]:
    """Return the first pictures of (height, width, filters), on one SIGNED scale."""
    high = float(np.abs(kernels).max()) or 1.0
    shown = range(min(kernels.shape[-1], MOST_PANELS))
    return [Picture.of(kernels[..., n], Scale.SIGNED, -high, high) for n in shown]


def _scale(numbers: NDArray[Any]) -> tuple[Scale, float, float]:
    high = float(np.abs(numbers).max()) or 1.0
    if (numbers >= 0).all():
        return Scale.MAGNITUDE, 0.0, high
    return Scale.SIGNED, -high, high


def _signed(numbers: NDArray[Any]) -> Picture:
    high = float(np.abs(numbers).max()) or 1.0
    return Picture.of(numbers, Scale.SIGNED, -high, high)


def _answer(experiment: Experiment, answer: NDArray[np.float32]) -> str:
    """Return what the model says: the class, or for a regression the number."""
    dataset = experiment.dataset
    if not dataset.classes:
        return class_name(dataset, answer)
    if len(answer) > 1:
        return class_name(dataset, answer.argmax())
    truth = experiment.loss.targets(np.array([0, 1]), dataset)
    return class_name(dataset, answer[0] > truth.mean())
