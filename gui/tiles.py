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
_MARGIN = 4
_THUMBNAIL = 30


@dataclass(frozen=True, slots=True)
class Tile:
    """One picture with its caption.

    Attributes:
        note: a second line.
        thumbnail: a small picture in front of the caption: the kernel that made the map.
        wrong: whether it stands out in the colour of errors.
    """

    picture: Picture
    caption: str
    note: str = ""
    thumbnail: Picture | None = None
    wrong: bool = False


class TileGrid(QWidget):
    """Shows tiles in rows; their size follows the width, the height follows from both."""

    def __init__(self, usual: int, most: int, parent: QWidget | None = None) -> None:
        """Make an empty grid of tiles about `usual` pixels wide, never more than `most`."""
        super().__init__(parent)
        self._usual, self._most = usual, most
        self._tiles: tuple[Tile, ...] = ()
        self._images: list[tuple[QImage, QImage | None]] = []
        self._caption = 0
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
        self._tiles, self._images = tiles, images
        self._caption = self._caption_height()
        self.updateGeometry()
        self.setAccessibleDescription(", ".join(_words(tile) for tile in tiles))
        self.update()

    def tile_rect(self, index: int) -> QRect:
        """Return where the picture of a tile is, without its caption."""
        columns, side = self._layout(self.width())
        row, column = divmod(index, columns)
        indent = (self.width() - columns * side - (columns - 1) * _GAP) // 2
        return QRect(
            indent + column * (side + _GAP), row * (side + self._caption + _GAP), side, side
        )

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
        return max(0, rows * (side + self._caption + _GAP) - _GAP)

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), self._usual)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._usual, 0)

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
            if box.adjusted(0, 0, 0, self._caption).intersects(event.rect()):
                self._paint(painter, tile, index, box, line)

    def _paint(self, painter: QPainter, tile: Tile, index: int, box: QRect, line: QPen) -> None:
        map_image, kernel_image = self._images[index]
        painter.drawImage(_fitted(box, tile.picture), map_image)
        painter.setPen(QPen(QColor(theme.current().bad), 2) if tile.wrong else line)
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        text = QRect(box.left(), box.bottom() + _MARGIN, box.width(), self._caption - _MARGIN)
        if kernel_image and tile.thumbnail:
            frame = QRect(text.left(), text.top(), _THUMBNAIL, _THUMBNAIL)
            painter.drawImage(_fitted(frame, tile.thumbnail), kernel_image)
            painter.setPen(line)
            painter.drawRect(frame.adjusted(0, 0, -1, -1))
            text.setLeft(frame.right() + 6)
        self._write(painter, tile, text)

    def _write(self, painter: QPainter, tile: Tile, text: QRect) -> None:
        """Write the caption and the note, beside a thumbnail to the left, else in the middle."""
        colours, metrics = theme.current(), self.fontMetrics()
        across = Qt.AlignmentFlag.AlignLeft if tile.thumbnail else Qt.AlignmentFlag.AlignHCenter
        lines = [(tile.caption, colours.bad if tile.wrong else colours.text)]
        if tile.note:
            lines.append((tile.note, colours.muted))
        top = text.top()
        if tile.thumbnail:
            top += max(0, (_THUMBNAIL - len(lines) * metrics.lineSpacing()) // 2)
        for words, colour in lines:
            place = QRect(text.left(), top, text.width(), metrics.lineSpacing())
            painter.setPen(QColor(colour))
            elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, int(across | Qt.AlignmentFlag.AlignVCenter), elided)
            top += metrics.lineSpacing()

    def _caption_height(self) -> int:
        """Return the room below each picture that the richest caption takes."""
        if any(tile.thumbnail for tile in self._tiles):
            return _THUMBNAIL + _MARGIN
        lines = any(tile.caption for tile in self._tiles) + any(tile.note for tile in self._tiles)
        return lines * self.fontMetrics().lineSpacing() + _MARGIN if lines else 0

    def _layout(self, width: int) -> tuple[int, int]:
        """Return how many columns fit, and how wide a tile is then."""
        columns = max(1, round((width + _GAP) / (self._usual + _GAP)))
        side = (width - (columns - 1) * _GAP) // columns
        return columns, max(8, min(self._most, side))


def scrolled(widget: QWidget) -> QScrollArea:
    """Return a frameless area that scrolls `widget` up and down and gives it its own width."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area


def _words(tile: Tile) -> str:
    return f"{tile.caption} {tile.note}".strip()


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
        return _words(tile)
    share = picture.pixels[y * picture.width + x] / 255
    value = picture.low + share * (picture.high - picture.low)
    return tr(
        "{title}: from {low} to {high}; row {row}, column {column}: {value}",
        title=_words(tile),
        low=shown(float(f"{picture.low:.3g}")),
        high=shown(float(f"{picture.high:.3g}")),
        row=y + 1,
        column=x + 1,
        value=shown(float(f"{value:.3g}")),
    )
