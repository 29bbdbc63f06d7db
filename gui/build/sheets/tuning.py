"""The edits of the inspector: settings of one brick or of several at once, each one undoable."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from core import nested
from core.block import Block
from core.grouping import ungrouped
from core.language import counted, tr
from core.layer import Layer
from core.network import Network
from gui.build.edits import named
from gui.document import Document


def change(document: Document, paths: Sequence[str], name: str, value: object) -> None:
    """Give a setting of these bricks another value. Raises SettingError."""
    layers = {path: _layer(document, path).changed(**{name: value}) for path in paths}
    setting = tr(layers[paths[0]].settings()[name].title).lower()
    text = tr("Change {setting} of {layer}", setting=setting, layer=_whose(layers))
    _put(document, text, layers, f"{' '.join(sorted(paths))}.{name}")


def reset(document: Document, paths: Sequence[str], names: Sequence[str]) -> None:
    """Give settings of these bricks their defaults again. Raises SettingError."""
    layers = {path: _default(_layer(document, path), names) for path in paths}
    _put(document, tr("Reset {layer}", layer=_whose(layers)), layers)


def repeat(document: Document, path: str, times: int) -> None:
    """Let a block repeat so many times. Raises SettingError."""
    block = _block(document, path)
    text = tr("Change {setting} of {layer}", setting=tr("Repeat").lower(), layer=block.name)
    _put(document, text, {path: replace(block, repeat=times)}, f"{path}.repeat")


def call(document: Document, path: str, name: str) -> None:
    """Call a block `name`; in scripts and lists, where names are simpler, it is called so too."""
    around, id = nested.parent(path), nested.local(path)
    block = replace(_block(document, path), name=name)
    new = document.tree.network(around).fresh_id(name)
    if _stem(new) == _stem(id):
        new = id

    def change(network: Network) -> Network:
        return network.with_layer(id, block).renamed(id, new)

    text = tr("Rename {brick}", brick=_block(document, path).name)
    document.edit_network(text, change, at=around)


def ungroup(document: Document, path: str) -> None:
    """Take a block apart, and select what was in it."""
    block = nested.parent(path)
    ids: tuple[str, ...] = ()

    def change(network: Network) -> Network:
        nonlocal ids
        network, ids = ungrouped(network, nested.local(path))
        return network

    text = tr("Ungroup {block}", block=_block(document, path).name)
    if document.edit_network(text, change, at=block):
        document.select(tuple(nested.within(block, id) for id in ids))


def _stem(id: str) -> str:
    """Return a name without the number behind it."""
    return id.rpartition("_")[0]


def _layer(document: Document, path: str) -> Layer:
    return document.tree.brick(path).layer


def _block(document: Document, path: str) -> Block:
    layer = _layer(document, path)
    assert isinstance(layer, Block)
    return layer


def _default(layer: Layer, names: Sequence[str]) -> Layer:
    return layer.changed(**{name: layer.settings()[name].default for name in names})


def _whose(layers: Mapping[str, Layer]) -> str:
    """Return what an entry of the history calls these bricks."""
    (first, *others) = layers.values()
    return counted(len(layers), "{n} brick", "{n} bricks") if others else named(first)


def _put(document: Document, text: str, layers: Mapping[str, Layer], merge_key: str = "") -> None:
    def change(network: Network) -> Network:
        for path, layer in layers.items():
            block = nested.parent(path)
            inside = nested.network_at(network, block).with_layer(nested.local(path), layer)
            network = nested.replaced(network, block, inside)
        return network

    document.edit_network(text, change, merge_key)
