"""The settings of bricks: those a beginner needs, the others under "More", and what each does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from core.language import counted, tr
from core.setting import Configurable
from gui.editors import Editor
from gui.form import SettingsForm, differs, explained, names_of


class BrickForm(QWidget):
    """The settings that some values of the same kinds share; a form for each set of kinds.

    Attributes:
        names: the settings shown, the advanced ones too.
        more: the button that unfolds the advanced settings.

    Signals:
        edited: the name of a setting and its new value. Nothing is changed here.
        reset: the names of settings that shall have their defaults again.
        unfolded: whether the advanced settings are now shown.
    """

    edited = Signal(str, object)
    reset = Signal(tuple)
    unfolded = Signal(bool)

    def __init__(self, values: Sequence[Configurable], read_only: Sequence[str] = ()) -> None:
        super().__init__()
        self._values, self._read_only = values, read_only
        declared = values[0].settings()
        self.names = names_of(values)
        self._advanced = [name for name in self.names if declared[name].advanced]
        self._plain = [name for name in self.names if name not in self._advanced]
        self.basic = self._form(self._plain)
        self.extra: SettingsForm | None = None
        self.more, self.reset_all = QToolButton(), QToolButton()
        self.help, self.error = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._set_up()
        self._helped: Editor | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)

    def _set_up(self) -> None:
        for button in (self.more, self.reset_all):
            button.setProperty("role", "flat")
        self.more.setCheckable(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.toggled.connect(self._unfold)
        self.reset_all.clicked.connect(self._reset_all)
        self.help.setProperty("role", "muted")
        self.help.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.error.setProperty("role", "problem")
        self.error.hide()
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        buttons.addWidget(self.reset_all)
        if not self._advanced:
            self.more.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.basic)
        self._column.addLayout(buttons)
        self._column.addWidget(self.error)
        self._column.addWidget(self.help)

    @property
    def marked(self) -> set[str]:
        """The settings shown that differ from their default."""
        return self.basic.marked | (self.extra.marked if self.extra else set())

    @property
    def editors(self) -> dict[str, Editor]:
        """The editors there are, by the name of the setting."""
        return {**self.basic.editors, **(self.extra.editors if self.extra else {})}

    def show_values(self, values: Sequence[Configurable], unfolded: bool) -> None:
        """Show what these values have in common, the advanced settings if they are unfolded."""
        self._values = values
        self.more.setChecked(unfolded)
        for form in (self.basic, self.extra):
            if form:
                form.show_values(*values)
        self._retitle()

    def show_error(self, sentence: str) -> None:
        """Say why a setting could not be changed; "" takes it back."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def _form(self, names: Sequence[str]) -> SettingsForm:
        form = SettingsForm(self._values[0], self._read_only, names=names, resettable=True)
        form.show_values(*self._values)
        form.edited.connect(self.edited)
        form.reset.connect(self._reset)
        return form

    def _retitle(self) -> None:
        changed = self._changed()
        hidden = sum(name in self._advanced for name in changed)
        arrow, word = ("▾", tr("Less")) if self.more.isChecked() else ("▸", tr("More"))
        note = f" ({counted(hidden, '{n} differs', '{n} differ')})" if hidden else ""
        self.more.setText(f"{arrow} {word}{'' if self.more.isChecked() else note}")
        self.more.setToolTip(tr("How weights start, what pulls on them, and other fine points."))
        self.reset_all.setText("↺ " + tr("Reset all"))
        self.reset_all.setToolTip(tr("Give every setting its default again."))
        self.reset_all.setVisible(len(changed) > 1)
        self._say_help()

    # what a person does -----------------------------------------------------------------------

    def _unfold(self, shown: bool) -> None:
        if shown and self.extra is None:
            self.extra = self._form(self._advanced)
            self._column.insertWidget(2, self.extra)
            QWidget.setTabOrder(self.more, self.extra)
        if self.extra:
            self.extra.setVisible(shown)
        self._retitle()
        self.unfolded.emit(shown)

    def _reset(self, name: str) -> None:
        self.reset.emit((name,))

    def _reset_all(self) -> None:
        self.more.setFocus()
        self.reset.emit(tuple(self._changed()))

    def _changed(self) -> list[str]:
        return [
            name
            for name in self.names
            if name not in self._read_only and any(differs(value, name) for value in self._values)
        ]

    # what a setting does ----------------------------------------------------------------------

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Say what the setting does that has the focus."""
        field: QWidget | None = new
        while field is not None and not isinstance(field, Editor):
            field = field.parentWidget()
        helped = field if field and self.isAncestorOf(field) else None
        if helped is not self._helped:
            self._helped = helped
            self._say_help()

    def _say_help(self) -> None:
        hint = tr("Choose a setting to read here what it changes.")
        text = explained(self._helped.setting).replace("\n", " ") if self._helped else hint
        self.help.setText(text)
        self.help.setMinimumHeight(2 * self.help.fontMetrics().lineSpacing())
        self.help.setVisible(bool(self.names))
