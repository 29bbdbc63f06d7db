"""A block: its name, how often it repeats, its parts, and where its figures come from."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton
from typing_extensions import override

from core import nested
from core.block import Block
from core.errors import BriquesError
from core.infer import Row
from core.language import counted, mark, tr
from core.setting import Setting
from core.tally import tally_of
from gui.build import edits
from gui.build.sheets import tuning
from gui.build.sheets.bars import FamilyBars
from gui.build.sheets.counted import Counted
from gui.build.sheets.freeze import FreezeRow
from gui.build.sheets.heading import Heading
from gui.build.sheets.places import neighbours_table
from gui.build.sheets.problems import ProblemBox, ProblemList
from gui.build.sheets.section import Section
from gui.build.sheets.sheet import Folds, Sheet
from gui.build.sheets.tables import in_and_out, parts_table, totals_table
from gui.document import Document
from gui.editors import IntEditor
from gui.form import explained

REPEAT = Setting(
    "int",
    mark("Repeat"),
    mark("How many times it stands one after another, each time with weights of its own."),
    1,
    1,
    1000,
)


class BlockSheet(Sheet):
    """Shows the one selected block, or the one that is looked into."""

    def __init__(self, document: Document, folds: Folds) -> None:
        super().__init__(document, folds)
        self.heading, self.problem, self.problems = Heading(), ProblemBox(), ProblemList()
        self.repeat, self._repeat_label = IntEditor(REPEAT), QLabel()
        self.error = QLabel(wordWrap=True)
        self.enter, self.unfold, self.ungroup = QPushButton(), QPushButton(), QPushButton()
        self.freeze, self.bars = FreezeRow(), FamilyBars()
        self.parts, self.params, self.shape = Section(), Section(), Section()
        self.neighbours, self.what = Section(), Section("text")
        self._set_up()

    def _set_up(self) -> None:
        self.error.setProperty("role", "problem")
        self.error.hide()
        self.unfold.setCheckable(True)
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._repeat_label, 0, 0)
        grid.addWidget(self.repeat, 0, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.enter, self.unfold, self.ungroup):
            button.setProperty("role", "action")
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._repeat_label.setBuddy(self.repeat)
        self.add(self.heading, self.problem, self.problems)
        self.column.addLayout(buttons)
        self.column.addLayout(grid)
        self.add(self.error, self.freeze, self.parts, self.params, self.bars, self.shape)
        self.add(self.what, self.neighbours)
        self.column.addStretch(1)
        self.heading.renamed.connect(self._call)
        self.problem.mended.connect(self._mend)
        self.repeat.edited.connect(self._repeat)
        self.freeze.frozen.connect(self._freeze)
        self.enter.clicked.connect(self._enter)
        self.unfold.clicked.connect(self._unfold)
        self.ungroup.clicked.connect(self._ungroup)

    @property
    def path(self) -> str:
        """The block that is shown: the one selected, else the one looked into."""
        chosen = self.document.selection
        return chosen[0] if chosen else self.document.place

    @property
    def _looked_into(self) -> bool:
        return not self.document.selection

    @override
    def fill(self, keras: Counted | None) -> None:
        tree, path = self.document.tree, self.path
        row = tree.row(path)
        layer = row.brick.layer
        assert isinstance(layer, Block)
        self.heading.show_text(tr("Block"), layer.name, layer.family)
        found = tree.problems(path)
        self.problem.show_problem(None if found else row.problem)
        self.problems.show_problems(tree, found)
        self._say_actions(layer)
        self.freeze.show_state(row.brick.frozen, tally_of([row]))
        self._show_figures(row, keras)
        self.neighbours.show_text(tr("What feeds it, what it feeds"), neighbours_table(tree, path))
        self.what.show_text(tr("What it does"), escape(tr(layer.what)))

    def _say_actions(self, layer: Block) -> None:
        self.error.hide()
        self.repeat.show_value(layer.repeat)
        self._repeat_label.setText(tr(REPEAT.title))
        for part in (self._repeat_label, self.repeat):
            part.setToolTip(explained(REPEAT))
        (self.repeat.focusProxy() or self.repeat).setAccessibleName(tr(REPEAT.title))
        inside, open = self._looked_into, self.path in self.document.unfolded
        self.enter.setText(tr("Leave") if inside else tr("Look inside"))
        self.enter.setToolTip(
            tr("Back to what is around it.") if inside else tr("Show its bricks alone.")
        )
        self.unfold.setText(tr("Fold") if open else tr("Unfold"))
        self.unfold.setToolTip(tr("Show its bricks in place, among the others."))
        self.unfold.setChecked(open)
        self.ungroup.setText(tr("Ungroup"))
        self.ungroup.setToolTip(tr("Take the block apart; its bricks stay where they are."))
        for button in (self.unfold, self.ungroup):
            button.setVisible(not inside)

    def _show_figures(self, row: Row, keras: Counted | None) -> None:
        tree, path = self.document.tree, self.path
        layer = row.brick.layer
        assert isinstance(layer, Block)
        report = tree.inside(path)
        paths = [nested.within(path, part.brick.id) for part in report.rows if part.brick.inputs]
        once = tally_of(part for part in report.rows if part.brick.inputs)
        times = counted(layer.repeat, "Parts", "Parts, {n} times")
        self.parts.show_text(times, parts_table(tree, paths, once))
        whole = tally_of([row])
        count = keras.of(path) if keras else None
        self.params.show_text(
            tr("In figures"), totals_table(len(paths), whole, count, self.batch, row)
        )
        self.bars.show_tally(whole)
        self.shape.show_text(tr("Input → output"), in_and_out(row.inputs, row.shape))

    # what is changed --------------------------------------------------------------------------

    def _call(self, name: str) -> None:
        tuning.call(self.document, self.path, name)

    def _mend(self, index: int) -> None:
        problem = self.document.tree.row(self.path).problem
        if problem:
            edits.repair(self.document, self.path, problem.repairs[index])

    def _repeat(self, times: int) -> None:
        try:
            tuning.repeat(self.document, self.path, times)
        except BriquesError as error:
            self.error.setText(str(error))
            self.error.show()

    def _freeze(self, frozen: bool) -> None:
        edits.freeze(self.document, (self.path,), frozen)

    def _enter(self) -> None:
        path = self.path
        self.document.enter(nested.parent(path) if self._looked_into else path)

    def _unfold(self, open: bool) -> None:
        self.document.unfold(self.path, open)

    def _ungroup(self) -> None:
        tuning.ungroup(self.document, self.path)
