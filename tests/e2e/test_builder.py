"""Building as a student does it, by mouse and by keyboard alone."""

import pytest

from tests.e2e.student import Student


@pytest.fixture
def student(application, qtbot):
    student = Student(application, qtbot)
    student.sees_a_ready_network()
    return student


def is_residual(document):
    """Say whether two convolutions are added to what came before them, and ten classes told."""
    network = document.experiment.network
    (add,) = (brick for brick in network.bricks if brick.layer.title == "Add")
    conv = network[add.inputs[0]]
    around = network[conv.inputs[0]].inputs
    assert document.report.ready
    assert document.report.output.shape == (10,)
    return add.inputs[1:] == around


@pytest.mark.engine
@pytest.mark.timeout(200)
def test_three_bricks_in_three_gestures(student):
    student.opens_the_digits_cnn()
    before = len(student.document.experiment.network.bricks)
    student.drags("BatchNormalization", "conv2d_1", "conv2d_2")
    student.drags("Conv2D", "conv2d_2", "maxpooling2d_1")
    student.drags("Dropout", "flatten_1", "dense_1")
    network = student.document.experiment.network
    assert len(network.bricks) == before + 3
    assert student.document.report.ready
    assert network["maxpooling2d_1"].inputs == ("conv2d_3",)
    assert student.document.history.undoText() == "Insert Dropout"


@pytest.mark.engine
@pytest.mark.timeout(200)
def test_a_residual_network_from_blank_by_mouse(student):
    student.opens_the_digits_cnn()
    student.begins_anew_by_the_menu()
    for name in ("Conv2D", "Conv2D", "Conv2D", "Add"):
        student.takes_from_the_palette(name)
    student.pulls("conv2d_1", "add_1")
    student.waits(lambda: student.document.experiment.network["add_1"].inputs[1:] == ("conv2d_1",))
    student.takes_from_the_palette("Flatten")
    student.takes_from_the_palette("Dense")
    student.takes_the_repairs_of("dense_1")
    assert is_residual(student.document)
    assert student.document.report["dense_1"].brick.layer.activation == "softmax"


@pytest.mark.engine
@pytest.mark.timeout(200)
def test_a_residual_network_from_blank_by_keyboard_alone(student):
    student.opens_the_digits_cnn()
    student.hand.press("ctrl+n")
    student.waits(lambda: len(student.document.experiment.network.bricks) == 1)
    for words in ("conv 16 3x3 relu", "conv 16 3x3", "conv 16 3x3", "add"):
        student.inserts_by_letters(words)
    student.selects_by_arrows("conv2d_1")
    student.hand.press("ctrl+j")
    student.hand.type("add")
    student.hand.press("Return")
    student.waits(lambda: student.document.experiment.network["add_1"].inputs[1:] == ("conv2d_1",))
    student.selects_by_arrows("add_1")
    student.inserts_by_letters("flatten")
    student.inserts_by_letters("dense 10 softmax")
    assert is_residual(student.document)
    student.hand.press(*["ctrl+z"] * 7)
    student.waits(lambda: len(student.document.experiment.network.bricks) == 1)
