"""What the sheets of one brick and of several have in common: a form, and the freezing."""

from __future__ import annotations

from collections.abc import Sequence

from core.errors import BriquesError
from core.infer import Row
from core.layer import Family, Layer
from core.tally import tally_of
from gui.build import edits
from gui.build.sheets import tuning
from gui.build.sheets.brick_form import BrickForm
from gui.build.sheets.freeze import FreezeRow
from gui.build.sheets.sheet import Folds, Sheet
from gui.document import Document

MOST_FORMS = 16
"""How many forms are kept for the next time that bricks of their kinds are selected."""


class FormSheet(Sheet):
    """A sheet with the settings of the selected bricks.

    Attributes:
        form: the settings shown, None where there are none in common.
    """

    def __init__(self, document: Document, folds: Folds) -> None:
        super().__init__(document, folds)
        self.form: BrickForm | None = None
        self._forms: dict[tuple[type[Layer], ...], BrickForm] = {}
        self.freeze = FreezeRow()
        self.freeze.frozen.connect(self._freeze)

    @property
    def paths(self) -> tuple[str, ...]:
        """The bricks that are changed together."""
        return self.document.selection

    def show_settings(self, rows: Sequence[Row]) -> None:
        """Show the settings that these bricks have in common, and whether they are frozen."""
        layers = [row.brick.layer for row in rows]
        form = self._form(layers)
        if self.form and form is not self.form:
            self.form.blockSignals(True)  # half a number left in it is nobody's edit
            self.form.hide()
            self.form.blockSignals(False)
        self.form = form if form.names else None
        form.show_error("")
        form.show_values(layers, self.folds.more)
        form.setVisible(bool(form.names))
        states = {row.brick.frozen for row in rows}
        self.freeze.show_state(states.pop() if len(states) == 1 else None, tally_of(rows))

    def _form(self, layers: Sequence[Layer]) -> BrickForm:
        """Return the form of these kinds of layers; made once and kept for the next time."""
        kinds = tuple(dict.fromkeys(type(layer) for layer in layers))
        if kinds not in self._forms:
            if len(self._forms) >= MOST_FORMS:
                self._forms.pop(next(iter(self._forms))).deleteLater()
            entering = any(kind.family is Family.INPUT for kind in kinds)
            form = self._forms[kinds] = BrickForm(layers, ("shape",) if entering else ())
            form.edited.connect(self._edit)
            form.reset.connect(self._reset)
            form.unfolded.connect(self._remember)
            self.column.insertWidget(self.column.indexOf(self.freeze), form)
        return self._forms[kinds]

    def _edit(self, name: str, value: object) -> None:
        try:
            tuning.change(self.document, self.paths, name, value)
        except BriquesError as error:
            self._tell(error)

    def _reset(self, names: tuple[str, ...]) -> None:
        try:
            tuning.reset(self.document, self.paths, names)
        except BriquesError as error:
            self._tell(error)

    def _tell(self, error: BriquesError) -> None:
        if self.form:
            self.form.show_error(str(error))

    def _freeze(self, frozen: bool) -> None:
        edits.freeze(self.document, self.paths, frozen)

    def _remember(self, unfolded: bool) -> None:
        self.folds.more = unfolded
