"""The inspector: the selected brick's settings, and where each of its figures comes from."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from core import nested
from core.errors import BriquesError
from core.infer import Report, Row
from core.language import counted, shown, tr
from core.layer import Family, Layer
from gui import theme
from gui.build import edits
from gui.build.face import title
from gui.build.figures import unbroken
from gui.build.sections import (
    FamilyBars,
    Line,
    Section,
    bold,
    cost_table,
    network_table,
    shape_rule,
    table,
    weights_table,
)
from gui.document import Document
from gui.form import SettingsForm


class Inspector(QScrollArea):
    """Shows the selected brick, the selected bricks together, or the whole network.

    Attributes:
        form: the settings of the selected brick, None without one.
        repairs: the buttons that mend what is wrong with it.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.form: SettingsForm | None = None
        self._forms: dict[type[Layer], SettingsForm] = {}
        self._shape: tuple[int, list[type[Layer]]] | None = None
        self.repairs: list[QPushButton] = []
        self.heading, self.error, self.problem = QLabel(), QLabel(), QLabel()
        self.params, self.shape, self.cost = Section(), Section(), Section()
        self.what = Section("text")
        self.bars = FamilyBars()
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._set_up()
        self._after_the_canvas = QTimer(self, singleShot=True, interval=0)
        self._after_the_canvas.timeout.connect(self._show)
        document.changed.connect(self._show_soon)
        document.selection_changed.connect(self._show_selection)
        self._show()

    def _set_up(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(280)
        self._column.setContentsMargins(14, 14, 14, 14)
        self._column.setSpacing(10)
        self.heading.setTextFormat(Qt.TextFormat.RichText)
        self.problem.setProperty("role", "problem")
        self.error.setProperty("role", "problem")
        for label in (self.heading, self.problem, self.error):
            label.setWordWrap(True)
            self._column.addWidget(label)
        for section in (self.params, self.shape, self.cost, self.bars, self.what):
            self._column.addWidget(section)
        self._column.addStretch(1)
        self.setWidget(self._content)

    # what is shown ----------------------------------------------------------------------------

    def _show_selection(self, _ids: tuple[str, ...]) -> None:
        self.error.hide()
        self._show()
        self.verticalScrollBar().setValue(0)

    def _show_soon(self, _report: Report) -> None:
        """Show the edit a frame later: the bricks come first, and a burst of edits is one."""
        self._after_the_canvas.start()

    def _show(self) -> None:
        self._after_the_canvas.stop()
        self.error.hide()
        report = self._document.report
        rows = [row for _, row in self._document.tree.rows(self._document.selection)]
        shape = (len(rows), [type(row.brick.layer) for row in rows[:1]])
        if shape == self._shape:
            self._fill(rows, report)
            return
        self._shape = shape
        self._content.hide()  # laid out once, not at every part that comes or goes
        self._fill(rows, report)
        self._content.show()

    def _fill(self, rows: list[Row], report: Report) -> None:
        self._show_form(rows[0] if len(rows) == 1 else None)
        if rows:
            self.bars.hide()
        if len(rows) == 1:
            self._show_brick(rows[0])
        elif rows:
            self._show_several(rows)
        else:
            self._show_network(report)

    def _show_brick(self, row: Row) -> None:
        layer = row.brick.layer
        self.heading.setText(
            _heading(title(layer), row.brick.id, theme.current().family(layer.family).name())
        )
        self._show_problem(row)
        self.params.show_text(tr("How many parameters?"), weights_table(row))
        self.shape.show_text(tr("Output shape"), shape_rule(row))
        self.cost.show_text(tr("Cost"), cost_table(row))
        self.what.show_text(tr("What it does"), escape(tr(layer.what)))

    def _show_several(self, rows: list[Row]) -> None:
        self.heading.setText(bold(counted(len(rows), "{n} brick", "{n} bricks")))
        self._show_problem(None)
        lines = [Line(title(row.brick.layer), "", shown(row.params)) for row in rows]
        total = Line(tr("total"), "", bold(shown(sum(row.params for row in rows))))
        self.params.show_text(tr("Parameters"), table(lines, total))
        self.shape.show_text("", "")
        macs = Line(tr("MACs"), "", bold(shown(sum(row.macs for row in rows))))
        self.cost.show_text(tr("Cost"), table([macs]))
        self.what.show_text("", "")

    def _show_network(self, report: Report) -> None:
        self.heading.setText(bold(tr("The whole network")))
        self._show_problem(None)
        self.params.show_text(tr("In figures"), network_table(report))
        shapes = ""
        if report.ready:
            entering = report[report.network.inputs[0].id].shape or ()
            shapes = f"{bold(shown(entering))} → {bold(shown(report.output.shape or ()))}"
        self.shape.show_text(tr("Input → output"), shapes)
        self.cost.show_text("", "")
        self.bars.show_report(report)
        hint = tr("Click a brick to see its settings and where its figures come from.")
        self.what.show_text(tr("What to do"), escape(hint))

    def _show_problem(self, row: Row | None) -> None:
        problem = row.problem if row else None
        self.problem.setVisible(problem is not None)
        while self.repairs:
            button = self.repairs.pop()
            button.hide()
            button.deleteLater()
        if not row or not problem:
            return
        self.problem.setText(unbroken(str(problem.message)))
        colour = theme.current().bad if problem.fatal else theme.current().warn
        self.problem.setStyleSheet(f"color: {colour}")
        at = self._column.indexOf(self.problem) + 1
        for index, remedy in enumerate(problem.repairs):
            button = QPushButton(str(remedy.title))
            button.setProperty("role", "repair")
            button.setProperty("index", index)
            button.clicked.connect(self._repair)
            self._column.insertWidget(at + index, button, 0, Qt.AlignmentFlag.AlignLeft)
            self.repairs.append(button)

    def _show_form(self, row: Row | None) -> None:
        """Show the form of one kind of layer; each is made once and kept for the next time."""
        kind = type(row.brick.layer) if row else None
        form = self._forms.get(kind) if kind else None
        if row and kind and form is None:
            follows_data = ("shape",) if kind.family is Family.INPUT else ()
            form = self._forms[kind] = SettingsForm(row.brick.layer, follows_data)
            form.edited.connect(self._edit)
            self._column.insertWidget(self._column.indexOf(self.error), form)
        if self.form and form is not self.form:
            self.form.blockSignals(True)  # half a number left in it is nobody's edit
            self.form.hide()
            self.form.blockSignals(False)
        self.form = form
        if row and form:
            form.show_values(row.brick.layer)
            form.show()

    # what is changed --------------------------------------------------------------------------

    def _edit(self, name: str, value: object) -> None:
        (path,) = self._document.selection
        block, id = nested.parent(path), nested.local(path)
        layer = self._document.tree.brick(path).layer
        setting = tr(layer.settings()[name].title).lower()
        text = tr("Change {setting} of {layer}", setting=setting, layer=layer.title)
        try:
            changed = layer.changed(**{name: value})
        except BriquesError as error:
            self.error.setText(str(error))
            self.error.show()
            return
        self.error.hide()
        self._document.edit_network(
            text, lambda n: n.with_layer(id, changed), f"{path}.{name}", at=block
        )

    def _repair(self) -> None:
        path = self._document.selection[0]
        problem = self._document.tree.row(path).problem
        index = self.sender().property("index")
        if problem:
            edits.repair(self._document, path, problem.repairs[index])
            self._show()  # at once: its buttons are those of the problem that was

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange or event.type() == QEvent.Type.PaletteChange:
            self._show()
        super().changeEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(330, 600)


def _heading(name: str, id: str, colour: str) -> str:
    look = theme.current()
    return (
        f'<span style="color: {colour}">▮</span> <b>{escape(name)}</b>'
        f' &nbsp;<span style="color: {look.muted}">{escape(id)}</span>'
    )
