"""Many small pictures with captions, painted by one widget: fast enough for every map of a layer.

Measured: 64 rebuilt axes of a plotting library take a second, 64 widgets as long to lay out.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
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


@dataclass(frozen=True, slots=True)
class _Place:
    """Where everything of one tile is painted, in the widget's pixels."""

    whole: QRect
    box: QRect
    map: QRectF
    frame: QRect
    kernel: QRectF
    caption: QPoint
    caption_text: str
    note: QPoint
    note_text: str


class TileGrid(QWidget):
    """Shows tiles in rows; their size follows the room, the height follows from both."""

    def __init__(self, usual: int, most: int, parent: QWidget | None = None) -> None:
        """Make an empty grid of tiles about `usual` pixels wide, never more than `most`."""
        super().__init__(parent)
        self._usual, self._most = usual, most
        self._tiles: tuple[Tile, ...] = ()
        self._images: list[tuple[QImage, QImage | None]] = []
        self._plan: list[_Place] = []
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
            or (_painted(tile.picture), _painted(tile.thumbnail) if tile.thumbnail else None)
            for tile in tiles
        ]
        self._tiles, self._images = tiles, images
        self._caption = self._caption_height()
        self._plan = []
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
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._plan = []

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if len(self._plan) != len(self._tiles):
            self._plan = [self._placed(index, tile) for index, tile in enumerate(self._tiles)]
        painter, colours = QPainter(self), theme.current()
        line, bad = QPen(QColor(colours.line)), QPen(QColor(colours.bad), 2)
        text, muted = QPen(QColor(colours.text)), QPen(QColor(colours.muted))
        for tile, place, images in zip(self._tiles, self._plan, self._images, strict=True):
            if not place.whole.intersects(event.rect()):
                continue
            painter.drawImage(place.map, images[0])
            painter.setPen(bad if tile.wrong else line)
            painter.drawRect(place.box)
            if images[1]:
                painter.drawImage(place.kernel, images[1])
                painter.setPen(line)
                painter.drawRect(place.frame)
            painter.setPen(bad if tile.wrong else text)
            painter.drawText(place.caption, place.caption_text)
            if tile.note:
                painter.setPen(muted)
                painter.drawText(place.note, place.note_text)

    def _placed(self, index: int, tile: Tile) -> _Place:
        """Return where everything of a tile goes: worked out once, painted many times."""
        box, metrics = self.tile_rect(index), self.fontMetrics()
        text = QRect(box.left(), box.bottom() + _MARGIN, box.width(), self._caption - _MARGIN)
        frame = QRect(text.left(), text.top(), _THUMBNAIL, _THUMBNAIL)
        high = metrics.lineSpacing()
        top = text.top()
        if tile.thumbnail:
            text.setLeft(frame.right() + 6)
            top += max(0, (_THUMBNAIL - (2 if tile.note else 1) * high) // 2)
        lines = []
        for line, words in enumerate((tile.caption, tile.note)):
            elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, text.width())
            spare = 0 if tile.thumbnail else text.width() - metrics.horizontalAdvance(elided)
            at = QPoint(text.left() + spare // 2, top + line * high + metrics.ascent())
            lines.append((at, elided))
        return _Place(
            box.adjusted(0, 0, 0, self._caption),
            box.adjusted(0, 0, -1, -1),
            _fitted(box, tile.picture),
            frame.adjusted(0, 0, -1, -1),
            _fitted(frame, tile.thumbnail or tile.picture),
            *lines[0],
            *lines[1],
        )

    def _caption_height(self) -> int:
        """Return the room below each picture that the richest caption takes."""
        if any(tile.thumbnail for tile in self._tiles):
            return _THUMBNAIL + _MARGIN
        lines = any(tile.caption for tile in self._tiles) + any(tile.note for tile in self._tiles)
        return lines * self.fontMetrics().lineSpacing() + _MARGIN if lines else 0

    def _layout(self, width: int) -> tuple[int, int]:
        """Return how many columns fit, and how wide a tile is then.

        Where all tiles can be seen at once there are fewer, larger ones, up to the most.
        """
        columns = max(1, round((width + _GAP) / (self._usual + _GAP)))
        while columns > 1 and self._all_seen(columns - 1, width):
            columns -= 1
        return columns, max(8, min(self._most, _side(width, columns)))

    def _all_seen(self, columns: int, width: int) -> bool:
        """Return whether tiles in so many columns stay within what shows of the widget."""
        side, window = _side(width, columns), self.parentWidget()
        rows = -(-len(self._tiles) // columns)
        high = rows * (side + self._caption + _GAP) - _GAP
        return side <= self._most and window is not None and high <= window.height()


def _side(width: int, columns: int) -> int:
    return (width - (columns - 1) * _GAP) // columns


def scrolled(widget: QWidget) -> QScrollArea:
    """Return a frameless area that scrolls `widget` up and down and gives it its own width."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area


def _painted(picture: Picture) -> QImage:
    """Return a picture in the form that is painted fastest."""
    return image(picture).convertToFormat(QImage.Format.Format_RGB32)


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
