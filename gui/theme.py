"""The look: colours, light and dark, the palette and the style sheet that follow from them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:  # colours are needed before the first paint, layers are not
    from core.layer import Family

FONTS = ["Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans"]
MONOSPACE = ["JetBrains Mono", "SF Mono", "Consolas", "DejaVu Sans Mono", "monospace"]
SPACE = 8
"""The unit of every margin and gap, in pixels."""

FAMILY_COLOURS = {
    "INPUT": "#6b7280",
    "CORE": "#0072b2",
    "CONVOLUTION": "#009e73",
    "POOLING": "#d55e00",
    "ACTIVATION": "#9b5fc0",
    "NORMALISATION": "#c79a00",
    "REGULARISATION": "#cc79a7",
    "MERGE": "#3f3f46",
    "SEQUENCE": "#56b4e9",
    "BLOCK": "#3f3f46",
}
"""Okabe & Ito (2008), yellow darkened and purple added so that all stand out on white."""


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, each named by what it is for."""

    name: str
    window: str  # behind everything
    surface: str  # cards, panels, bricks
    raised: str  # strip bricks, code boxes
    canvas: str  # behind the bricks
    dots: str  # the grid on the canvas
    line: str  # borders
    text: str
    muted: str  # secondary text: still 4.5 : 1 on surface
    accent: str  # selection, the primary button
    accent_soft: str  # behind what is selected
    on_accent: str
    good: str
    warn: str
    bad: str
    bad_soft: str
    merge: str  # the one family that would vanish on dark

    def family(self, family: Family) -> QColor:
        """Return the colour of a family of bricks."""
        dark_on_dark = family.name in ("MERGE", "BLOCK")
        return QColor(self.merge if dark_on_dark else FAMILY_COLOURS[family.name])


LIGHT = Theme(
    "light", "#ffffff", "#ffffff", "#f8fafc", "#f3f4f6", "#d5d9df", "#d7dde4", "#1f2937",
    "#5b6675", "#0072b2", "#e6f1f8", "#ffffff", "#047857", "#a15c00", "#c02626", "#fdecec",
    "#3f3f46",
)  # fmt: skip
DARK = Theme(
    "dark", "#15181d", "#1d2127", "#242930", "#111418", "#2a3038", "#39414b", "#e7eaee",
    "#a3adba", "#3b9bdc", "#1b3347", "#08131c", "#34d399", "#f0b24a", "#f87171", "#3a1f22",
    "#c6cad1",
)  # fmt: skip
THEMES = {theme.name: theme for theme in (LIGHT, DARK)}

_DRAWN = (Path(__file__).parent.parent / "assets" / "theme").as_posix()
"""Where the arrows and ticks are that only a style sheet can put in."""

_current = LIGHT


def current() -> Theme:
    """Return the theme in use."""
    return _current


def use(name: str) -> None:
    """Make "light" or "dark" the theme of every window, by a PaletteChange; light if neither."""
    global _current
    _current = THEMES.get(name, LIGHT)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setPalette(palette(_current))
        app.setStyleSheet(style_sheet(_current))


def preferred() -> str:
    """Return the theme that the desktop asks for."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK.name if dark else LIGHT.name


def font(points: float = 10.0, bold: bool = False) -> QFont:
    """Return the window's font at a size."""
    font = QFont(FONTS)
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def monospace(points: float = 9.5) -> QFont:
    """Return the font of formulas and code."""
    font = QFont(MONOSPACE)
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSizeF(points)
    return font


def palette(theme: Theme) -> QPalette:
    """Return the Qt palette of a theme."""
    palette = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, theme.window),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.raised),
        (role.Button, theme.surface),
        (role.WindowText, theme.text),
        (role.Text, theme.text),
        (role.ButtonText, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.ToolTipBase, theme.surface),
        (role.ToolTipText, theme.text),
        (role.Link, theme.accent),
        (role.Mid, theme.line),
    ):
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.muted))
    return palette


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of a theme: what a palette cannot say.

    Widgets opt in by a property: `role` = "card", "heading", "section", "muted", "code",
    "primary", "tab", "chip"; `problem` = true.
    """
    return f"""
QWidget {{ color: {theme.text}; }}
QToolTip {{ background: {theme.surface}; color: {theme.text}; border: 1px solid {theme.line};
    padding: 6px; }}
QMenuBar {{ background: {theme.window}; border-bottom: 1px solid {theme.line}; padding: 2px 4px; }}
QMenuBar::item {{ padding: 4px 9px; background: transparent; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {theme.accent_soft}; }}
QMenu {{ background: {theme.surface}; border: 1px solid {theme.line}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 24px; border-radius: 4px; }}
QMenu::item:selected {{ background: {theme.accent_soft}; }}
QMenu::item:disabled {{ color: {theme.muted}; }}
QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px 8px; }}
QStatusBar {{ background: {theme.window}; border-top: 1px solid {theme.line}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {theme.muted}; padding: 0 8px; }}
QLabel[role="heading"] {{ font-weight: 600; }}
QLabel[role="section"] {{ color: {theme.muted}; font-weight: 600; }}
QLabel[role="muted"] {{ color: {theme.muted}; }}
QLabel[role="problem"] {{ color: {theme.bad}; }}
QLabel[role="good"] {{ color: {theme.good}; }}
*[role="card"] {{ background: {theme.surface}; border: 1px solid {theme.line};
    border-radius: 10px; }}
*[role="code"] {{ background: {theme.raised}; border: 1px solid {theme.line};
    border-radius: 6px; padding: 8px; }}
*[role="page"] {{ background: {theme.canvas}; }}
QPushButton, QToolButton {{ background: {theme.surface}; border: 1px solid {theme.line};
    border-radius: 7px; padding: 6px 12px; font-weight: 600; }}
QPushButton:hover, QToolButton:hover {{ border-color: {theme.accent}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {theme.accent_soft}; }}
QPushButton:focus, QToolButton:focus {{ border: 1px solid {theme.accent}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {theme.muted}; background: {theme.raised}; }}
QPushButton[role="primary"] {{ background: {theme.accent}; color: {theme.on_accent};
    border-color: {theme.accent}; padding: 9px 20px; }}
QPushButton[role="primary"]:disabled {{ background: {theme.raised}; color: {theme.muted};
    border-color: {theme.line}; }}
QPushButton[role="repair"] {{ color: {theme.accent}; padding: 4px 10px; text-align: left; }}
QToolButton[role="flat"] {{ border: none; background: transparent; padding: 4px 5px;
    font-weight: 500; color: {theme.muted}; }}
QPushButton[role="action"] {{ padding: 5px 8px; color: {theme.accent}; }}
QLineEdit[role="inline"] {{ background: transparent; border-color: transparent; padding: 1px 5px;
    color: {theme.muted}; }}
QLineEdit[role="inline"]:hover {{ border-color: {theme.line}; }}
QLineEdit[role="inline"]:focus {{ border-color: {theme.accent}; color: {theme.text}; }}
QToolButton[role="small"] {{ padding: 0; border-radius: 6px; }}
QToolButton[role="flat"]:hover, QToolButton[role="flat"]:checked {{ color: {theme.accent}; }}
#strip {{ background: {theme.window}; border-bottom: 1px solid {theme.line}; }}
#tabs {{ background: {theme.window}; border-bottom: 1px solid {theme.line}; }}
QPushButton[role="strip"] {{ background: {theme.raised}; border: 1px solid {theme.line};
    border-radius: 9px; padding: 0; }}
QPushButton[role="strip"]:hover, QPushButton[role="strip"]:focus {{
    border-color: {theme.accent}; background: {theme.accent_soft}; }}
*[role="popup"] {{ background: {theme.surface}; border: 1px solid {theme.line}; }}
QListWidget {{ background: transparent; border: none; outline: none; }}
QListWidget::item {{ padding: 6px 10px; border-radius: 6px; }}
QListWidget::item:hover {{ background: {theme.raised}; }}
QListWidget::item:selected {{ background: {theme.accent_soft}; color: {theme.accent}; }}
QListWidget::item:disabled {{ color: {theme.muted}; }}
QToolButton[role="flat"]::menu-indicator {{ image: none; }}
QPushButton[role="tab"] {{ border: none; border-bottom: 2px solid transparent; border-radius: 0;
    padding: 9px 11px 8px 11px; background: transparent; color: {theme.muted}; }}
QPushButton[role="tab"]:hover {{ color: {theme.text}; }}
QPushButton[role="tab"]:focus {{ border-bottom: 2px solid {theme.line}; }}
QPushButton[role="tab"]:checked {{ color: {theme.accent};
    border-bottom: 2px solid {theme.accent}; }}
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox {{ background: {theme.surface};
    border: 1px solid {theme.line}; border-radius: 6px; padding: 4px 8px; min-height: 20px;
    selection-background-color: {theme.accent}; selection-color: {theme.on_accent}; }}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {{
    border-color: {theme.accent}; }}
QSpinBox, QDoubleSpinBox {{ padding-right: 22px; }}
QSpinBox::up-button, QDoubleSpinBox::up-button,
QSpinBox::down-button, QDoubleSpinBox::down-button {{
    subcontrol-origin: border; width: 18px; border: none; background: transparent; }}
QSpinBox::up-button, QDoubleSpinBox::up-button {{ subcontrol-position: top right;
    margin: 2px 2px 0 0; }}
QSpinBox::down-button, QDoubleSpinBox::down-button {{ subcontrol-position: bottom right;
    margin: 0 2px 2px 0; }}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{ image: url("{_DRAWN}/up.svg"); width: 10px;
    height: 10px; }}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QComboBox::down-arrow {{
    image: url("{_DRAWN}/down.svg"); width: 10px; height: 10px; }}
QComboBox::drop-down {{ subcontrol-origin: border; subcontrol-position: center right; width: 20px;
    border: none; background: transparent; }}
QCheckBox[text=""] {{ spacing: 0; }}
QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {theme.muted};
    border-radius: 4px; background: {theme.surface}; }}
QCheckBox::indicator:hover, QCheckBox:focus::indicator {{ border-color: {theme.accent}; }}
QCheckBox::indicator:indeterminate {{ image: url("{_DRAWN}/dash.svg"); }}
QCheckBox::indicator:checked {{ background: {theme.accent}; border-color: {theme.accent};
    image: url("{_DRAWN}/tick.svg"); }}
QComboBox QAbstractItemView {{ background: {theme.surface}; border: 1px solid {theme.line};
    selection-background-color: {theme.accent_soft}; selection-color: {theme.text}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {theme.line}; border-radius: 4px; min-height: 24px;
    min-width: 24px; margin: 1px; }}
QScrollBar::handle:hover {{ background: {theme.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: none; border: none; width: 0; height: 0; }}
QProgressBar {{ background: {theme.line}; border: none; border-radius: 3px; max-height: 6px;
    min-height: 6px; }}
QProgressBar::chunk {{ background: {theme.accent}; border-radius: 3px; }}
QSplitter::handle {{ background: {theme.line}; }}
"""
