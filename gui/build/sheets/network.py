"""The whole network: its sums, and what does not fit in it."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QLabel
from typing_extensions import override

from core.language import tr
from core.tally import tally
from gui.build.sheets.bars import FamilyBars
from gui.build.sheets.counted import Counted
from gui.build.sheets.problems import ProblemList
from gui.build.sheets.section import Section, bold
from gui.build.sheets.sheet import Folds, Sheet
from gui.build.sheets.tables import in_and_out, totals_table
from gui.document import Document


class NetworkSheet(Sheet):
    """Shows the whole network."""

    def __init__(self, document: Document, folds: Folds) -> None:
        super().__init__(document, folds)
        self.heading = QLabel()
        self.problems, self.bars = ProblemList(), FamilyBars()
        self.params, self.shape, self.what = Section(), Section(), Section("text")
        self.add(self.heading, self.problems, self.params, self.shape, self.bars, self.what)
        self.column.addStretch(1)

    @override
    def fill(self, keras: Counted | None) -> None:
        tree, report = self.document.tree, self.document.report
        whole = tally(report)
        entries = [row for row in report.rows if not row.brick.inputs]
        bricks = len(report.rows) - len(entries)
        counted = keras.of("") if keras else None
        self.heading.setText(bold(tr("The whole network")))
        self.problems.show_problems(tree, tree.problems())
        self.params.show_text(tr("In figures"), totals_table(bricks, whole, counted, self.batch))
        shapes = [row.shape for row in entries if row.shape]
        leaving = report.output.shape if report.ready else None
        self.shape.show_text(tr("Input → output"), in_and_out(shapes, leaving))
        self.bars.show_tally(whole)
        hint = tr("Click a brick to see its settings and where its figures come from.")
        self.what.show_text(tr("What to do"), escape(hint))
