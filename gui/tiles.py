"""Many small pictures with captions, painted by one widget: fast enough for every map of a layer.

Measured: 64 rebuilt axes of a plotting library take a second, 64 widgets as long to lay out.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from core.array import Picture, Scale
from core.language import shown, tr
from gui import theme
from gui.pictures import image

_GAP = 10
_CAPTION = 26
_THUMBNAIL = 22


@dataclass(frozen=True, slots=True)
class Tile:
    """One picture with its caption.

    Attributes:
        thumbnail: a small picture in front of the caption: the kernel that made the map.
        wrong: whether it stands out in the colour of errors.
    """

    picture: Picture
    caption: str
    thumbnail: Picture | None = None
    wrong: bool = False


class TileGrid(QWidget):
    """Shows tiles in rows; their size follows the width, the height follows from both."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        """Make an empty grid of tiles `least` to `most` pixels wide."""
        super().__init__(parent)
        self._least, self._most = least, most
        self._tiles: tuple[Tile, ...] = ()
        self._images: list[tuple[QImage, QImage | None]] = []
        self.setFont(theme.font(9))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """What is shown."""
        return self._tiles

    def show_tiles(self, tiles: tuple[Tile, ...]) -> None:
        """Show other tiles; a picture that stays is not converted again."""
        if tiles == self._tiles:
            return
        known = {
            id(old.picture): images for old, images in zip(self._tiles, self._images, strict=True)
        }
        images = [
            known.get(id(tile.picture))
            or (image(tile.picture), image(tile.thumbnail) if tile.thumbnail else None)
            for tile in tiles
        ]
        if len(tiles) != len(self._tiles):
            self.updateGeometry()
        self._tiles, self._images = tiles, images
        self.setAccessibleDescription(", ".join(tile.caption for tile in tiles))
        self.update()

    def tile_rect(self, index: int) -> QRect:
        """Return where the picture of a tile is, without its caption."""
        columns, side = self._layout(self.width())
        row, column = divmod(index, columns)
        indent = (self.width() - columns * side - (columns - 1) * _GAP) // 2
        return QRect(indent + column * (side + _GAP), row * (side + _CAPTION + _GAP), side, side)

    def read(self, place: QPoint) -> str:
        """Return what is under the mouse in words: the tile, its range, the number there."""
        for index, tile in enumerate(self._tiles):
            box = self.tile_rect(index)
            if box.contains(place):
                return _read(tile, box, place)
        return ""

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        columns, side = self._layout(width)
        rows = -(-len(self._tiles) // columns)
        return max(0, rows * (side + _CAPTION + _GAP) - _GAP)

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), self._least)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._least, 0)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.read(event.pos()), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = QPen(QColor(theme.current().line))
        for index, tile in enumerate(self._tiles):
            box = self.tile_rect(index)
            if box.adjusted(0, 0, 0, _CAPTION).intersects(event.rect()):
                self._paint(painter, tile, index, box, line)

    def _paint(self, painter: QPainter, tile: Tile, index: int, box: QRect, line: QPen) -> None:
        colours = theme.current()
        map_image, kernel_image = self._images[index]
        painter.drawImage(_fitted(box, tile.picture), map_image)
        painter.setPen(QPen(QColor(colours.bad), 2) if tile.wrong else line)
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        caption = QRect(box.left(), box.bottom() + 3, box.width(), _CAPTION - 3)
        text_width = self.fontMetrics().horizontalAdvance(tile.caption)
        room = _THUMBNAIL + 4 if kernel_image and tile.thumbnail else 0
        start = caption.left() + max(0, (caption.width() - room - text_width) // 2)
        if kernel_image and tile.thumbnail:
            frame = QRect(start, caption.top(), _THUMBNAIL, _THUMBNAIL)
            painter.drawImage(_fitted(frame, tile.thumbnail), kernel_image)
            painter.setPen(line)
            painter.drawRect(frame.adjusted(0, 0, -1, -1))
        caption.setLeft(start + room)
        painter.setPen(QColor(colours.bad if tile.wrong else colours.text))
        elided = self.fontMetrics().elidedText(
            tile.caption, Qt.TextElideMode.ElideRight, caption.width()
        )
        painter.drawText(caption, Qt.AlignmentFlag.AlignVCenter, elided)

    def _layout(self, width: int) -> tuple[int, int]:
        """Return how many columns fit, and how wide a tile is then."""
        columns = max(1, (width + _GAP) // (self._least + _GAP))
        side = (width - (columns - 1) * _GAP) // columns
        return columns, max(8, min(self._most, side))


def scrolled(widget: QWidget) -> QScrollArea:
    """Return a frameless area that scrolls `widget` up and down and gives it its own width."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area


def _fitted(box: QRect, picture: Picture) -> QRectF:
    """Return the largest rectangle of the picture's proportions, in the middle of `box`."""
    size = QSize(picture.width, picture.height)
    fitted = size.scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(0, 0), fitted.toSizeF())
    place.moveCenter(QRectF(box).center())
    return place


def _read(tile: Tile, box: QRect, place: QPoint) -> str:
    picture = tile.picture
    inside = _fitted(box, picture)
    x = int((place.x() - inside.left()) / inside.width() * picture.width)
    y = int((place.y() - inside.top()) / inside.height() * picture.height)
    if picture.scale is Scale.COLOUR or not (0 <= x < picture.width and 0 <= y < picture.height):
        return tile.caption
    share = picture.pixels[y * picture.width + x] / 255
    value = picture.low + share * (picture.high - picture.low)
    return tr(
        "{title}: from {low} to {high}; row {row}, column {column}: {value}",
        title=tile.caption,
        low=shown(float(f"{picture.low:.3g}")),
        high=shown(float(f"{picture.high:.3g}")),
        row=y + 1,
        column=x + 1,
        value=shown(float(f"{value:.3g}")),
    )
