"""Several bricks at once: what they have in common, and their sums."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from typing_extensions import override

from core.language import counted, tr
from core.tally import tally_of
from gui.build.sheets.counted import Counted
from gui.build.sheets.form_sheet import FormSheet
from gui.build.sheets.problems import ProblemList
from gui.build.sheets.section import Section, bold, table
from gui.build.sheets.sheet import Folds
from gui.build.sheets.tables import activation_line, macs_line, parts_table, weights_line
from gui.document import Document


class SeveralSheet(FormSheet):
    """Shows the selected bricks together."""

    def __init__(self, document: Document, folds: Folds) -> None:
        super().__init__(document, folds)
        self.heading, self.hint = QLabel(), QLabel(wordWrap=True)
        self.hint.setProperty("role", "muted")
        self.problems = ProblemList()
        self.params, self.cost = Section(), Section()
        self.add(self.heading, self.problems, self.hint, self.freeze, self.params, self.cost)
        self.column.addStretch(1)

    @override
    def fill(self, keras: Counted | None) -> None:
        tree = self.document.tree
        found = tree.rows(self.paths)
        rows = [row for _, row in found]
        whole = tally_of(rows)
        self.heading.setText(bold(counted(len(rows), "{n} brick", "{n} bricks")))
        self.problems.show_problems(tree, found)
        self.show_settings(rows)
        self.hint.setText(
            tr("A change here changes all of them.")
            if self.form
            else tr("These bricks have no setting in common.")
        )
        paths = [path for path, _ in found]
        counts = sum(keras.of(path) for path in paths) if keras else None
        self.params.show_text(tr("Parameters"), parts_table(tree, paths, whole, counts))
        lines = [weights_line(whole), activation_line(whole, self.batch), macs_line(whole)]
        self.cost.show_text(tr("Cost"), table(lines))
