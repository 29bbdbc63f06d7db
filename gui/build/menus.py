"""The context menus: of a brick, a block, a wire, the canvas, and of one of my bricks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from core import nested
from core.language import tr
from core.network import Seam
from gui.actions import of_slot
from gui.build import wires
from gui.build.asking import NameQuestion
from gui.build.commands import Commands
from gui.build.my_bricks import MyBricks
from gui.build.offer import KeptOffer, Offer
from gui.build.pulling import meetings
from gui.build.verdict import Verdict
from gui.document import Document

SLOT = "builder.do"
_COMMON = ("cut", "copy", "paste", "duplicate", "-", "up", "down", "join", "part", "-")
BRICK = ("rename", "-", *_COMMON, "group", "keep", "freeze", "-", "remove")
BLOCK = (
    "unfold",
    "enter",
    "rename",
    "repeat",
    "ungroup",
    "-",
    *_COMMON,
    "group",
    "keep",
    "freeze",
    "-",
    "remove",
)
CANVAS = ("insert", "paste", "-", "select_all", "find", "leave")


class Menu(QMenu):
    """A menu that deletes itself; each entry keeps what it does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setToolTipsVisible(True)
        self._deeds: dict[QAction, Callable[[], object]] = {}
        self.triggered.connect(self._do)

    def offer(self, text: str, deed: Callable[[], object], name: str = "") -> QAction:
        """Add an entry."""
        action = self.addAction(text)
        action.setObjectName(name)
        self._deeds[action] = deed
        return action

    def _do(self, action: QAction) -> None:
        if action in self._deeds:
            self._deeds[action]()


def menu_of(names: Sequence[str], commands: Commands, parent: QWidget) -> Menu:
    """Return a menu of commands, as the menu bar names them; "-" is a line between two."""
    menu = Menu(parent)
    fill(menu, names, commands)
    return menu


def fill(menu: Menu, names: Sequence[str], commands: Commands) -> None:
    """Put commands into a menu."""
    entries = of_slot(SLOT)
    for name in names:
        if name == "-":
            menu.addSeparator()
            continue
        action = menu.offer(tr(entries[name].text), partial(commands.do, name), name)
        action.setShortcuts([QKeySequence(keys) for keys in entries[name].keys.split()])
        action.setEnabled(commands.can(name))


def menu_of_brick(document: Document, commands: Commands, parent: QWidget) -> Menu:
    """Return the menu of the selected bricks."""
    return menu_of(names_for(document), commands, parent)


def names_for(document: Document) -> Sequence[str]:
    """Return what is offered for the selected bricks."""
    alone = len(document.selection) == 1 and document.tree.is_block(document.selection[0])
    return BLOCK if alone else BRICK


def menu_of_wire(seam: Seam, document: Document, commands: Commands, parent: QWidget) -> Menu:
    """Return the menu of a wire."""
    menu = Menu(parent)
    menu.offer(tr("Insert here…"), partial(commands.questions.insert, "", seam), "insert")
    if seam.target is not None:
        part = menu.offer(
            tr("Take this wire away"), partial(wires.disconnect, document, seam), "part"
        )
        part.setToolTip(f"{nested.local(seam.source)} → {nested.local(seam.target)}")
    return menu


def menu_of_meetings(
    document: Document, source: str, seam: Seam | None, commands: Commands, parent: QWidget
) -> Menu:
    """Return the bricks in which a branch can meet a seam, those that fit first.

    Without a seam, the bricks with which a new branch can begin.
    """
    menu = Menu(parent)
    if seam is None:
        for layer in wires.merges():
            menu.offer(layer.title, partial(wires.branch, document, layer, source), layer.title)
        menu.addSeparator()
        menu.offer(tr("Another brick…"), partial(commands.questions.branch, source), "branch")
        return menu
    told = meetings(document, source, seam)
    for layer, verdict in sorted(told, key=lambda pair: not pair[1].fits):
        deed = partial(wires.merge, document, layer, source, seam)
        _explain(menu.offer(layer.title, deed, layer.title), verdict)
    return menu


def open_kept_menu(offer: Offer, my_bricks: MyBricks, at: QPoint, parent: QWidget) -> None:
    """Open the menu of one of my bricks: call it otherwise, delete it."""
    if not isinstance(offer, KeptOffer):
        return
    name = offer.block.name

    def ask() -> None:
        rename = partial(my_bricks.rename, name)
        NameQuestion(tr("Name under My bricks"), name, rename, parent).open_at(at)

    menu = Menu(parent)
    menu.offer(tr("Rename…"), ask, "rename")
    sure = Menu(menu)
    sure.setTitle(tr("Delete"))
    sure.offer(tr("Yes, delete {name} for good", name=name), partial(my_bricks.drop, name), "drop")
    menu.addMenu(sure)
    menu.popup(at)


def _explain(action: QAction, verdict: Verdict) -> None:
    action.setToolTip(verdict.text)
    if not verdict.fits:
        action.setText(tr("{brick} (does not fit as it is)", brick=action.text()))
