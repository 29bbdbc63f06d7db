"""What does not fit: on one brick with what mends it, and in a network with where it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from core.infer import Problem, Row
from core.language import tr
from core.nested import Tree
from gui import theme
from gui.build.figures import unbroken
from gui.build.sheets.places import place_of
from gui.build.sheets.section import Section, breakable, brick_link

MOST_PROBLEMS = 12
"""How many problems are listed: mending the first ones often mends the rest."""


class ProblemBox(QWidget):
    """One problem in a sentence, and a button for each way to mend it.

    Attributes:
        repairs: the buttons.

    Signals:
        mended: the number of the repair whose button was pressed.
    """

    mended = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.sentence = QLabel(wordWrap=True)
        self.repairs: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.sentence)
        self.hide()

    def show_problem(self, problem: Problem | None) -> None:
        """Say what does not fit; nothing without a problem."""
        self.setVisible(problem is not None)
        while self.repairs:
            button = self.repairs.pop()
            button.hide()
            button.deleteLater()
        if problem is None:
            return
        self.sentence.setText(unbroken(str(problem.message)))
        self.sentence.setStyleSheet(f"color: {_colour(problem)}")
        for index, remedy in enumerate(problem.repairs):
            button = QPushButton(str(remedy.title))
            button.setProperty("role", "repair")
            button.setProperty("index", index)
            button.clicked.connect(self._mend)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.repairs.append(button)

    def _mend(self) -> None:
        self.mended.emit(self.sender().property("index"))


class ProblemList(Section):
    """Every problem of some bricks: its place leads there."""

    def __init__(self) -> None:
        super().__init__("text")

    def show_problems(self, tree: Tree, found: list[tuple[str, Row]]) -> None:
        """List these bricks, each with its sentence; hide where all is well."""
        told = [_told(tree, path, row.problem) for path, row in found if row.problem]
        texts = told[:MOST_PROBLEMS]
        if len(told) > MOST_PROBLEMS:
            texts.append(tr("… and {n} more", n=len(told) - MOST_PROBLEMS))
        self.show_text(tr("Problems"), "<br>".join(texts))


def _told(tree: Tree, path: str, problem: Problem) -> str:
    sentence = breakable(unbroken(str(problem.message)))
    link = brick_link(path, place_of(tree, path), tr("Go to this brick"))
    return f'<span style="color: {_colour(problem)}">●</span> {link}<br>{sentence}'


def _colour(problem: Problem) -> str:
    return theme.current().bad if problem.fatal else theme.current().warn
