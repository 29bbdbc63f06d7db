"""Sheets filled without an inspector, and what can be read on them."""

import re

import pytest

from core.block import Block
from core.layer import LAYERS
from core.network import Brick, Network, chain
from gui.build.sheets.section import plain
from gui.build.sheets.sheet import Folds
from gui.document import Document
from tests.gui.build.conftest import cnn, experiment, layer

EVERY_LAYER = [key for key in LAYERS.keys() if key != "Input"]  # noqa: SIM118 - a registry


def read(section):
    """Return what a section says, numbers without their separators, in one line."""
    return re.sub(r"\s+", " ", plain(section.body.text()).replace("\u202f", ""))


def holding(key):
    """Return a document with one brick of this layer in a network that it accepts."""
    kind = LAYERS[key]
    shapes = kind.examples[0]
    sources = tuple(
        Brick(f"in_{n}", layer("Input", shape=list(shape))) for n, shape in enumerate(shapes)
    )
    brick = Brick("it", kind(), tuple(source.id for source in sources))
    return Document(cnn().with_network(Network((*sources, brick))))


def nested():
    """Return a document: Input → Flatten → deep (Dense, BatchNormalization) ×3 → Dense."""
    inner = chain(layer("Input", shape=[8]), layer("Dense", units=64), layer("BatchNormalization"))
    last = layer("Dense", units=10, activation="softmax")
    return Document(experiment(layer("Flatten"), Block("deep", inner, 3), last))


@pytest.fixture
def nested_document(qapp):
    return nested()


@pytest.fixture
def shown(qtbot):
    """Return a function that shows a kind of sheet of a document."""

    def show(kind, document, keras=None):
        sheet = kind(document, Folds())
        selection = document.selection

        def refill(_report):
            if document.selection == selection:
                sheet.fill(None)

        qtbot.addWidget(sheet)
        sheet.fill(keras)
        sheet.resize(320, 900)
        sheet.show()
        document.changed.connect(refill)
        return sheet

    return show
