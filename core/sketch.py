"""Drawing a network with branches, brick after brick, where a chain will not do."""

from __future__ import annotations

from typing import Any

from core.block import Block
from core.layer import LAYERS, Layer, Shape
from core.network import Brick, Network


class Sketch:
    """A network being drawn: each brick is fed by those it names, else by the one before.

    s = Sketch((8, 8, 16))
    start = s.last
    s.add("Conv2D", filters=16)
    s.add("Add", s.last, start)
    s.network
    """

    def __init__(self, shape: Shape) -> None:
        """Begin with an Input of this shape."""
        self.network = Network()
        self.add("Input", shape=shape)

    @property
    def last(self) -> str:
        """The name of the brick drawn last."""
        return self.network.bricks[-1].id

    def add(self, key: str, *sources: str, **values: Any) -> str:
        """Put the layer `key` with these settings behind `sources`; return its name."""
        return self.put(LAYERS[key].from_values(values), *sources)

    def put(self, layer: Layer, *sources: str) -> str:
        """Put `layer` behind `sources`; return its name: of a block, from the block's own."""
        id = self.network.fresh_id(layer.name if isinstance(layer, Block) else layer.title)
        fed = sources or tuple(brick.id for brick in self.network.bricks[-1:])
        self.network = Network((*self.network.bricks, Brick(id, layer, fed)))
        return id
