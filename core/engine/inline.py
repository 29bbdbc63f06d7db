"""The engine in the process at hand: what the command line needs, without a worker.

    ready(device, loud)                  import Keras on a device; call it first
    devices()                            what it runs on, in words
    train(experiment, epochs, …)         train; returns the trained state
    predict(experiment, state, count)    answers to validation examples, and the truth
    features(experiment, state, brick, image)   maps of one image, as numbers
    export(experiment, state, path)      write a .keras file and prove it

Everything raises BriquesError with one sentence. `state` is a Snapshot; None means the fresh
weights of the experiment's seed. Nothing here imports Keras until it is called.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from typing import TYPE_CHECKING

from core.engine.start import bring_keras, hushed
from core.errors import BriquesError, EngineError
from core.experiment import Experiment
from core.language import say
from core.protocol import Event, Export, Exported, Predict, Predicted, Ready, Snapshotted, Train
from core.snapshot import Snapshot

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from core.engine.features import Maps


def ready(device: str = "auto", *, loud: bool = False) -> None:
    """Import Keras for `device`: "auto", "cpu" or "gpu". Later calls change nothing.

    TensorFlow starts without a word, unless it shall be `loud`. Raises EngineError for "gpu" if
    there is none.
    """
    with nullcontext() if loud else hushed():
        bring_keras(device)
        import keras

        from core.engine.loop import graphics_cards

        cards = graphics_cards()
        keras.ops.zeros(1)  # TensorFlow looks for its devices with the first tensor
    if device == "gpu" and not cards:
        raise EngineError(say("No GPU is found that TensorFlow can use: choose --device cpu."))


def devices() -> Ready:
    """Return the device, the cores and the versions."""
    ready()
    from core.engine.devices import devices

    return devices()


def train(
    experiment: Experiment,
    epochs: int,
    start: Snapshot | None = None,
    on_event: Callable[[Event], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> Snapshot:
    """Train for `epochs` more epochs and return the state reached.

    `on_event` is told Started, Progress, EpochEnded, Snapshotted, MapDrawn and Finished, with
    job 0; `should_stop` is asked between two compiled calls, a few dozen times a second.
    Raises TrainingError, DataError, NetworkError; what was reached was told by Snapshotted.
    """
    ready()
    from core.engine.build import snapshot
    from core.engine.failure import explained
    from core.engine.train import Session

    last: list[Snapshot] = []

    def tell(event: Event) -> None:
        if isinstance(event, Snapshotted):
            last[:] = [event.snapshot]
        if on_event:
            on_event(event)

    try:
        session = Session(Train(0, experiment, epochs, start), tell)
        session.begin()
        while not session.over:
            session.advance()
            if should_stop and not session.over and should_stop():
                session.stop()
    except BriquesError:
        raise
    except Exception as error:  # Keras and TensorFlow raise whatever they like
        raise EngineError(explained(error)) from error
    return last[0] if last else start or snapshot(session.built, 0)


def predict(experiment: Experiment, state: Snapshot | None = None, count: int = 64) -> Predicted:
    """Return the answers to the first `count` validation examples, and the truth."""
    ready()
    from core.engine.workshop import Workshop

    answer = Workshop().answer(Predict(0, experiment, state, count))
    assert isinstance(answer, Predicted)
    return answer


def features(
    experiment: Experiment, state: Snapshot | None, brick: str, image: NDArray[np.float32]
) -> Maps:
    """Return the hand-made and the learned maps of an image (height, width, channels)."""
    ready()
    from core.engine.build import build
    from core.engine.features import maps

    built = build(experiment)
    if state:
        built.restore(state)
    return maps(built, brick, image)


def export(experiment: Experiment, state: Snapshot | None, path: str) -> Exported:
    """Write the model to `path` (.keras), prove it in a fresh process, and return the proof."""
    ready()
    from core.engine.workshop import Workshop

    exporting = Workshop().export(Export(0, experiment, state, path))
    exporting.write()
    return exporting.prove()
