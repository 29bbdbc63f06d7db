"""The canvas without a mouse: keys that walk from brick to brick, or move the selected one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from core import nested
from core.network import Seam
from gui.actions import of_slot
from gui.build import edits
from gui.build.scene import BrickScene
from gui.document import Document

_UP_AND_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ASIDE = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_MODIFIERS = _ALT | _SHIFT | Qt.KeyboardModifier.ControlModifier


def command_of(event: QKeyEvent) -> str | None:
    """Return the name of the command that a key stands for, as the menus say it."""
    if event.key() == Qt.Key.Key_Backspace and not event.modifiers() & _MODIFIERS:
        return "remove"
    pressed = QKeySequence(event.keyCombination())
    for name, entry in of_slot("builder.do").items():
        if any(QKeySequence(keys) == pressed for keys in entry.keys.split()):
            return name
    return None


def press(event: QKeyEvent, document: Document, scene: BrickScene) -> bool:
    """Walk or move as a key says; return whether it says anything."""
    key, modifiers = Qt.Key(event.key()), event.modifiers() & _MODIFIERS
    if key in (*_UP_AND_DOWN, *_ASIDE) and modifiers in (_NONE, _SHIFT):
        step(document, scene, key, keep=modifiers == _SHIFT)
    elif key in _ASIDE and modifiers == _ALT:
        move_aside(document, scene, _ASIDE[key])
    elif key in _ENDS and not modifiers:
        network = document.tree.network(document.place)
        if network.bricks:
            document.select((nested.within(document.place, network.bricks[_ENDS[key]].id),))
    elif key == Qt.Key.Key_Escape and document.selection:
        document.select(())
    else:
        return False
    return True


# selecting ----------------------------------------------------------------------------------------


def picked(selection: tuple[str, ...], path: str | None, keep: bool) -> tuple[str, ...]:
    """Return the selection after a click on `path`, or on nothing; `keep` adds or takes away."""
    if path is None:
        return selection if keep else ()
    if not keep:
        return (path,)
    return tuple(p for p in selection if p != path) if path in selection else (*selection, path)


def through(document: Document, path: str) -> tuple[str, ...]:
    """Return the selection with all that stands between the one chosen last and `path`."""
    selection = document.selection
    if not selection or nested.parent(selection[-1]) != nested.parent(path):
        return (*selection, path) if path not in selection else selection
    block = nested.parent(path)
    order = [nested.within(block, brick.id) for brick in document.tree.network(block).bricks]
    first, last = sorted((order.index(selection[-1]), order.index(path)))
    return tuple(dict.fromkeys((*order[first : last + 1], *selection)))


def step(document: Document, scene: BrickScene, key: Qt.Key, keep: bool) -> None:
    """Select the brick in the direction of an arrow key; `keep` adds it to the selection."""
    if not scene.bricks:
        return
    if not document.selection:
        network = document.tree.network(document.place)
        end = network.bricks[-1 if _UP_AND_DOWN.get(key) == -1 else 0]
        document.select((nested.within(document.place, end.id),))
        return
    at = document.selection[-1]
    if key in _ASIDE:
        found = beside(scene, at, _ASIDE[key])
    else:
        found = along(document, scene, at, _UP_AND_DOWN[key])
    if found is not None:
        kept = tuple(path for path in document.selection if path != found) if keep else ()
        document.select((*kept, found))


# walking ------------------------------------------------------------------------------------------


def along(document: Document, scene: BrickScene, path: str, step: int) -> str | None:
    """Return the brick one wire further up (−1) or down (1): of several the one most in line."""
    near = _below(document, path) if step > 0 else _above(document, path)
    return _most_in_line(scene, path, near)


def _below(document: Document, path: str) -> list[str]:
    """Return what stands below a brick: inside where it is open, then what it feeds."""
    if path in document.unfolded:
        inside = document.tree.network(path)
        return [nested.within(path, id) for id in inside.consumers(inside.inputs[0].id)]
    block = nested.parent(path)
    fed = document.tree.network(block).consumers(nested.local(path))
    if not fed and block != document.place and block:
        around, name = nested.parent(block), nested.local(block)
        return [nested.within(around, id) for id in document.tree.network(around).consumers(name)]
    return [nested.within(block, id) for id in fed]


def _above(document: Document, path: str) -> list[str]:
    """Return what stands above a brick: what feeds it, its last where that is open."""
    block = nested.parent(path)
    network = document.tree.network(block)
    paths = []
    for id in dict.fromkeys(document.tree.brick(path).inputs):
        source = nested.within(block, id)
        if not network[id].inputs and block and block != document.place:
            source = block
        elif source in document.unfolded:
            source = nested.within(source, document.tree.network(source).outputs[0].id)
        paths.append(source)
    return paths


def beside(scene: BrickScene, path: str, step: int) -> str | None:
    """Return the brick next to one at its left (−1) or right (1): in another branch."""
    if path not in scene.bricks:
        return None
    here = _middle(scene, path)

    def far(other: str) -> float:
        offset = _middle(scene, other) - here
        return abs(offset.x()) + 2 * abs(offset.y())

    def aside(other: str) -> bool:
        offset = _middle(scene, other) - here
        return offset.x() * step > scene.bricks[path].size.width / 4

    return min(filter(aside, scene.bricks), key=far, default=None)


def _most_in_line(scene: BrickScene, path: str, near: Sequence[str]) -> str | None:
    shown = [other for other in near if other in scene.bricks]
    if not shown or path not in scene.bricks:
        return None
    x = _middle(scene, path).x()
    return min(shown, key=lambda other: abs(_middle(scene, other).x() - x))


def _middle(scene: BrickScene, path: str) -> QPointF:
    item = scene.bricks[path]
    return item.pos() + QPointF(0, item.size.height / 2)


# moving -------------------------------------------------------------------------------------------


def move_by(document: Document, step: int) -> None:
    """Move the selected brick one further up (−1) or down (1)."""
    _move(document, lambda path: edits.seam_beyond(document, path, step))


def move_aside(document: Document, scene: BrickScene, step: int) -> None:
    """Move the selected brick into the branch at its left (−1) or right (1)."""

    def seam(path: str) -> Seam | None:
        other = beside(scene, path, step) if edits.movable(document, path) else None
        inputs = document.tree.brick(other).inputs if other is not None else ()
        if other is None or not inputs:
            return None
        return Seam(nested.within(nested.parent(other), inputs[0]), other)

    _move(document, seam)


def _move(document: Document, seam_for: Callable[[str], Seam | None]) -> None:
    if len(document.selection) == 1:
        seam = seam_for(document.selection[0])
        if seam is not None:
            edits.move(document, document.selection, seam)
