"""Networks of hundreds of bricks: DenseNet201, in blocks and without, and a wall of branches."""

from core.block import Block, expand
from core.dataset import DATASETS
from core.experiment import Experiment
from core.loss import LOSSES
from core.network import Network
from core.optimizer import OPTIMIZERS
from core.sketch import Sketch

SIDE = 64


def _normalised(sketch, *sources):
    sketch.add("BatchNormalization", *sources)
    return sketch.add("Activation")


def _dense_layer(channels):
    sketch = Sketch((SIDE, SIDE, channels))
    start = sketch.last
    _normalised(sketch)
    sketch.add("Conv2D", filters=128, kernel_size=(1, 1))
    _normalised(sketch)
    grown = sketch.add("Conv2D", filters=32)
    sketch.add("Concatenate", start, grown)
    return Block("dense layer", sketch.network)


def _dense_block(channels, count):
    sketch = Sketch((SIDE, SIDE, channels))
    for n in range(count):
        sketch.put(_dense_layer(channels + 32 * n))
    return Block("dense block", sketch.network)


def densenet201():
    """Return DenseNet201 as blocks within blocks: 707 layers. Source: arXiv:1608.06993, table 1."""
    sketch = Sketch((SIDE, SIDE, 3))
    sketch.add("Conv2D", filters=64, kernel_size=(7, 7), strides=(2, 2))
    _normalised(sketch)
    sketch.add("MaxPooling2D")
    channels = 64
    for n, count in enumerate((6, 12, 48, 32)):
        sketch.put(_dense_block(channels, count))
        channels += 32 * count
        _normalised(sketch)
        if n < 3:
            channels //= 2
            sketch.add("Conv2D", filters=channels, kernel_size=(1, 1))
            sketch.add("MaxPooling2D")
    sketch.add("GlobalAveragePooling2D")
    sketch.add("Dense", units=10, activation="softmax")
    return sketch.network


def flat(network):
    """Return the network with its blocks taken apart, names without a path."""
    bricks = expand(network).bricks
    names = {brick.id: f"brick_{n}" for n, brick in enumerate(bricks)}
    return Network(
        tuple(
            type(brick)(names[brick.id], brick.layer, tuple(names[i] for i in brick.inputs))
            for brick in bricks
        )
    )


def wall(bricks=700):
    """Return chains, shortcuts and branches abreast, about so many bricks."""
    sketch = Sketch((16, 16, 8))
    while len(sketch.network.bricks) < bricks - 3:
        start = sketch.last
        sketch.add("Conv2D", filters=8)
        sketch.add("BatchNormalization")
        sketch.add("Conv2D", filters=8)
        start = sketch.add("Add", start, sketch.last)
        ends = [sketch.add("Conv2D", start, filters=2) for _ in range(3)]
        ends.append(_normalised(sketch, start))
        sketch.add("Concatenate", *ends)
        sketch.add("Conv2D", filters=8)
        sketch.add("Dropout")
    sketch.add("GlobalAveragePooling2D")
    sketch.add("Dense", units=10, activation="softmax")
    return sketch.network


def experiment(network):
    """Return an experiment on images with this network."""
    loss = LOSSES["categorical-crossentropy"]()
    adam = OPTIMIZERS["adam"]()
    return Experiment("large", DATASETS["digits"](), network, loss, adam)
