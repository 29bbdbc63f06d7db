"""The switch that makes training leave bricks as they are, with what that means in numbers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from core.language import shown, tr
from core.tally import Tally
from gui.editors import show_tick


class FreezeRow(QWidget):
    """A tick, and how many parameters learn; gone where nothing could learn anyway.

    Signals:
        frozen: whether training shall leave the bricks as they are.
    """

    frozen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.label, self.counts, self.box = QLabel(), QLabel(), QCheckBox()
        self.label.setBuddy(self.box)
        self.counts.setProperty("role", "muted")
        self.counts.setWordWrap(True)
        self.box.clicked.connect(self.frozen)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.box, 0, 1)
        grid.addWidget(self.counts, 1, 0, 1, 2)

    def show_state(self, frozen: bool | None, whole: Tally) -> None:
        """Show whether the bricks are frozen, None for some of them, and what of them learns."""
        why = tr("Training leaves it as it is: what it has learned so far stays.")
        self.label.setText(tr("Frozen"))
        self.counts.setText(
            tr(
                "{trainable} trainable, {frozen} frozen",
                trainable=shown(whole.trainable),
                frozen=shown(whole.frozen),
            )
        )
        self.box.setAccessibleName(tr("Frozen"))
        self.box.setAccessibleDescription(why)
        for part in (self.label, self.counts, self):
            part.setToolTip(why)
        show_tick(self.box, frozen)
        self.setVisible(bool(whole.trainable or whole.frozen or frozen is not False))
