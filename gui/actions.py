"""Everything one can ask for, in one table: menus, keys, tests and help read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMenu, QMenuBar

from core.language import mark, tr


@dataclass(frozen=True, slots=True)
class Action:
    """One entry.

    Attributes:
        id: its unique name; the last of three parts, "view.page.build", is given to the slot.
        menu, text: untranslated; "-" as text is a separator.
        slot: "receiver.method".
        keys: shortcuts, separated by a space; the first is shown.
    """

    id: str
    menu: str
    text: str
    slot: str = ""
    keys: str = ""


FILE, EDIT, MODEL, VIEW, TRAIN, HELP = (
    mark("File"), mark("Edit"), mark("Model"), mark("View"), mark("Train"), mark("Help"),
)  # fmt: skip

ACTIONS = (
    Action("file.new", FILE, mark("New: nothing but the input"), "files.new_empty", "Ctrl+N"),
    Action("file.open", FILE, mark("Open…"), "files.choose_open", "Ctrl+O"),
    Action("file.save", FILE, mark("Save"), "files.save", "Ctrl+S"),
    Action("file.save_as", FILE, mark("Save as…"), "files.choose_save", "Ctrl+Shift+S"),
    Action("file.1", FILE, "-"),
    Action("file.export", FILE, mark("Export the trained model…"), "files.choose_export", "Ctrl+E"),
    Action("file.2", FILE, "-"),
    Action("file.quit", FILE, mark("Quit"), "window.close", "Ctrl+Q"),
    Action("edit.undo", EDIT, mark("Undo"), "window.undo", "Ctrl+Z"),
    Action("edit.redo", EDIT, mark("Redo"), "window.redo", "Ctrl+Shift+Z Ctrl+Y"),
    Action("edit.1", EDIT, "-"),
    Action("edit.brick.cut", EDIT, mark("Cut"), "builder.do", "Ctrl+X"),
    Action("edit.brick.copy", EDIT, mark("Copy"), "builder.do", "Ctrl+C"),
    Action("edit.brick.paste", EDIT, mark("Paste"), "builder.do", "Ctrl+V"),
    Action("edit.brick.duplicate", EDIT, mark("Duplicate"), "builder.do", "Ctrl+D"),
    Action("edit.brick.remove", EDIT, mark("Remove"), "builder.do", "Del"),
    Action("edit.2", EDIT, "-"),
    Action("edit.brick.select_all", EDIT, mark("Select all"), "builder.do", "Ctrl+A"),
    Action("edit.brick.find", EDIT, mark("Search in the network…"), "builder.do", "Ctrl+F F3"),
    Action("model.brick.insert", MODEL, mark("Insert…"), "builder.do", "Ctrl+Space Ins"),
    Action("model.brick.rename", MODEL, mark("Rename…"), "builder.do", "F2"),
    Action("model.brick.freeze", MODEL, mark("Freeze or let learn again"), "builder.do", "Ctrl+L"),
    Action("model.1", MODEL, "-"),
    Action("model.brick.up", MODEL, mark("Move up"), "builder.do", "Alt+Up"),
    Action("model.brick.down", MODEL, mark("Move down"), "builder.do", "Alt+Down"),
    Action("model.brick.join", MODEL, mark("Join to…"), "builder.do", "Ctrl+J"),
    Action("model.brick.part", MODEL, mark("Part from…"), "builder.do", "Ctrl+Shift+J"),
    Action("model.2", MODEL, "-"),
    Action("model.brick.group", MODEL, mark("Group as a block…"), "builder.do", "Ctrl+G"),
    Action("model.brick.ungroup", MODEL, mark("Ungroup"), "builder.do", "Ctrl+Shift+G"),
    Action("model.brick.repeat", MODEL, mark("Repeat…"), "builder.do", "Ctrl+M"),
    Action("model.brick.unfold", MODEL, mark("Open or fold"), "builder.do", "Ctrl+U"),
    Action("model.brick.enter", MODEL, mark("Look into"), "builder.do", "Ctrl+Down"),
    Action("model.brick.leave", MODEL, mark("Back out"), "builder.do", "Ctrl+Up"),
    Action("model.brick.keep", MODEL, mark("Keep under My bricks…"), "builder.do", "Ctrl+K"),
    Action("view.page.build", VIEW, mark("Build"), "window.show_page", "Ctrl+1"),
    Action("view.page.train", VIEW, mark("Train"), "window.show_page", "Ctrl+2"),
    Action("view.page.features", VIEW, mark("Features"), "window.show_page", "Ctrl+3"),
    Action("view.1", VIEW, "-"),
    Action("view.find", VIEW, mark("Search the palette"), "window.search", "Ctrl+Shift+F"),
    Action("view.2", VIEW, "-"),
    Action("view.theme.light", VIEW, mark("Light"), "appearance.use_theme"),
    Action("view.theme.dark", VIEW, mark("Dark"), "appearance.use_theme"),
    Action("view.toggle_theme", VIEW, mark("Light or dark"), "appearance.toggle_theme", "F9"),
    Action("view.3", VIEW, "-"),
    Action("view.language.en", VIEW, "English", "appearance.use_language"),
    Action("view.language.fr", VIEW, "Français", "appearance.use_language"),
    Action(
        "view.toggle_language", VIEW, mark("English or French"), "appearance.toggle_language", "F8"
    ),
    Action("train.toggle", TRAIN, mark("Train / Pause"), "trainer.toggle", "Ctrl+Return"),
    Action("train.step", TRAIN, mark("One step"), "trainer.step", "Ctrl+."),
    Action("train.stop", TRAIN, mark("Stop"), "trainer.stop", "Ctrl+Shift+."),
    Action("train.reset", TRAIN, mark("Reset: fresh weights"), "trainer.reset", "Ctrl+R"),
    Action("help.about", HELP, mark("About Briques"), "window.show_about"),
)


def of_slot(slot: str) -> dict[str, Action]:
    """Return the entries that lead to `slot`, by what is given to it."""
    return {entry.id.rpartition(".")[2]: entry for entry in ACTIONS if entry.slot == slot}


class Actions(QObject):
    """The table made live on a menu bar.

    A receiver may have `can(name)`: while a menu is open, what it denies is greyed out. The keys
    stay alive, because nobody tells a closed menu what has become possible.

    Attributes:
        by_id: the Qt action of each entry.
    """

    def __init__(
        self, bar: QMenuBar, receivers: Mapping[str, QObject], table: tuple[Action, ...] = ACTIONS
    ) -> None:
        """Fill `bar`. Raises KeyError or AttributeError where a slot leads nowhere."""
        super().__init__(bar)
        self._table, self._receivers = table, receivers
        self._undone = self._redone = ""
        self._undoable = self._redoable = False
        self.by_id: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        for entry in table:
            if entry.menu not in self.menus:
                menu = self.menus[entry.menu] = bar.addMenu("")
                menu.aboutToShow.connect(self._grey_out)
                menu.aboutToHide.connect(self._revive)
            self._add(entry, self.menus[entry.menu])
        self.retranslate()

    def follow(self, history: QUndoStack) -> None:
        """Say from now on what would be undone and redone.

        The stack is not kept: it tells its death too, and must not die within this object's.
        """
        history.undoTextChanged.connect(self._say_undo)
        history.redoTextChanged.connect(self._say_redo)
        self._say_undo(history.undoText())
        self._say_redo(history.redoText())
        history.canUndoChanged.connect(self._set_undoable)
        history.canRedoChanged.connect(self._set_redoable)
        self._set_undoable(history.canUndo())
        self._set_redoable(history.canRedo())

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        for name, menu in self.menus.items():
            menu.setTitle(tr(name))
        for entry in self._table:
            if entry.text != "-":
                self.by_id[entry.id].setText(tr(entry.text))
        self._say_undo(self._undone)
        self._say_redo(self._redone)

    def _say_undo(self, edit: str) -> None:
        self._undone = edit
        self.by_id["edit.undo"].setText(tr("Undo {edit}", edit=edit) if edit else tr("Undo"))

    def _say_redo(self, edit: str) -> None:
        self._redone = edit
        self.by_id["edit.redo"].setText(tr("Redo {edit}", edit=edit) if edit else tr("Redo"))

    def _set_undoable(self, can: bool) -> None:
        self._undoable = can

    def _set_redoable(self, can: bool) -> None:
        self._redoable = can

    def _grey_out(self) -> None:
        for entry in self._table:
            can = getattr(self._receivers.get(entry.slot.split(".")[0]), "can", None)
            if can is not None:
                self.by_id[entry.id].setEnabled(bool(can(*entry.id.split(".")[2:])))
        self.by_id["edit.undo"].setEnabled(self._undoable)
        self.by_id["edit.redo"].setEnabled(self._redoable)

    def _revive(self) -> None:
        for action in self.by_id.values():
            action.setEnabled(True)

    def _add(self, entry: Action, menu: QMenu) -> None:
        if entry.text == "-":
            menu.addSeparator()
            return
        action = menu.addAction("")
        action.setObjectName(entry.id)
        action.setShortcuts([QKeySequence(keys) for keys in entry.keys.split()])
        action.setData(entry.slot)
        action.triggered.connect(self._trigger)
        receiver, method = entry.slot.split(".")
        if not callable(getattr(self._receivers[receiver], method)):
            raise AttributeError(entry.slot)
        self.by_id[entry.id] = action

    def _trigger(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        receiver, method = str(action.data()).split(".")
        slot = getattr(self._receivers[receiver], method)
        slot(*action.objectName().split(".")[2:])
