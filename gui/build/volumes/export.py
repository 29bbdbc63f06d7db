"""A figure of volumes as a file or on the clipboard: on white, in dark words, for slides."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QMimeData, QRectF, QSizeF
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
)

from core import archive
from core.errors import ExportError
from core.language import say
from gui.build.volumes.figure import PAPER, Figure

FORMATS = {".svg": "SVG", ".pdf": "PDF", ".png": "PNG"}
"""What can be written, by the suffix of the file."""
SCREEN_DPI, PRINT_DPI = 96, 300
_INCH = 0.0254
_MOST_SIDE, _MOST_PIXELS = 32_000, 120_000_000
"""Beyond these an image cannot be painted, or takes half a gigabyte: it is made coarser."""


def save_figure(figure: Figure, path: Path) -> None:
    """Write the figure to `path`, in the format of its suffix, whole or not at all.

    Errors: ExportError for another suffix, ProjectError where it cannot be written.
    """
    makers = {".svg": as_svg, ".pdf": as_pdf, ".png": as_png}
    make = makers.get(path.suffix.lower())
    if make is None:
        raise ExportError(
            say("A figure is an .svg, .pdf or .png file. Received: {path}.", path=path.name)
        )
    archive.write_bytes(path, make(figure))


def copy_figure(figure: Figure) -> None:
    """Put the figure on the clipboard: as an image, and as SVG for who can take it."""
    data = QMimeData()
    data.setImageData(as_image(figure))
    data.setData("image/svg+xml", QByteArray(as_svg(figure)))
    QGuiApplication.clipboard().setMimeData(data)


def as_svg(figure: Figure) -> bytes:
    """Return the figure as an SVG whose words stay words."""
    from PySide6.QtSvg import QSvgGenerator  # not needed before the first export

    rect = figure.rect
    buffer = _opened()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(SCREEN_DPI)
    generator.setSize(rect.size().toSize())
    generator.setViewBox(QRectF(0, 0, rect.width(), rect.height()))
    generator.setTitle("Briques")
    _paint(generator, figure, 1.0)
    return _content(buffer)


def as_pdf(figure: Figure) -> bytes:
    """Return the figure as one PDF page of its own size."""
    rect = figure.rect
    buffer = _opened()
    writer = QPdfWriter(buffer)
    writer.setResolution(PRINT_DPI)
    points = QSizeF(rect.width(), rect.height()) * (72 / SCREEN_DPI)
    page = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setTitle("Briques")
    _paint(writer, figure, PRINT_DPI / SCREEN_DPI)
    return _content(buffer)


def as_png(figure: Figure) -> bytes:
    """Return the figure as a PNG of 300 dots per inch."""
    buffer = _opened()
    QImageWriter(buffer, QByteArray(b"png")).write(as_image(figure))
    return _content(buffer)


def as_image(figure: Figure) -> QImage:
    """Return the figure as an image of 300 dots per inch, of fewer where it would be too large."""
    width, height = figure.rect.width(), figure.rect.height()
    scale = min(
        PRINT_DPI / SCREEN_DPI,
        _MOST_SIDE / max(width, height),
        (_MOST_PIXELS / (width * height)) ** 0.5,
    )
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(PAPER.ground))
    _paint(image, figure, scale)
    dots = round(scale * SCREEN_DPI / _INCH)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    return image


def _paint(device: QPaintDevice, figure: Figure, scale: float) -> None:
    rect = figure.rect
    painter = QPainter(device)
    painter.scale(scale, scale)
    painter.translate(-rect.topLeft())
    painter.fillRect(rect, QColor(PAPER.ground))
    figure.paint(painter, PAPER)
    painter.end()


def _opened() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _content(buffer: QBuffer) -> bytes:
    return bytes(buffer.data().data())
