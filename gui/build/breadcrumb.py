"""Where one is: the way from the whole network to the block that is looked into."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

from core import nested
from core.block import PATH_SEPARATOR
from core.infer import Report
from core.language import tr
from gui.build.face import title
from gui.document import Document


class Breadcrumb(QWidget):
    """A button for each block on the way, the experiment first; a click or Alt+Left leads back.

    It is only seen inside of a block.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._shown: tuple[tuple[str, str], ...] = ()
        self.steps: list[QToolButton] = []
        self._signs: list[QLabel] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 3, 10, 3)
        self._row.setSpacing(2)
        self._row.addStretch()
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        back = QShortcut(QKeySequence("Alt+Left"), self)
        back.activated.connect(self._go_back)
        document.view_changed.connect(self._show)
        document.changed.connect(self._show_report)
        self._retranslate()

    def _show_report(self, _report: Report) -> None:
        self._show()

    def _show(self) -> None:
        way = self._way()
        self.setVisible(len(way) > 1)
        if way == self._shown:
            return
        self._shown = way
        while len(self.steps) < len(way):
            self._add_step()
        for index, step in enumerate(self.steps):
            here = index < len(way)
            step.setVisible(here)
            self._signs[index].setVisible(0 < index < len(way))
            if here:
                path, name = way[index]
                step.setText(name)
                step.setObjectName(path)
                step.setEnabled(index + 1 < len(way))

    def _way(self) -> tuple[tuple[str, str], ...]:
        """Return path and name of each step from the whole network to here."""
        document = self._document
        ids = document.place.split(PATH_SEPARATOR) if document.place else []
        paths = [PATH_SEPARATOR.join(ids[: n + 1]) for n in range(len(ids))]
        blocks = [(path, title(document.tree.brick(path).layer)) for path in paths]
        return (("", document.experiment.name), *blocks)

    def _add_step(self) -> None:
        sign, step = QLabel("›"), QToolButton()
        sign.setProperty("role", "muted")
        step.setProperty("role", "flat")
        step.clicked.connect(self._go)
        for widget in (sign, step):
            self._row.insertWidget(self._row.count() - 1, widget)
        self._signs.append(sign)
        self.steps.append(step)

    def _go(self) -> None:
        step = self.sender()
        if isinstance(step, QToolButton):
            self._document.enter(step.objectName())

    def _go_back(self) -> None:
        """Look into the block around, and select the one that was left."""
        left = self._document.place
        if left:
            self._document.enter(nested.parent(left))
            self._document.select((left,))

    def _retranslate(self) -> None:
        self.setAccessibleName(tr("Where you are in the network"))
        self.setToolTip(tr("Alt+Left goes back to what is around this block."))
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
