"""Bricks made into a block, and a block made into bricks again."""

from __future__ import annotations

from collections.abc import Iterable

from core.block import Block
from core.errors import NetworkError
from core.infer import infer
from core.language import say
from core.network import Brick, Network, Seam
from core.wiring import in_order, refed


def grouped(network: Network, ids: Iterable[str], name: str) -> tuple[Network, str]:
    """Return `network` with these bricks as one block called `name`, and the block's id.

    Raises NetworkError unless they have one way in and one way out.
    """
    wanted = {id for id in ids if network[id].inputs}
    if not wanted:
        raise NetworkError(say("Select the bricks to group; the way in stays outside."))
    sources = {id for inner in wanted for id in network[inner].inputs} - wanted
    ends = [id for id in wanted if not wanted.issuperset(network.consumers(id) or ("",))]
    if len(sources) != 1 or len(ends) != 1:
        raise NetworkError(
            say(
                "A block has one way in and one way out. Received: {ins} in, {outs} out. "
                "Select all bricks of the branch, from where it parts to where it joins.",
                ins=len(sources),
                outs=len(ends),
            )
        )
    (source,), (end,) = sources, ends
    shape = infer(network)[source].shape
    inside = network.taken(wanted)
    if shape is not None:
        entry = inside.inputs[0]
        inside = inside.with_layer(entry.id, entry.layer.changed(shape=shape))
    block = Brick(network.fresh_id(name), Block(name, inside), (source,))
    outside = [
        refed(brick, {end: (block.id,)}) for brick in network.bricks if brick.id not in wanted
    ]
    return Network(in_order((*outside, block))), block.id


def ungrouped(network: Network, id: str) -> tuple[Network, tuple[str, ...]]:
    """Return `network` with the block `id` taken apart, as often as it repeats, and the new ids.

    Raises NetworkError where `id` is no block, or is fed by nothing.
    """
    brick = network[id]
    if not isinstance(brick.layer, Block):
        raise NetworkError(say("{brick} is no block: it holds no bricks.", brick=id))
    if not brick.inputs:
        raise NetworkError(say("{brick} is fed by nothing: join it to the rest first.", brick=id))
    ids: tuple[str, ...] = ()
    for _ in range(brick.layer.repeat):
        seam = Seam(network[id].inputs[0], id)
        network, new = network.put(brick.layer.network, seam)
        ids += new
    network = network.removed([id])
    return network.with_frozen(ids, True) if brick.frozen else network, ids
