import pytest
from PySide6.QtWidgets import QLabel, QSpinBox

from core import language
from core.dataset import DATASETS
from core.experiment import Training
from core.layer import LAYERS
from core.loss import LOSSES
from core.optimizer import OPTIMIZERS
from gui.form import SettingsForm

EVERYTHING = [
    pytest.param(kind, id=f"{name}-{key}")
    for name, registry in {
        "layer": LAYERS, "data": DATASETS, "loss": LOSSES, "optimiser": OPTIMIZERS,
    }.items()
    for key, kind in registry.items()
] + [pytest.param(Training, id="training")]  # fmt: skip


@pytest.mark.parametrize("kind", EVERYTHING)
def test_everything_with_settings_has_a_form(qtbot, kind):
    form = SettingsForm(kind())
    qtbot.addWidget(form)
    assert list(form.editors) == list(kind.settings())
    for field in form.editors.values():
        proxy = field.focusProxy() or field
        assert proxy.accessibleName()
        assert field.toolTip()


def test_an_edit_names_its_setting(qtbot):
    form = SettingsForm(LAYERS["Dense"]())
    qtbot.addWidget(form)
    with qtbot.waitSignal(form.edited) as heard:
        form.editors["units"].findChild(QSpinBox).setValue(32)
    assert heard.args == ["units", 32]


def test_other_values_are_shown_without_telling(qtbot):
    form = SettingsForm(LAYERS["Dense"]())
    qtbot.addWidget(form)
    with qtbot.assertNotEmitted(form.edited):
        form.show_values(LAYERS["Dense"](units=99))
    assert form.editors["units"].findChild(QSpinBox).value() == 99


def test_a_form_follows_the_language(qtbot):
    form = SettingsForm(LAYERS["Dense"]())
    qtbot.addWidget(form)
    language.speak("fr")
    form.retranslate()
    assert "Unités" in [label.text() for label in form.findChildren(QLabel)]
