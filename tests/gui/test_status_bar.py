from PySide6.QtWidgets import QLabel

from core.protocol import Ready
from gui.status_bar import StatusBar


def test_the_engine_is_said_as_it_is(qtbot, document):
    bar = StatusBar(document)
    qtbot.addWidget(bar)
    engine = bar.findChild(QLabel, "engine-status")
    assert "warming up" in engine.text()
    bar.show_ready(Ready("CPU", 2, (("keras", "3"),)))
    assert "Engine ready: CPU (2 cores)" in engine.text()
    bar.show_no_engine(for_good=False)
    assert "warming up" in engine.text()
    bar.show_no_engine(for_good=True)
    assert "No engine" in engine.text()
    bar.retranslate()
    assert "No engine" in engine.text()
