"""The canvas without a mouse: what keys and the context menu do to the selected bricks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from core import nested
from core.language import tr
from gui.build import edits
from gui.document import Document

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_MODIFIERS = (
    Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
)


def press(event: QKeyEvent, document: Document) -> bool:
    """Do what a key means for the selected bricks; return whether it means anything."""
    key, modifiers = Qt.Key(event.key()), event.modifiers() & _MODIFIERS
    if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not modifiers:
        edits.remove(document, document.selection)
    elif key in _STEPS and modifiers == Qt.KeyboardModifier.AltModifier:
        move_by(document, _STEPS[key])
    elif key in _STEPS and modifiers in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.ShiftModifier,
    ):
        step(document, _STEPS[key], keep=bool(modifiers))
    elif key in _ENDS and not modifiers:
        network = document.tree.network(document.place)
        document.select((nested.within(document.place, network.bricks[_ENDS[key]].id),))
    elif key == Qt.Key.Key_Escape and document.selection:
        document.select(())
    elif key == Qt.Key.Key_D and modifiers == Qt.KeyboardModifier.ControlModifier:
        duplicate(document)
    else:
        return False
    return True


def picked(selection: tuple[str, ...], id: str | None, keep: bool) -> tuple[str, ...]:
    """Return the selection after a click on `id`, or on nothing; `keep` adds or takes away."""
    if id is None:
        return selection if keep else ()
    if not keep:
        return (id,)
    return tuple(i for i in selection if i != id) if id in selection else (*selection, id)


def step(document: Document, step: int, keep: bool) -> None:
    """Select the next brick up (−1) or down (1); `keep` adds it to the selection."""
    network = document.tree.network(document.place)
    order = [nested.within(document.place, brick.id) for brick in network.bricks]
    chosen = [order.index(path) for path in document.selection if path in order]
    if not order:
        return
    if not chosen:
        document.select((order[0 if step > 0 else -1],))
        return
    at = (max if step > 0 else min)(chosen) + step
    if 0 <= at < len(order):
        document.select((*document.selection, order[at]) if keep else (order[at],))


def move_by(document: Document, step: int) -> None:
    """Move the selected brick one further up (−1) or down (1)."""
    if len(document.selection) != 1:
        return
    seam = edits.seam_beyond(document, document.selection[0], step)
    if seam:
        edits.move(document, document.selection, seam)


def duplicate(document: Document) -> None:
    """Put a copy of the selected bricks behind them."""
    edits.duplicate(document, document.selection)


def fill(menu: QMenu, document: Document, id: str) -> None:
    """Fill the context menu of the selected bricks, `id` among them."""
    alone = len(document.selection) == 1
    removable = bool(edits.removable(document, document.selection))
    entries = {
        "duplicate": (tr("Duplicate"), "Ctrl+D", removable),
        "up": (tr("Move up"), "Alt+Up", alone and _can_go(document, id, -1)),
        "down": (tr("Move down"), "Alt+Down", alone and _can_go(document, id, 1)),
        "remove": (tr("Remove"), "Del", removable),
    }
    for name, (text, shortcut, possible) in entries.items():
        action = menu.addAction(text)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(shortcut))
        action.setEnabled(possible)


def do(name: str, document: Document) -> None:
    """Do the entry `name` of the context menu."""
    if name == "duplicate":
        duplicate(document)
    elif name in ("up", "down"):
        move_by(document, -1 if name == "up" else 1)
    else:
        edits.remove(document, document.selection)


def _can_go(document: Document, id: str, step: int) -> bool:
    return edits.seam_beyond(document, id, step) is not None
