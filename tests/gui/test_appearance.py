from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QWidget

from core import language
from gui import theme
from gui.appearance import Appearance


class Listener(QWidget):
    def __init__(self):
        super().__init__()
        self.heard = []

    def changeEvent(self, event):
        self.heard.append(event.type())
        super().changeEvent(event)


def test_the_language_changes_live_in_every_widget(qapp, qtbot, settings):
    appearance = Appearance(qapp, settings)
    window = QWidget()
    qtbot.addWidget(window)
    inner = Listener()
    inner.setParent(window)
    appearance.use_language("fr")
    qtbot.waitUntil(lambda: QEvent.Type.LanguageChange in inner.heard)
    assert language.spoken() == "fr"
    assert QLocale().language() == QLocale.Language.French
    appearance.toggle_language()
    assert language.spoken() == "en"


def test_the_theme_changes_live_in_every_widget(qapp, qtbot, settings):
    appearance = Appearance(qapp, settings)
    window = QWidget()
    qtbot.addWidget(window)
    inner = Listener()
    inner.setParent(window)
    appearance.use_theme("light")
    inner.heard.clear()
    appearance.toggle_theme()
    qtbot.waitUntil(lambda: QEvent.Type.PaletteChange in inner.heard)
    assert theme.current() is theme.DARK
    assert qapp.palette().window().color().name() == theme.DARK.window


def test_the_choice_is_remembered(qapp, settings):
    Appearance(qapp, settings).use_language("fr")
    Appearance(qapp, settings).use_theme("dark")
    theme.use("light")
    language.speak("en")
    Appearance(qapp, settings)
    assert theme.current() is theme.DARK
    assert language.spoken() == "fr"


def test_nonsense_in_the_settings_is_ignored(qapp, settings):
    settings.setValue("theme", "plaid")
    settings.setValue("language", "xx")
    Appearance(qapp, settings)
    assert theme.current() is theme.LIGHT
    assert language.spoken() == "en"


def test_a_theme_nobody_knows_is_light(qapp):
    theme.use("purple")
    assert theme.current() is theme.LIGHT
