"""The composition root: builds the window and its helpers, and wires them to each other."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from core.language import Message
from core.protocol import Failed, SeeFeatures
from core.template import TEMPLATES
from gui.actions import Actions
from gui.appearance import Appearance
from gui.bricks_menu import BricksMenu
from gui.document import Document
from gui.engine_client import EngineClient
from gui.files import Files
from gui.looks import Looks
from gui.main_window import MainWindow
from gui.trainer import Trainer

log = logging.getLogger(__name__)

FIRST_TEMPLATE = "mlp-circles"


class Application(QObject):
    """Everything that lives as long as the window does.

    The engine and the two pages that need it are made after the first paint, so that the window
    is there at once; nothing heavier than Qt is imported before it.
    """

    def __init__(self, app: QApplication, settings: QSettings, project: Path | None = None) -> None:
        super().__init__(app)
        self.appearance = Appearance(app, settings)
        self.document = Document(TEMPLATES[FIRST_TEMPLATE].make(), self)
        self.client = EngineClient(parent=self)
        self.window = MainWindow(self.document, settings)
        self.trainer = Trainer(self.document, self.client, self)
        self.files = Files(self.document, self.client, self.window)
        self.bricks_menu = BricksMenu(self.document, self.files.new, self)
        self.looks = Looks(self.document, self.client, self)
        self._project = project
        self._wire()
        self._add_actions()

    def _wire(self) -> None:
        window, client, trainer, files = self.window, self.client, self.trainer, self.files
        window.may_close = files.may_leave
        window.painted.connect(self._start_later)
        window.closing.connect(client.close)
        window.page_shown.connect(self.looks.show_page)
        window.strip.brick_pressed.connect(self._open_brick)
        window.strip.toggled.connect(trainer.toggle)
        window.strip.stepped.connect(trainer.step)
        window.strip.reset.connect(trainer.reset)
        client.ready.connect(window.status.show_ready)
        client.died.connect(window.status.show_starting)
        client.died.connect(window.notice.show_bad)
        client.failed.connect(self._tell_failed)
        trainer.refused.connect(self._show_refusal)
        trainer.told.connect(window.notice.show_good)
        files.done.connect(window.notice.show_good)
        files.failed.connect(window.notice.show_bad)

    def _add_actions(self) -> None:
        receivers: dict[str, QObject] = {
            "window": self.window,
            "files": self.files,
            "trainer": self.trainer,
            "appearance": self.appearance,
        }
        self.actions = Actions(self.window.menuBar(), receivers)
        self.appearance.changed.connect(self.actions.retranslate)
        self.appearance.changed.connect(self.document.refresh)

    def _start_later(self) -> None:
        QTimer.singleShot(0, self._start)

    def _start(self) -> None:
        self.client.start()
        QTimer.singleShot(0, self._add_pages)

    def _add_pages(self) -> None:
        """Add the pages that a first paint does not need."""
        from gui.features.page import FeaturesPage
        from gui.plots.painter_client import PainterClient
        from gui.train.page import TrainPage

        window, client, looks = self.window, self.client, self.looks
        self.painter = PainterClient(self)
        train = TrainPage(self.document, self.painter)
        features = self.features = FeaturesPage(self.document)
        window.add_page("train", train)
        window.add_page("features", features)
        window.closing.connect(self.painter.close)
        client.ready.connect(self.painter.start)
        client.data_seen.connect(train.show_data)
        client.map_drawn.connect(train.show_map)
        client.predicted.connect(train.show_predictions)
        train.predictions_wanted.connect(looks.predict)
        train.export_wanted.connect(self.files.choose_export)
        client.features_seen.connect(features.show_features)
        features.wanted.connect(looks.see_features)
        features.template_wanted.connect(self.files.new)
        if self._project is not None:
            self.files.open(self._project)

    def _open_brick(self, name: str) -> None:
        self.bricks_menu.open(name, self.window.strip.bricks[name])

    def _tell_failed(self, failed: Failed) -> None:
        log.info("%s", failed.details)
        if self.client.is_about(SeeFeatures, failed.job):
            self.features.show_reason(str(failed.reason))
        else:
            self.window.notice.show_bad(failed.reason)

    def _show_refusal(self, why: Message, brick: str) -> None:
        self.window.show_page("build")
        self.document.select((brick,))
        self.window.notice.show_bad(why)


def main(arguments: list[str]) -> int:
    """Open the window on the project named in `arguments`, if any; return the exit status."""
    app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("Briques")
    app.setOrganizationName("Briques")
    app.setStyle("Fusion")
    project = Path(arguments[0]) if arguments else None
    application = Application(app, QSettings(), project)
    application.window.show()
    return app.exec()
