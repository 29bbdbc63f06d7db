"""The view Neurons: a small dense network, every unit and every weight of it, to be changed."""

from __future__ import annotations

from operator import is_

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from core.errors import NetworkError
from core.infer import Report
from core.language import Message, spoken, tr
from core.neurons import columns
from core.protocol import DataSeen, NeuronsSeen
from core.run import Run
from gui import theme
from gui.build.neurons import edits
from gui.build.neurons.editor import NumberEditor
from gui.build.neurons.edits import Columns
from gui.build.neurons.faces import Faces
from gui.build.neurons.foot import Foot
from gui.build.neurons.hand import TouchedSheet
from gui.build.neurons.heads import Heads
from gui.build.neurons.places import COMPACT
from gui.build.neurons.scales import Scales
from gui.build.neurons.source import Source
from gui.build.neurons.values import Part, Values, Weights
from gui.cards import label
from gui.document import Document


class NeuronsView(QWidget):
    """Shows the neurons of the document's network, and lets a person change them.

    Attributes:
        sheet: the neurons; heads: above them; scales: below them; foot: words and legend.
        editor: changes a weight or a bias in place.
        source: where the numbers come from.

    Signals:
        wanted: show me the neurons as they are now.
        data_wanted: show me the data.
        halt_wanted: the training shall stop, for a weight is to be changed.
    """

    wanted = Signal()
    data_wanted = Signal()
    halt_wanted = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._columns: Columns = ()
        self._judged: Report | None = None
        self._reason: Message | None = None
        self._faces = Faces()
        self._named: object = None
        self._shown: tuple[object, ...] = ()
        self._pending: Part | None = None
        self.sheet = TouchedSheet()
        self.heads, self.scales = Heads(self.sheet), Scales(self.sheet)
        self.foot, self.editor = Foot(), NumberEditor(self)
        self.source = Source(document, self)
        self._sentence = label(wraps=True)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def reason(self) -> str:
        """Why no neurons are shown, "" where they are."""
        return self._sentence.text() if self._stack.currentIndex() else ""

    def show_neurons(self, seen: NeuronsSeen) -> None:
        """Show weights and answers as the engine tells them."""
        if self.source.take(seen):
            self._faces = Faces(seen.columns)
            self._refresh()

    def show_data(self, seen: DataSeen) -> None:
        """Show the examples on what the network answers; of two classes as −1 and 1."""
        data = self._document.experiment.dataset
        points = seen.points
        if data.classes:
            points = tuple((x1, x2, 2.0 * y - 1.0, held) for x1, x2, y, held in points)
        self.sheet.show_points(points, data.extent)

    def show_reason(self, reason: str) -> None:
        """Say why the neurons cannot be shown, in their place."""
        self.source.pass_over()
        self._explain(reason)

    def ask_again(self, _why: object = None) -> None:
        """Ask anew: another engine is there, which knows of no question."""
        self.source.forget()
        self._follow(self._document.run)

    def _lay_out(self) -> None:
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.sheet)
        neurons = QWidget()
        whole = QVBoxLayout(neurons)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.foot)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setMargin(6 * theme.SPACE)
        self._stack.addWidget(neurons)
        self._stack.addWidget(self._sentence)
        self._stack.setCurrentIndex(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._stack)
        self.setFocusProxy(self.sheet)

    def _connect(self) -> None:
        self.source.wanted.connect(self.wanted)
        self.source.data_wanted.connect(self.data_wanted)
        self.sheet.placed.connect(self._place)
        self.sheet.told.connect(self._read)
        self.sheet.chose.connect(self._show_chosen)
        self.sheet.edit_wanted.connect(self._want_edit)
        self.sheet.growth_wanted.connect(self._grow)
        self.heads.growth_wanted.connect(self._grow)
        self.heads.insertion_wanted.connect(self._insert)
        self.heads.removal_wanted.connect(self._remove)
        self.editor.edited.connect(self._edit)
        self.editor.closed.connect(self.sheet.setFocus)
        self._document.changed.connect(self._follow)
        self._document.run_changed.connect(self._follow)

    # what is shown ----------------------------------------------------------------------------

    def _follow(self, _change: Report | Run) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        """Bring everything up to the document as it stands, in the language in use."""
        if why := self._obstacle():
            self._explain(why)
            return
        self.source.look(self.sheet.seconds)
        weights = self.source.weights(self._columns)
        if weights is not None:
            self._show(weights)
        elif self.sheet.values is None:
            self._explain(tr("The engine is starting: the weights appear in a moment."))

    def _obstacle(self) -> str:
        """Return why this network cannot be shown neuron by neuron, "" if it can."""
        if self._judged is not self._document.report:
            self._judged, self._reason = self._document.report, None
            try:
                self._columns = columns(self._judged)
            except NetworkError as error:
                self._reason = error.told
        return str(self._reason or "")

    def _explain(self, reason: str) -> None:
        self._sentence.setText(reason)
        self._stack.setCurrentIndex(1)
        self.editor.close_editor()

    def _show(self, weights: Weights) -> None:
        document, faces = self._document, self._faces
        run, experiment = document.run, document.experiment
        shown = (weights, faces, self._columns, experiment.dataset, run.status, run.touched)
        if self._is_shown((*shown, spoken())):
            return
        values = Values(experiment.dataset, self._columns, weights)
        self.sheet.show_values(values, faces, live=run.status.active)
        self.scales.show_answers(faces.columns, experiment.dataset)
        self._place()
        self.foot.show_scale(self.sheet.scale)
        self.foot.show_state(run, document.run_fits, experiment.training.seed)
        self._read()
        self._follow_editor(values)
        self._stack.setCurrentIndex(0)

    def _is_shown(self, now: tuple[object, ...]) -> bool:
        """Return whether exactly this is on the screen already, and take note of it."""
        before, self._shown = self._shown, now
        alike = len(before) == len(now) and all(map(is_, before, now))
        return alike and not self._stack.currentIndex()

    def _place(self) -> None:
        """Bring heads and scales to where the neurons stand."""
        values, compact = self.sheet.values, self.sheet.places.style is COMPACT
        if values and (named := (values.columns, compact, spoken())) != self._named:
            self._named = named
            self.heads.show_columns(values.columns, compact=compact)
        self.heads.place(self.sheet.places)
        self.scales.place(self.sheet.places)

    def _read(self) -> None:
        """Say what is pointed at or chosen, on the screen and to a screen reader."""
        values, about = self.sheet.values, self.sheet.about
        text = values.sentence(about) if values and about else ""
        self.foot.show_reading(text)
        self.sheet.setAccessibleName(tr("Neurons"))
        self.sheet.setAccessibleDescription(text)

    def _show_chosen(self, part: Part) -> None:
        """Bring what is chosen into view, and its brick into the inspector."""
        values = self.sheet.values
        if values is None:
            return
        at = self.sheet.places.node(part).center().toPoint()
        self.area.ensureVisible(at.x(), at.y(), 80, 40)
        self._document.select((values.columns[part.column].name,))
        if part != self.editor.part:
            self.editor.close_editor()

    # edits ------------------------------------------------------------------------------------

    def _grow(self, column: int, step: int) -> None:
        edits.grow(self._document, self._columns, column, step)

    def _insert(self, column: int) -> None:
        edits.insert_layer(self._document, self._columns, column)

    def _remove(self, column: int) -> None:
        edits.remove_layer(self._document, self._columns, column)

    def _want_edit(self, part: Part) -> None:
        """Open the editor; numbers that training moves are held still first."""
        self._pending = part
        if self._document.run.status.active:
            self.halt_wanted.emit()
        if self.sheet.values:
            self._follow_editor(self.sheet.values)

    def _follow_editor(self, values: Values) -> None:
        """Open the editor that was asked for once there is something to edit; keep it true."""
        editable = self.source.state is not None
        if self._pending is not None and editable:
            wanted, self._pending = self._pending, None
            if wanted in self.sheet.parts:
                number, scale = values.number(wanted), self.sheet.scale
                self.editor.open(wanted, number, scale, self._beside(wanted))
        part = self.editor.part
        if part is None:
            return
        if part not in self.sheet.parts or self._document.run.status.active:
            self.editor.close_editor()
            return
        self.editor.describe(values.name(part))
        self.editor.follow(values.number(part))

    def _edit(self, part: Part, value: float) -> None:
        values, state = self.sheet.values, self.source.state
        if values is not None and state is not None and values.weights == state.weights:
            edits.change_number(self._document, values, part, value, state)

    def _beside(self, part: Part) -> QRect:
        """Return where a number stands, as this view knows places."""
        places = self.sheet.places
        place = places.caption(part) if part.bias else places.middle(part)
        corner = self.sheet.mapTo(self, place.topLeft().toPoint())
        return QRect(corner, place.size().toSize())

    # what Qt tells ----------------------------------------------------------------------------

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pending = None
        self.editor.close_editor()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.editor.close_editor()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
