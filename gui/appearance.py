"""Theme and language: chosen here, remembered, and told to every window at once."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QSettings, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from core import language
from gui import theme


class Appearance(QObject):
    """Applies and remembers the person's theme and language.

    Signals:
        changed: after either has changed; widgets themselves hear LanguageChange, PaletteChange.
    """

    changed = Signal()

    def __init__(self, app: QApplication, settings: QSettings) -> None:
        """Apply what was chosen last time, else what the desktop asks for."""
        super().__init__(app)
        self._app, self._settings = app, settings
        self._qt = QTranslator(self)
        app.setFont(theme.font())
        self._apply_language(str(settings.value("language") or _desktop_language()))
        name = str(settings.value("theme") or theme.preferred())
        theme.use(name if name in theme.THEMES else theme.LIGHT.name)

    def use_language(self, name: str) -> None:
        """Speak `name` ("en", "fr") from now on, in every open window."""
        self._settings.setValue("language", name)
        self._apply_language(name)
        self.changed.emit()

    def toggle_language(self) -> None:
        """Change between English and French."""
        self.use_language("en" if language.spoken() == "fr" else "fr")

    def use_theme(self, name: str) -> None:
        """Show `name` ("light", "dark") from now on."""
        self._settings.setValue("theme", name)
        theme.use(name)
        self.changed.emit()

    def toggle_theme(self) -> None:
        """Change between light and dark."""
        self.use_theme("light" if theme.current() is theme.DARK else "dark")

    def _apply_language(self, name: str) -> None:
        name = name if name in language.LANGUAGES else "en"
        language.speak(name)
        QLocale.setDefault(QLocale(name))
        # Qt's own dialogs; installing a translator is also what sends LanguageChange to all.
        self._app.removeTranslator(self._qt)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._qt = QTranslator(self)
        self._qt.load(f"qtbase_{name}", folder)
        self._app.installTranslator(self._qt)


def _desktop_language() -> str:
    return "fr" if QLocale.system().language() == QLocale.Language.French else "en"
