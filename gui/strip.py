"""The strip: the four bricks of every learning machine, and the buttons that set it going."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from core.infer import Report
from core.language import counted, mark, shown, tr
from core.run import Run, Status
from gui import theme
from gui.document import Document
from gui.icons import icon, pixmap

CHIP = 32
_ICON, _CORNER = 18, 7
LEAST_STATE = 70
ROOMY = 1240
"""From this width on, in pixels, the strip shows icons, arrows and the word on Step."""
BRICKS = {
    "data": (mark("Data"), mark("What the network learns from."), "#6b7280"),
    "model": (mark("Model"), mark("The network: bricks with parameters θ."), "#0072b2"),
    "loss": (mark("Loss"), mark("How wrong an answer is: L(θ; x)."), "#d55e00"),
    "optimiser": (mark("Optimiser"), mark("How θ moves to make the loss smaller."), "#009e73"),
}


class _State(QLabel):
    """One line that is cut with an ellipsis where it has no room."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(theme.current().text))
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_STATE, super().minimumSizeHint().height())


class _Chip(QWidget):
    """The icon of a brick, white on the brick's colour."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(CHIP, CHIP)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(BRICKS[self._name][2]))
        painter.drawRoundedRect(self.rect(), _CORNER, _CORNER)
        drawing = pixmap(self._name, "#ffffff", _ICON, self.devicePixelRatioF())
        edge = (CHIP - _ICON) // 2
        painter.drawPixmap(edge, edge, drawing)


class StripBrick(QPushButton):
    """One of the four: its icon, its name and its state in one line."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setObjectName(f"strip-{name}")
        self.setProperty("role", "strip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._icon = _Chip(name)
        self._title = QLabel()
        self._title.setProperty("role", "muted")
        self._title.setFont(theme.font(8))
        self._state = _State()
        self._state.setFont(theme.font(9.5, bold=True))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._state)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 8, 14, 8)
        self._row.setSpacing(10)
        self._row.addWidget(self._icon)
        self._row.addLayout(words, 1)
        for part in (self._icon, self._title, self._state):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_state(self, state: str) -> None:
        """Show the brick's state, and its name in the language in use."""
        title, what, _ = BRICKS[self.name]
        self._title.setText(tr(title).upper())
        self._state.setText(state)
        self.setToolTip(f"{state}\n{tr(what)}")
        self.setAccessibleName(f"{tr(title)}: {state}")

    def show_icon(self, shown: bool) -> None:
        """Show or hide the icon: where room is scarce the words matter more."""
        self._icon.setVisible(shown)

    @override
    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()


class Strip(QFrame):
    """Shows the experiment in four bricks; says which one, or which button, was pressed.

    Signals:
        brick_pressed: "data", "model", "loss" or "optimiser".
        toggled, stepped, reset: Train/Pause, Step and Reset.
    """

    brick_pressed = Signal(str)
    toggled = Signal()
    stepped = Signal()
    reset = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._document = document
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(8)
        self.bricks = {name: StripBrick(name) for name in BRICKS}
        self._arrows: list[QLabel] = []
        for brick in self.bricks.values():
            if row.count():
                self._arrows.append(self._arrow())
                row.addWidget(self._arrows[-1])
            row.addWidget(brick)
            brick.clicked.connect(self._press)
        row.addStretch(1)
        self.reset_button = self._button("reset", self.reset)
        self.step_button = self._button("step", self.stepped)
        self.train_button = self._button("train", self.toggled)
        self.train_button.setProperty("role", "primary")
        for button in (self.reset_button, self.step_button, self.train_button):
            row.addWidget(button)
        document.changed.connect(self._show_experiment)
        self._shown: Status | None = None
        document.run_changed.connect(self._show_run)
        self.retranslate()

    def retranslate(self) -> None:
        """Say and paint everything in the language and theme in use."""
        self.reset_button.setToolTip(tr("Reset: fresh weights from the same seed (Ctrl+R)"))
        self.reset_button.setAccessibleName(tr("Reset"))
        self.reset_button.setIcon(icon("reset", theme.current().text))
        self._make_room()
        self.step_button.setAccessibleName(tr("Step"))
        self.step_button.setToolTip(tr("Run one batch, then wait (Ctrl+.)"))
        self.step_button.setIcon(icon("step", theme.current().text))
        self._show_experiment(self._document.report)
        self._show_status(self._document.run.status)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.retranslate()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._make_room()
        super().resizeEvent(event)

    def _make_room(self) -> None:
        roomy = self.width() >= ROOMY
        for arrow in self._arrows:
            arrow.setVisible(roomy)
        for brick in self.bricks.values():
            brick.show_icon(roomy)
        self.step_button.setText(tr("Step") if roomy else "")

    def _arrow(self) -> QLabel:
        arrow = QLabel("▸")
        arrow.setProperty("role", "muted")
        return arrow

    def _button(self, name: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"{name}-button")
        button.clicked.connect(signal)
        return button

    def _press(self) -> None:
        self.brick_pressed.emit(self.sender().objectName().removeprefix("strip-"))

    def _show_experiment(self, report: Report) -> None:
        experiment = self._document.experiment
        data = experiment.dataset
        size = counted(data.size, mark("{n} example"), mark("{n} examples"))
        self.bricks["data"].show_state(f"{tr(data.title)} · {size}")
        count = len(report.rows) - len(experiment.network.inputs)
        bricks = counted(count, mark("{n} brick"), mark("{n} bricks"))
        params = counted(report.params, mark("{n} parameter"), mark("{n} parameters"))
        self.bricks["model"].show_state(f"{bricks} · {params}")
        self.bricks["loss"].show_state(tr(experiment.loss.title))
        rate = shown(experiment.optimizer.learning_rate)
        self.bricks["optimiser"].show_state(f"{tr(experiment.optimizer.title)} · η = {rate}")

    def _show_run(self, run: Run) -> None:
        if run.status is not self._shown:  # dozens of events a second, few of them another status
            self._show_status(run.status)

    def _show_status(self, status: Status) -> None:
        self._shown = status
        running = status in (Status.RUNNING, Status.WAITING)
        for button in (self.train_button, self.step_button):
            button.setEnabled(status is not Status.STOPPING)
        words = {
            Status.WAITING: tr("Pause"),
            Status.RUNNING: tr("Pause"),
            Status.PAUSED: tr("Go on"),
        }
        self.train_button.setText(words.get(status, tr("Train")))
        self.train_button.setIcon(icon("pause" if running else "train", theme.current().on_accent))
        self.train_button.setToolTip(
            tr("Hold after the batch in hand (Ctrl+Enter)")
            if running
            else tr("Let the network learn from the data (Ctrl+Enter)")
        )
