"""The views of one network, one in front: each is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QStackedWidget, QToolButton, QWidget
from typing_extensions import override

from core.language import mark, tr

TITLES = {
    "bricks": mark("Bricks"),
    "neurons": mark("Neurons"),
    "volumes": mark("Volumes"),
    "code": mark("Code"),
}
_WHAT = {
    "bricks": mark("The network as bricks, to be built."),
    "neurons": mark("Every neuron with its weights, for small dense networks."),
    "volumes": mark("Every tensor as a box in proportion, for slides."),
    "code": mark("The Keras script of exactly this network."),
}


class Views(QStackedWidget):
    """Shows one of the views.

    Attributes:
        button: the menu of the views, for the page to place.
        name: which view is in front.

    Signals:
        shown: the name of the view now in front.
    """

    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ""
        self.button = QToolButton()
        self.button.setProperty("role", "flat")
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self.button.setMenu(self._menu)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._choose)
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._made: dict[str, QWidget] = {}

    def add(self, name: str, make: Callable[[], QWidget]) -> None:
        """Offer the view `name` of TITLES; the first one added is shown."""
        self._makers[name] = make
        action = QAction(self._menu)
        action.setObjectName(name)
        action.setCheckable(True)
        order = list(TITLES)
        later = [a for a in self._menu.actions() if order.index(a.objectName()) > order.index(name)]
        if later:
            self._menu.insertAction(later[0], action)
        else:
            self._menu.addAction(action)
        self._group.addAction(action)
        if len(self._makers) == 1:
            self.show_view(name)
        self._retranslate()

    def show_view(self, name: str) -> None:
        """Bring a view to the front, made now if it has not been."""
        if name == self.name or name not in self._makers:
            return
        if name not in self._made:
            self._made[name] = self._makers[name]()
            self.addWidget(self._made[name])
        front = self.currentWidget()
        had_focus = front is not None and front.hasFocus()
        self.name = name
        self.setCurrentWidget(self._made[name])
        self.setFocusProxy(self._made[name])
        if had_focus:
            self._made[name].setFocus()
        for action in self._group.actions():
            action.setChecked(action.objectName() == name)
        self._retranslate()
        self.shown.emit(name)

    def _choose(self, action: QAction) -> None:
        self.show_view(action.objectName())

    def _retranslate(self) -> None:
        for action in self._group.actions():
            action.setText(tr(TITLES[action.objectName()]))
            action.setToolTip(tr(_WHAT[action.objectName()]))
        self.button.setText(f"{tr(TITLES[self.name])} ▾")
        self.button.setToolTip(tr("Look at the same network in another way."))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.name:
            self._retranslate()
        super().changeEvent(event)
