"""One brick: its settings, and where each of its figures comes from."""

from __future__ import annotations

from html import escape

from typing_extensions import override

from core.language import tr
from gui.build import edits
from gui.build.face import title
from gui.build.sheets.counted import Counted
from gui.build.sheets.form_sheet import FormSheet
from gui.build.sheets.heading import Heading
from gui.build.sheets.places import neighbours_table
from gui.build.sheets.problems import ProblemBox
from gui.build.sheets.section import Section
from gui.build.sheets.sheet import Folds
from gui.build.sheets.tables import cost_table, shape_rule, weights_table
from gui.document import Document


class BrickSheet(FormSheet):
    """Shows the one selected brick."""

    def __init__(self, document: Document, folds: Folds) -> None:
        super().__init__(document, folds)
        self.heading, self.problem = Heading(), ProblemBox()
        self.params, self.shape, self.cost = Section(), Section(), Section()
        self.neighbours, self.what = Section(), Section("text")
        self.heading.renamed.connect(self._rename)
        self.problem.mended.connect(self._mend)
        self.add(self.heading, self.problem, self.freeze, self.params, self.shape, self.cost)
        self.add(self.what, self.neighbours)
        self.column.addStretch(1)

    @override
    def fill(self, keras: Counted | None) -> None:
        (path,) = self.paths
        row = self.document.tree.row(path)
        layer = row.brick.layer
        self.heading.show_text(escape(title(layer)), row.brick.id, layer.family)
        self.problem.show_problem(row.problem)
        self.show_settings([row])
        counted = keras.of(path) if keras else None
        self.params.show_text(tr("How many parameters?"), weights_table(row, counted))
        self.shape.show_text(tr("Output shape"), shape_rule(row))
        self.cost.show_text(tr("Cost"), cost_table(row, self.batch))
        self.neighbours.show_text(
            tr("What feeds it, what it feeds"), neighbours_table(self.document.tree, path)
        )
        self.what.show_text(tr("What it does"), escape(tr(layer.what)))

    def _rename(self, name: str) -> None:
        edits.rename(self.document, self.paths[0], name)

    def _mend(self, index: int) -> None:
        path = self.paths[0]
        problem = self.document.tree.row(path).problem
        if problem:
            edits.repair(self.document, path, problem.repairs[index])
