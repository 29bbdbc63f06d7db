"""Where the data asks for an image: what the network was given, what it answered, the truth."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from core.array import Picture, Scale
from core.dataset import Dataset
from core.language import fixed, tr
from core.protocol import DataSeen, Predicted
from gui import theme
from gui.cards import label
from gui.pictures import image
from gui.train.verdicts import rows
from gui.train.view import AnswersView

_MOST = 12
_FEWEST = 5
"""Columns that must fit before the images grow."""
_GAP, _LEAST, _LARGEST = 10, 40, 132


class RestoredView(AnswersView):
    """A column for each of the first validation examples: given, answered, truth.

    Attributes:
        strip: the three rows of images.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = ImageRows()
        self._sentence = label("muted", wraps=True)
        self._given: tuple[Picture, ...] = ()
        self._answers: tuple[Picture, ...] = ()
        self._truth: tuple[Picture, ...] = ()
        self._error = 0.0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sentence)
        column.addWidget(self.strip, 1)

    @property
    def sentence(self) -> str:
        """The sentence above the images."""
        return self._sentence.text()

    @override
    def say(self, dataset: Dataset) -> None:
        """Name everything for `dataset`, in the language in use."""
        self.strip.setAccessibleName(tr("Validation examples"))
        self._show()

    @override
    def show_data(self, seen: DataSeen) -> None:
        """Show what the network is given."""
        self._given = tuple(picture for picture, _ in seen.pictures[:_MOST])
        self._show()

    @override
    def show_predictions(self, predicted: Predicted) -> None:
        """Show what it answers, and what it should have."""
        answers, truth = rows(predicted.answers), rows(predicted.truth)
        numbers = [value for row in truth for value in row]
        low, high = min(numbers), max(numbers)
        shape = predicted.truth.shape[1:]
        self._answers = tuple(_picture(row, shape, low, high) for row in answers[:_MOST])
        self._truth = tuple(_picture(row, shape, low, high) for row in truth[:_MOST])
        said = [value for row in answers for value in row]
        self._error = sum(map(abs, map(float.__sub__, said, numbers))) / len(numbers)
        self._show()

    @override
    def clear(self, *, data: bool = False) -> None:
        """Forget the answers, and with `data` the examples."""
        self._answers = self._truth = ()
        if data:
            self._given = ()
        self._show()

    def _show(self) -> None:
        named = (
            (tr("Given"), self._given),
            (tr("Answered"), self._answers),
            (tr("Truth"), self._truth),
        )
        self.strip.show_rows(tuple((name, pictures) for name, pictures in named if pictures))
        self._sentence.setText(
            tr(
                "Each column is one validation example. A pixel is off by {error} on average.",
                error=fixed(self._error, 3),
            )
            if self._answers
            else tr("Validation examples.")
        )


class ImageRows(QWidget):
    """Rows of images, one below the other, as many columns as there is room for.

    Attributes:
        rows: the title and the pictures of each row.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[tuple[str, tuple[Picture, ...]], ...] = ()
        self.setMinimumHeight(3 * _LEAST + 2 * _GAP)

    def show_rows(self, rows: tuple[tuple[str, tuple[Picture, ...]], ...]) -> None:
        """Show other rows."""
        self.rows = rows
        self.setAccessibleDescription(", ".join(title for title, _ in rows))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(6 * _LARGEST, 3 * _LARGEST)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.current()
        wide = max(
            (self.fontMetrics().horizontalAdvance(title) for title, _ in self.rows), default=0
        )
        room = self.width() - wide - 1
        high = (self.height() - 2 * _GAP - 1) // 3
        side = max(_LEAST, min(_LARGEST, high, room // _FEWEST - _GAP))
        columns = max(1, room // (side + _GAP))
        text, line = QPen(QColor(colours.text)), QPen(QColor(colours.line))
        for number, (title, pictures) in enumerate(self.rows):
            top = number * (side + _GAP)
            painter.setPen(text)
            middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            painter.drawText(QRect(0, top, wide, side), middle, title)
            painter.setPen(line)
            for column, picture in enumerate(pictures[:columns]):
                box = QRect(wide + _GAP + column * (side + _GAP), top, side, side)
                painter.drawImage(box, image(picture))
                painter.drawRect(box)


def _picture(values: tuple[float, ...], shape: tuple[int, ...], low: float, high: float) -> Picture:
    """Return the picture of an image (height, width, channels), grey or in colour, as numbers."""
    height, width, channels = shape
    colour = channels == 3
    span = (high - low) or 1.0
    shown = values if colour else values[::channels]
    pixels = bytes(round(255 * min(1.0, max(0.0, (value - low) / span))) for value in shown)
    return Picture(width, height, pixels, low, high, Scale.COLOUR if colour else Scale.GREY)


def restores(dataset: Dataset) -> bool:
    """Return whether this data asks for an image."""
    return len(dataset.target_shape) == 3
