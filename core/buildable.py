"""What the engine builds and the script writes: a network that is ready, and its names in Keras."""

from __future__ import annotations

import re

from core.block import PATH_SEPARATOR, expand
from core.errors import NetworkError
from core.experiment import Experiment
from core.language import say
from core.network import Network

KERAS_SEPARATOR = "."
"""Keras refuses "/" in the name of a layer, a brick's name has no ".": they are exchanged."""


def buildable(experiment: Experiment) -> Network:
    """Return the experiment's network with its blocks expanded: a brick for each Keras layer.

    Errors: NetworkError for the first thing that does not fit.
    """
    report = experiment.report()
    if not report.ready:
        broken = next(iter(report.problems), None)
        if broken is None or broken.problem is None:
            raise NetworkError(say("The network is empty: add a brick."))
        raise NetworkError(say("{brick}: {why}", brick=broken.brick.id, why=broken.problem.message))
    if len(experiment.network.inputs) > 1:
        raise NetworkError(say("The data enters once: keep one Input."))
    return expand(experiment.network)


def layer_name(id: str) -> str:
    """Return what a brick's layer is called in Keras."""
    return id.replace(PATH_SEPARATOR, KERAS_SEPARATOR)


def brick_path(name: str) -> str:
    """Return the path of the brick that Keras calls so."""
    return name.replace(KERAS_SEPARATOR, PATH_SEPARATOR)


def model_name(name: str) -> str:
    """Return `name` as TensorFlow lets a scope be named: letters without accents, digits and _."""
    return re.sub(r"[^A-Za-z0-9]+", "_", name).strip("_") or "model"
