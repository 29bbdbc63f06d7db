import re
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage

from core.errors import ExportError, ProjectError
from core.infer import infer
from core.nested import Tree
from core.sketch import Sketch
from core.template import TEMPLATES
from gui import theme
from gui.build.volumes import export
from gui.build.volumes.export import as_image, copy_figure, save_figure
from gui.build.volumes.figure import figure_of

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def figure(qapp):
    return figure_of(Tree(TEMPLATES["cnn-digits"].make().report()))


def test_the_svg_holds_boxes_and_words(figure, tmp_path):
    path = tmp_path / "figure.svg"
    save_figure(figure, path)
    root = ElementTree.parse(path).getroot()
    words = {text.text for text in root.iter(f"{SVG}text")}
    assert root.tag == f"{SVG}svg"
    assert {"8 × 8 × 32", "Conv2D", "32 · 3×3 · ReLU"} <= words
    size = [float(part) for part in root.get("viewBox").split()]
    assert size[2:] == pytest.approx([figure.rect.width(), figure.rect.height()], abs=0.01)


def test_the_pdf_is_one_page_of_the_figures_size(figure, tmp_path):
    path = tmp_path / "figure.PDF"
    save_figure(figure, path)
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    (box,) = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)
    wanted = [figure.rect.width() * 0.75, figure.rect.height() * 0.75]
    assert [float(side) for side in box] == pytest.approx(wanted, abs=1)


def test_the_png_has_300_dots_an_inch(figure, tmp_path):
    path = tmp_path / "figure.png"
    save_figure(figure, path)
    image = QImage(str(path))
    assert image.width() == round(figure.rect.width() * 300 / 96)
    assert image.height() == round(figure.rect.height() * 300 / 96)
    assert image.dotsPerMeterX() == pytest.approx(300 / 0.0254, abs=1)


def test_it_is_on_white_in_dark_words_whatever_the_theme(figure):
    light = as_image(figure)
    theme.use("dark")
    dark = as_image(figure)
    theme.use("light")
    assert light == dark
    assert light.pixelColor(2, 2) == QColor("#ffffff")


def test_an_enormous_figure_is_made_coarser(qapp, monkeypatch):
    sketch = Sketch((8, 8, 1))
    for _ in range(40):
        sketch.add("Conv2D", filters=4)
    figure = figure_of(Tree(infer(sketch.network)))
    monkeypatch.setattr(export, "_MOST_SIDE", 500)
    image = as_image(figure)
    assert max(image.width(), image.height()) == 500


def test_the_clipboard_holds_an_image_and_the_drawing(figure):
    copy_figure(figure)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    ElementTree.fromstring(bytes(data.data("image/svg+xml").data()))
    QGuiApplication.clipboard().clear()


def test_a_path_that_cannot_be_written_is_told(figure, tmp_path):
    with pytest.raises(ProjectError, match="no folder"):
        save_figure(figure, tmp_path / "nowhere" / "figure.svg")
    (tmp_path / "taken.svg").mkdir()
    with pytest.raises(ProjectError, match="not a file"):
        save_figure(figure, tmp_path / "taken.svg")
    assert [path.name for path in tmp_path.iterdir()] == ["taken.svg"]


def test_another_suffix_is_told(figure, tmp_path):
    with pytest.raises(ExportError, match=r"\.svg, \.pdf or \.png"):
        save_figure(figure, tmp_path / "figure.gif")
