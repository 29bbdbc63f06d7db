"""A card full of feature maps, each with the kernel that made it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.array import Scale
from core.language import fixed, tr
from core.protocol import Panel
from gui.cards import Card, label
from gui.legend import ScaleLegend
from gui.tiles import Tile, TileGrid, scrolled


class MapsCard(Card):
    """Maps in a grid above the legends of their scales.

    Attributes:
        grid: the maps.
        choice: the line above them, for controls.
    """

    def __init__(self, edge: str, parent: QWidget | None = None) -> None:
        super().__init__(edge, parent)
        self.grid = TileGrid(118, 220)
        self.choice = QHBoxLayout()
        self._note = label("muted", wraps=True)
        self._note.hide()
        self._legends = {scale: ScaleLegend(scale) for scale in (Scale.SIGNED, Scale.MAGNITUDE)}
        self.body.addLayout(self.choice)
        self.body.addWidget(self._note)
        self.body.addWidget(scrolled(self.grid), 1)
        for legend in self._legends.values():
            self.body.addWidget(legend)

    @property
    def note(self) -> str:
        """The sentence above the maps, "" where there is none."""
        return self._note.text()

    def say(self, note: str = "") -> None:
        """Name the scales in the language in use, and show a sentence above the maps."""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._legends[Scale.SIGNED].name(tr("− opposite"), "0", tr("+ pattern"))
        self._legends[Scale.MAGNITUDE].name(tr("0: not found"), tr("strong: found"))

    def show_panels(self, panels: tuple[Panel, ...]) -> None:
        """Show these maps, and the legend of each scale they use."""
        self.grid.show_tiles(tuple(_tile(panel) for panel in panels))
        scales = {panel.picture.scale for panel in panels}
        scales |= {panel.kernel.scale for panel in panels if panel.kernel}
        for scale, legend in self._legends.items():
            legend.setVisible(scale in scales)


def _tile(panel: Panel) -> Tile:
    title = str(panel.title)
    caption = f"#{title}" if title.isdigit() else title
    note = f"≈ {panel.relative} {fixed(panel.likeness, 2)}" if panel.relative else ""
    return Tile(panel.picture, caption, note, panel.kernel)
