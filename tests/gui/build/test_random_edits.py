"""Any edits and undos, of whatever a hand can do, end in the opened value."""

import os

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from core import nested
from core.block import Block
from core.errors import BriquesError
from core.network import Seam, chain
from core.plain import network_from_plain, network_to_plain
from gui.build import clipboard, edits, grouping, keys, wires
from gui.build.sheets import tuning
from gui.document import Document
from tests.gui.build.conftest import cnn, experiment, layer

EXAMPLES = int(os.environ.get("BRIQUES_EXAMPLES", "40"))
"""Runs of STEPS edits each; a deep one draws anew: BRIQUES_EXAMPLES=2000 pytest --timeout=3000."""
STEPS = 50
LAYERS = ("Dense", "Conv2D", "Dropout", "Flatten", "Add", "Concatenate", "MaxPooling2D")


class Fingers:
    """Does one edit after another, whatever it may give; numbers say which and where."""

    def __init__(self, document):
        self.document = document

    def path(self, n):
        paths = list(nested.paths(self.document.experiment.network))
        return paths[n % len(paths)]

    def seam(self, n):
        block = nested.parent(self.path(n))
        seams = edits.seams(self.document.tree.network(block))
        return nested.seam_within(block, seams[n % len(seams)])

    def select(self, m, n):
        self.document.select(tuple(dict.fromkeys((self.path(m), self.path(n)))))

    def insert(self, m, n):
        edits.insert(self.document, layer(LAYERS[m % len(LAYERS)]), self.seam(n))

    def remove(self, m, n):
        edits.remove(self.document, (self.path(m), self.path(n)))

    def move(self, m, n):
        edits.move(self.document, (self.path(m), self.path(m + 1)), self.seam(n))

    def nudge(self, m, n):
        keys.move_by(self.document, 1 if n % 2 else -1)

    def duplicate(self, m, n):
        edits.duplicate(self.document, (self.path(m), self.path(n)))

    def connect(self, m, n):
        wires.connect(self.document, self.path(m), self.path(n))

    def disconnect(self, m, n):
        wires.disconnect(self.document, self.seam(n))

    def merge(self, m, n):
        wires.merge(self.document, layer("Add"), self.path(m), self.seam(n))

    def branch(self, m, n):
        wires.branch(self.document, layer(LAYERS[n % len(LAYERS)]), self.path(m))

    def group(self, m, n):
        grouping.group(self.document, (self.path(m), self.path(m + 1), self.path(m + 2)), "Group")

    def ungroup(self, m, n):
        if self.document.tree.is_block(self.path(m)):
            tuning.ungroup(self.document, self.path(m))

    def repeat(self, m, n):
        if self.document.tree.is_block(self.path(m)):
            tuning.repeat(self.document, self.path(m), n % 4 + 1)

    def freeze(self, m, n):
        edits.freeze(self.document, (self.path(m),), bool(n % 2))

    def rename(self, m, n):
        edits.rename(self.document, self.path(m), f"named_{n % 9}")

    def copy(self, m, n):
        self.select(m, n)
        clipboard.copy(self.document)

    def paste(self, m, n):
        clipboard.paste(self.document)

    def look(self, m, n):
        self.document.enter(nested.parent(self.path(m)))
        self.document.unfold(self.path(n), True)

    def undo(self, m, n):
        self.document.history.undo()

    def redo(self, m, n):
        self.document.history.redo()


DEEDS = sorted(name for name in vars(Fingers) if name[0] != "_" and name not in ("path", "seam"))
NUMBER = st.integers(0, 1000)


def begun():
    block = Block("part", chain(layer("Input"), layer("Dense"), layer("Dropout")), 2)
    flat = experiment(layer("Flatten"), block, layer("Dense", units=10, activation="softmax"))
    return st.sampled_from([cnn(), flat])


def check(document):
    """Fail unless everything known of the document belongs to its network."""
    network = document.experiment.network
    assert document.report.network is network
    assert all(path in document.tree for path in document.selection)
    assert not document.place or document.tree.is_block(document.place)
    assert all(document.tree.is_block(block) for block in document.unfolded)
    document.tree.rows(nested.paths(network))


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize="BRIQUES_EXAMPLES" not in os.environ,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate, Phase.shrink],
)
@given(
    begun(),
    st.lists(st.tuples(st.sampled_from(DEEDS), NUMBER, NUMBER), min_size=STEPS, max_size=STEPS),
)
def test_any_edits_and_undos_end_in_the_opened_value(qapp, opened, steps):
    QGuiApplication.clipboard().setText("no bricks")
    document = Document(opened)
    fingers = Fingers(document)
    for name, m, n in steps:
        getattr(fingers, name)(m, n)
        check(document)
    last = document.experiment
    assert network_from_plain(network_to_plain(last.network)) == last.network
    while document.history.canUndo():
        document.history.undo()
    assert document.experiment == opened
    while document.history.canRedo():
        document.history.redo()
    check(document)


@pytest.mark.parametrize("name", DEEDS)
def test_each_deed_is_an_edit_or_a_sentence(qtbot, name):
    document = Document(cnn())
    fingers = Fingers(document)
    for n in range(12):
        try:
            getattr(fingers, name)(n, 3 * n + 1)
        except BriquesError as error:
            pytest.fail(f"{name} raised {error}")
        check(document)


def test_seams_are_those_of_paths():
    assert Fingers(Document(cnn())).seam(0) == Seam("input_1", "conv2d_1")
