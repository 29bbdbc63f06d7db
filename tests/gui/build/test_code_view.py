import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from core.block import Block
from core.language import speak
from core.network import chain
from core.script import script
from gui import theme
from gui.build.code_view import CodeView
from tests.gui.build.conftest import experiment, layer


@pytest.fixture
def view(qtbot, document):
    view = CodeView(document)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    return view


def shown(view):
    return view.code.toPlainText()


def edit(document, id, **values):
    layer = document.experiment.network[id].layer
    document.edit_network("edit", lambda n: n.with_layer(id, layer.changed(**values)))


def marked(view):
    return [selection.cursor.block().text().strip() for selection in view.code.extraSelections()]


def test_it_is_the_script_of_the_experiment_as_it_stands(qtbot, document, view):
    assert shown(view) == script(document.experiment)
    edit(document, "conv2d_1", filters=7)
    qtbot.waitUntil(lambda: "filters=7" in shown(view))
    assert shown(view) == script(document.experiment)
    document.history.undo()
    qtbot.waitUntil(lambda: "filters=7" not in shown(view))
    assert shown(view) == script(document.experiment)


def test_an_edit_leaves_the_lines_before_and_after_as_they_are(qtbot, document, view):
    changes = []
    view.code.document().contentsChange.connect(lambda *change: changes.append(change))
    edit(document, "conv2d_2", filters=7)
    qtbot.waitUntil(lambda: shown(view) == script(document.experiment))
    real = [change for change in changes if change[1] != change[2]]
    assert len(real) == 1
    assert max(real[0][1:]) < 10


def test_names_in_any_script_do_not_upset_it(qtbot, document, view):
    for name in ("🧱🧱 réseau", "🧱 réseau", "数字"):
        document.edit("rename", lambda e, name=name: type(e)(
            name, e.dataset, e.network, e.loss, e.optimizer, e.training
        ))  # fmt: skip
        qtbot.waitUntil(lambda: shown(view) == script(document.experiment))


def test_unseen_it_waits_until_it_is_seen(document, view):
    view.hide()
    edit(document, "conv2d_1", filters=7)
    QApplication.processEvents()
    assert "filters=7" not in shown(view)
    view.show()
    assert "filters=7" in shown(view)


def test_a_problem_is_told_in_the_place_of_the_script(qtbot, document, view):
    edit(document, "dense_1", units=3)
    qtbot.waitUntil(lambda: shown(view) == "")
    assert view.note.text().startswith("dense_1: ")
    assert not view.code.isVisible()
    assert not view.copy.isVisible()
    assert not view.save.isVisible()
    edit(document, "dense_1", units=10)
    qtbot.waitUntil(lambda: shown(view) == script(document.experiment))
    assert view.code.isVisible()
    assert view.copy.isVisible()


def test_the_selected_bricks_are_marked(document, view):
    document.select(("flatten_1",))
    assert marked(view) == ['x = layers.Flatten(name="flatten_1")(x)']
    document.select(("conv2d_1",))
    assert len(marked(view)) == 3
    document.select(())
    assert marked(view) == []


def test_a_brick_in_a_block_is_marked_in_its_function(qtbot, document, view):
    entry = layer("Input", shape=(8, 8, 1))
    block = Block("pair", chain(entry, layer("Dropout"), layer("Flatten")))
    document.open(experiment(block, layer("Dense", units=10, activation="softmax")))
    qtbot.waitUntil(lambda: "def pair" in shown(view))
    document.select(("block_1/dropout_1",))
    assert marked(view) == ['x = layers.Dropout(rate=0.5, name=f"{name}.dropout_1")(x)']
    document.select(("block_1",))
    assert marked(view) == ['x = pair(inputs, "block_1")']


def test_copy_puts_it_on_the_clipboard_and_says_so(qtbot, document, view):
    qtbot.mouseClick(view.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == script(document.experiment)
    assert view.copy.text() == "Copied"
    qtbot.waitUntil(lambda: view.copy.text() == "Copy")


def test_save_writes_a_file_and_says_where(qtbot, document, view, tmp_path, monkeypatch):
    chosen = tmp_path / "net"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    qtbot.mouseClick(view.save, Qt.MouseButton.LeftButton)
    saved = tmp_path / "net.py"
    assert saved.read_text(encoding="utf-8") == script(document.experiment)
    assert str(saved) in view.note.text()
    view.save_to(tmp_path / "no" / "net.py")
    assert "could not be saved" in view.note.text()


def test_python_is_coloured_in_the_theme_in_use(document, view):
    def colours():
        block = view.code.document().findBlockByNumber(1)  # import keras
        return {part.format.foreground().color().name() for part in block.layout().formats()}

    assert colours() == {theme.LIGHT.accent}
    try:
        theme.use("dark")
        assert colours() == {theme.DARK.accent}
    finally:
        theme.use("light")


def test_it_speaks_the_language_in_use(qtbot, view):
    try:
        speak("fr")
        QApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
        assert view.copy.text() == "Copier"
        assert "exemples x" in shown(view)
    finally:
        speak("en")
