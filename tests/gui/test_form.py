import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QSpinBox

from core import language
from core.dataset import DATASETS
from core.experiment import Training
from core.layer import LAYERS
from core.loss import LOSSES
from core.optimizer import OPTIMIZERS
from gui.form import SettingsForm, limits, names_of

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


def test_limits_are_said_with_what_a_setting_does(qtbot):
    form = SettingsForm(LAYERS["Dense"]())
    qtbot.addWidget(form)
    assert "From 1 to 65\u202f536" in form.editors["units"].toolTip()
    assert limits(LAYERS["Dropout"].settings()["rate"]).startswith("From 0 to 0.9")
    assert limits(LAYERS["Dense"].settings()["activation"]) == ""


def test_what_differs_from_its_default_is_marked(qtbot):
    form = SettingsForm(LAYERS["Dense"](), resettable=True)
    qtbot.addWidget(form)
    form.show_values(LAYERS["Dense"](units=99))
    assert form.marked == {"units"}
    assert "default: 16" in form.label("units").toolTip()
    with qtbot.waitSignal(form.reset) as reset:
        form.label("units").linkActivated.emit("units")
    assert reset.args == ["units"]
    form.show_values(LAYERS["Dense"]())
    assert form.marked == set()
    assert "↺" not in form.label("units").text()


def test_some_settings_of_several_values(qtbot):
    one, other = LAYERS["Dense"](units=3), LAYERS["Conv2D"](activation="tanh")
    shared = names_of([one, other])
    assert shared[:2] == ["activation", "use_bias"]
    assert "units" not in shared
    form = SettingsForm(one, names=shared)
    qtbot.addWidget(form)
    form.show_values(one, other)
    assert list(form.editors) == shared
    assert form.editors["activation"].findChild(QComboBox).currentIndex() == -1
