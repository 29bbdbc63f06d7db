from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton

from core.dataset import DATASETS
from core.loss import LOSSES
from core.optimizer import OPTIMIZERS
from core.template import TEMPLATES
from gui.bricks_menu import BricksMenu


@pytest.fixture
def menu(qtbot, document):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QPushButton("strip"))
    window.resize(1200, 700)
    window.show()
    opened = []
    yield window, BricksMenu(document, opened.append), opened
    window.close()


def opened_chooser(menu, name):
    window, bricks, _ = menu
    return bricks.open(name, window.centralWidget())


def picked(qtbot, chooser, title):
    (item,) = chooser.list.findItems(title, Qt.MatchFlag.MatchExactly)
    qtbot.mouseClick(
        chooser.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=chooser.list.visualItemRect(item).center(),
    )


def words(chooser):
    QApplication.processEvents()  # a layout shows what is new to it in a later event
    return " ".join(label.text() for label in chooser.findChildren(QLabel) if not label.isHidden())


def test_data_are_chosen_with_source_and_licence_and_the_input_follows(menu, document, qtbot):
    chooser = opened_chooser(menu, "data")
    assert chooser.list.count() == len(DATASETS.keys())
    picked(qtbot, chooser, DATASETS["digits"].title)
    assert document.experiment.dataset == DATASETS["digits"]()
    assert document.report.rows[0].shape == (8, 8, 1)
    assert DATASETS["digits"].source in words(chooser)
    assert DATASETS["digits"].licence in words(chooser)
    document.history.undo()
    assert document.experiment.dataset == DATASETS["circle"]()
    chooser.close()


def test_a_setting_of_the_data_is_an_edit(menu, document):
    chooser = opened_chooser(menu, "data")
    chooser._set("noise", 30)
    chooser._set("noise", 20)
    assert document.experiment.dataset.noise == 20
    assert document.history.count() == 1
    chooser._set("noise", 9000)
    assert "9" in words(chooser)
    assert document.experiment.dataset.noise == 20
    chooser.close()


def test_a_loss_that_does_not_fit_cannot_be_picked(menu, document, qtbot):
    chooser = opened_chooser(menu, "loss")
    assert LOSSES["binary-crossentropy"].formula in words(chooser)
    data = document.experiment.dataset
    for at in range(chooser.list.count()):
        item = chooser.list.item(at)
        loss = LOSSES[item.data(Qt.ItemDataRole.UserRole)]()
        enabled = bool(item.flags() & Qt.ItemFlag.ItemIsEnabled)
        assert enabled == bool(loss.outputs(data))
    chooser.close()


def test_the_optimiser_and_its_rate(menu, document, qtbot):
    chooser = opened_chooser(menu, "optimiser")
    picked(qtbot, chooser, OPTIMIZERS["rmsprop"].title)
    assert document.experiment.optimizer == OPTIMIZERS["rmsprop"]()
    chooser._set("learning_rate", 0.5)
    assert document.experiment.optimizer.learning_rate == 0.5
    assert OPTIMIZERS["rmsprop"].formula in words(chooser)
    chooser.close()


def test_the_model_opens_templates(menu, qtbot):
    chooser = opened_chooser(menu, "model")
    picked(qtbot, chooser, TEMPLATES["cnn-digits"].title)
    assert menu[2] == ["cnn-digits"]
    chooser.close()


def test_opening_the_pop_up_and_moving_along_it_chooses_nothing(menu, document, qtbot):
    document.open(replace(document.experiment, name="my own"))
    chooser = opened_chooser(menu, "model")
    qtbot.keyClick(chooser.list, Qt.Key.Key_Down)
    qtbot.keyClick(chooser.list, Qt.Key.Key_Down)
    assert menu[2] == []
    qtbot.keyClick(chooser.list, Qt.Key.Key_Return)
    assert len(menu[2]) == 1
    chooser.close()
