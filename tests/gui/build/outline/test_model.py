import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from core.layer import LAYERS
from core.network import Seam
from core.template import TEMPLATES
from gui.build import edits
from gui.build.outline.cells import Column
from gui.build.outline.model import OutlineModel
from gui.build.outline.nodes import Put, Renamed, Shifted, Taken, steps
from gui.document import Document

TOP = QModelIndex()
NAMES = st.lists(st.sampled_from("abcdefghij"), unique=True)
role = Qt.ItemDataRole


def layer(key, **values):
    return LAYERS[key].from_values(values)


@pytest.fixture
def document(qapp):
    return Document(TEMPLATES["small-resnet"].make())


@pytest.fixture
def model(document):
    """The model, under Qt's own test for every change it tells."""
    model = OutlineModel(document)
    document.changed.connect(model.sync)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    tester.deleteLater()
    model.deleteLater()


def names(model, parent=TOP):
    rows = range(model.rowCount(parent))
    return [model.index(row, Column.NAME, parent).data() for row in rows]


def ids(document, block=""):
    return [brick.id for brick in document.tree.network(block).bricks]


def a_block(document):
    return next(id for id in ids(document) if document.tree.is_block(id))


def cells(model, path, asked=role.DisplayRole):
    index = model.index_of(path)
    return [index.siblingAtColumn(column).data(asked) for column in Column]


# from one list to another -------------------------------------------------------------------------


def done(now, wanted):
    rows = list(now)
    for step in steps(now, wanted):
        if isinstance(step, Taken):
            del rows[step.first : step.last + 1]
        elif isinstance(step, Put):
            rows[step.row : step.row] = step.ids
        elif isinstance(step, Shifted):
            assert step.before not in (step.row, step.row + 1)
            row = rows.pop(step.row)
            rows.insert(step.before - (step.before > step.row), row)
        else:
            rows[step.row] = step.id
    return rows


@given(NAMES, NAMES)
def test_the_steps_lead_from_one_list_to_the_other(now, wanted):
    assert done(now, wanted) == wanted


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("abcdef", []),
        ("abXcdef", [Put(2, ("X",))]),
        ("abef", [Taken(2, 3)]),
        ("bcdaef", [Shifted(0, 4)]),
        ("aebcdf", [Shifted(4, 1)]),
        ("abXdef", [Renamed(2, "X")]),
    ],
)
def test_one_edit_is_one_step(wanted, expected):
    assert steps("abcdef", wanted) == expected


# what there is ------------------------------------------------------------------------------------


def test_a_row_for_each_brick_and_those_of_a_block_under_it(model, document):
    block = a_block(document)
    assert names(model) == ids(document)
    assert names(model, model.index_of(block)) == ids(document, block)
    assert model.path_of(model.index_of(f"{block}/conv2d_2")) == f"{block}/conv2d_2"
    assert not model.index_of(f"{block}/nobody").isValid()
    assert not model.index_of("nobody/conv2d_1").isValid()


def test_a_block_is_looked_into_only_when_it_is_opened(document):
    model = OutlineModel(document)
    block = model.index_of(a_block(document))
    known = len(model._nodes)
    assert model.hasChildren(block)
    assert len(model._nodes) == known
    assert model.rowCount(block) > 0
    assert len(model._nodes) > known


def test_the_columns_say_name_settings_output_and_parameters(model, document):
    conv = ids(document)[1]
    expected = [conv, "Conv2D · 16 · 3×3 · identity", "8 × 8 × 16", "144"]
    assert cells(model, conv) == expected
    headers = [model.headerData(c, Qt.Orientation.Horizontal) for c in Column]
    assert headers == ["Name", "Brick", "Output", "Parameters"]


def test_a_screen_reader_is_told_a_row_in_words(model, document):
    conv = ids(document)[1]
    words, _, output, parameters = cells(model, conv, role.AccessibleTextRole)
    assert words.startswith("Conv2D, filters 16, ")
    assert words.endswith("output 8 × 8 × 16, 144 parameters")
    assert (output, parameters) == ("Output: 8 × 8 × 16", "Parameters: 144")
    assert cells(model, conv, role.AccessibleDescriptionRole)[0] == f"name: {conv}"
    assert "block of 7 bricks" in cells(model, a_block(document), role.AccessibleTextRole)[0]


def test_a_problem_is_marked_and_told(model, document):
    edits.insert(document, layer("Conv2D"), Seam(ids(document)[-1]))
    broken = document.report.problems[0].brick.id
    message = str(document.report[broken].problem.message)
    assert cells(model, broken, role.AccessibleTextRole)[0].endswith(message)
    assert message in cells(model, broken, role.ToolTipRole)[0]
    assert cells(model, broken)[Column.OUTPUT] == ""
    fine, marked = (
        cells(model, id, role.ForegroundRole)[0].color() for id in (ids(document)[0], broken)
    )
    assert fine != marked


def test_what_is_frozen_is_told(model, document):
    conv = ids(document)[1]
    edits.freeze(document, (conv,), True)
    assert cells(model, conv, role.ToolTipRole)[0].endswith(", frozen")


# edits --------------------------------------------------------------------------------------------


def test_it_follows_edits_and_undo(model, document):
    block = a_block(document)
    names(model, model.index_of(block))
    edits.insert(document, layer("Dropout"), Seam(ids(document)[1]))
    edits.insert(document, layer("Dropout"), Seam(f"{block}/input_1", f"{block}/conv2d_1"))
    edits.move(document, (ids(document)[1],), Seam(ids(document)[3]))
    edits.duplicate(document, (block,))
    edits.remove(document, (ids(document)[2],))
    while document.history.canUndo():
        assert names(model) == ids(document)
        assert names(model, model.index_of(block)) == ids(document, block)
        document.history.undo()
    assert names(model) == ids(document)


def test_what_stays_is_left_alone(model, document):
    block = a_block(document)
    names(model, model.index_of(block))
    kept = model.index_of(f"{block}/conv2d_1").internalId()
    edits.insert(document, layer("Dropout"), Seam(ids(document)[0]))
    assert model.index_of(f"{block}/conv2d_1").internalId() == kept
    edits.rename(document, block, "first")
    assert model.index_of("first/conv2d_1").internalId() == kept


def test_another_experiment_takes_the_place_of_the_last(model, document):
    document.open(TEMPLATES["mlp-circles"].make())
    assert names(model) == ids(document)
    document.open(TEMPLATES["unet"].make())
    assert names(model) == ids(document)


def test_a_name_is_edited_in_its_row(qtbot, model, document):
    conv = ids(document)[1]
    assert model.setData(model.index_of(conv), " stem ", role.EditRole)
    assert document.selection == ("stem",)
    with qtbot.waitSignal(document.refused):
        model.setData(model.index_of("stem"), "no name!", role.EditRole)
    assert names(model) == ids(document)
    assert not model.setData(model.index_of("stem").siblingAtColumn(1), "x", role.EditRole)


# filtering ----------------------------------------------------------------------------------------


def test_the_filter_leaves_what_matches_and_the_blocks_around_it(model, document):
    block = a_block(document)
    model.sift("add")
    assert names(model) == [id for id in ids(document) if document.tree.is_block(id)]
    assert names(model, model.index_of(block)) == ["add_1"]
    model.sift("conv2d 1×1")
    assert all("conv2d" in name for name in names(model, model.index(0, 0)))
    model.sift("nothing is called so")
    assert names(model) == []
    model.sift("  ")
    assert names(model) == ids(document)


# dragging -----------------------------------------------------------------------------------------


def drop(model, paths, row, parent=TOP):
    data = model.mimeData([model.index_of(path) for path in paths])
    action = Qt.DropAction.MoveAction
    if not model.canDropMimeData(data, action, row, 0, parent):
        return False
    return model.dropMimeData(data, action, row, 0, parent)


def test_a_brick_is_dragged_between_two_others(model, document):
    edits.insert(document, layer("Dropout"), Seam(ids(document)[-1]))
    (dropout,) = document.selection
    assert drop(model, [dropout], 2)
    assert ids(document)[2] == "dropout_1"
    assert document.selection == ("dropout_1",)
    document.history.undo()
    assert ids(document)[-1] == "dropout_1"


def test_into_a_block_and_out_again(model, document):
    block = a_block(document)
    edits.insert(document, layer("Dropout"), Seam(ids(document)[1]))
    assert drop(model, document.selection, 1, model.index_of(block))
    assert document.selection == (f"{block}/dropout_1",)
    inner = document.tree.network(block)
    assert inner["conv2d_1"].inputs == ("dropout_1",)
    assert drop(model, document.selection, model.rowCount(TOP))
    assert document.tree.network("").outputs[0].id == "dropout_1"


def test_on_a_brick_is_behind_it_and_on_a_block_at_its_end(model, document):
    block = a_block(document)
    edits.insert(document, layer("Dropout"), Seam(ids(document)[-1]))
    assert drop(model, document.selection, -1, model.index_of(ids(document)[1]))
    assert document.tree.brick("dropout_1").inputs == (ids(document)[1],)
    assert drop(model, document.selection, -1, model.index_of(block))
    assert document.tree.network(block).outputs[0].id == "dropout_1"


def test_nothing_goes_in_front_of_the_way_in(model, document):
    assert not drop(model, [ids(document)[1]], 0)
    first = model.index_of(ids(document)[0])
    assert not model.flags(first) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.flags(model.index_of(ids(document)[1])) & Qt.ItemFlag.ItemIsDragEnabled


def test_a_drop_that_cannot_be_is_told(qtbot, model, document):
    """The last brick of a block cannot leave it: a block holds at least one."""
    before = document.experiment
    block = a_block(document)
    inside = [f"{block}/{id}" for id in ids(document, block)[1:]]
    with qtbot.waitSignal(document.refused):
        drop(model, inside, model.rowCount(TOP))
    assert document.experiment == before
