"""The composition root: makes the window's parts and its helpers, and wires them to each other."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Self

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication, QWidget

from core.experiment import Experiment
from core.infer import Report
from core.language import Message, say
from core.library import Library, usual_folder
from core.protocol import CheckCounts, Failed, Predict, SeeFeatures, SeeNeurons
from core.template import TEMPLATES
from gui.actions import Actions
from gui.appearance import Appearance
from gui.bricks_menu import BricksMenu
from gui.build.inspector import Inspector
from gui.build.my_bricks import MyBricks
from gui.build.page import BuildPage
from gui.build.palette import Palette
from gui.build.shelf import Shelf
from gui.checker import Checker
from gui.document import Document
from gui.engine_client import EngineClient
from gui.features.page import FeaturesPage
from gui.files import Files
from gui.looks import Looks
from gui.main_window import MainWindow
from gui.notice import Notice
from gui.plots.painter_client import PainterClient
from gui.status_bar import StatusBar
from gui.strip import Strip
from gui.train.answers_card import AnswersCard
from gui.train.curves_card import CurvesCard
from gui.train.page import TrainPage
from gui.trainer import Trainer

log = logging.getLogger(__name__)

FIRST_TEMPLATE = "mlp-circles"


@cache
def first_experiment() -> Experiment:
    """Return what the window opens with; made once, in whichever thread asks first."""
    experiment = TEMPLATES[FIRST_TEMPLATE].make()
    experiment.report()
    return experiment


class Application(QObject):
    """Everything that lives as long as the window does.

    It is made in small steps, so that the window answers between two of them: `build()` does
    them all at once, `steps()` one at a time.

    Attributes:
        document: the open experiment; client: the engine; window: what one sees.
        project: the file to open once all is there, or None.
    """

    def __init__(
        self,
        app: QApplication,
        settings: QSettings,
        window: MainWindow | None = None,
        client: EngineClient | None = None,
        project: Path | None = None,
    ) -> None:
        """Make everything that is not given."""
        super().__init__(app)
        self._app, self._settings, self._project = app, settings, project
        self.window = window or MainWindow(settings)
        self.client = client or EngineClient(parent=self)

    def build(self) -> Self:
        """Make everything now."""
        for _ in self.steps():
            pass
        return self

    def steps(self) -> Iterator[None]:
        """Make everything, a piece at a time: what one sees first comes first.

        A part is placed before the event loop has polished it: in another place it would be
        polished again, and all its children.
        """
        self.appearance = Appearance(self._app, self._settings)
        yield
        self.document = Document(first_experiment(), self)
        yield
        window, document = self.window, self.document
        window.make_room()
        yield
        window.show_document(document)
        yield
        window.place_strip(Strip(document))
        yield
        my_bricks = self.my_bricks = MyBricks(Library(usual_folder()), self)
        yield
        builder = self.builder = BuildPage(document, my_bricks, window.stack)
        yield
        window.add_page("build", builder, builder.tools)
        yield
        palette = Palette(document, my_bricks)
        palette.left.connect(builder.setFocus)
        window.place_shelf(Shelf(palette, self._make_outline))
        yield
        window.place_inspector(Inspector(document))
        yield
        window.place_lines(Notice(), StatusBar(document))
        yield
        self._add_helpers()
        yield
        self._add_actions()
        yield
        yield from window.unveil()
        yield from self._add_pages()
        self.client.start()
        if self._project is not None:
            self.files.open(self._project)

    def _add_helpers(self) -> None:
        window, document, client = self.window, self.document, self.client
        trainer = self.trainer = Trainer(document, client, self)
        files = self.files = Files(document, client, window)
        self.looks = Looks(document, client, self)
        self.checker = Checker(document, client, self)
        self.checker.counted.connect(window.inspector.show_counts)
        self.bricks_menu = BricksMenu(document, files.new, self)
        window.may_close = files.may_leave
        window.closing.connect(client.close)
        window.page_shown.connect(self.looks.show_page)
        window.strip.brick_pressed.connect(self._open_brick)
        window.strip.toggled.connect(trainer.toggle)
        window.strip.stepped.connect(trainer.step)
        trainer.begun.connect(self._show_training)
        window.strip.reset.connect(trainer.reset)
        client.ready.connect(window.status.show_ready)
        client.died.connect(self._show_engine_less)
        client.died.connect(window.notice.show_bad)
        client.failed.connect(self._tell_failed)
        trainer.refused.connect(self._show_refusal)
        trainer.told.connect(window.notice.show_good)
        document.opened.connect(window.notice.clear_bad)
        document.opened.connect(self._focus_bricks)
        document.refused.connect(window.notice.show_bad)
        self.my_bricks.done.connect(window.notice.show_good)
        self.my_bricks.failed.connect(window.notice.show_bad)
        document.changed.connect(self._forget_mended)
        files.begun.connect(window.notice.show_lasting)
        files.done.connect(window.notice.show_good)
        files.failed.connect(window.notice.show_bad)

    def _add_actions(self) -> None:
        receivers: dict[str, QObject] = {
            "window": self.window,
            "builder": self.builder,
            "files": self.files,
            "trainer": self.trainer,
            "appearance": self.appearance,
        }
        self.actions = Actions(self.window.menuBar(), receivers)
        self.actions.follow(self.document.history)
        self.appearance.changed.connect(self.actions.retranslate)
        self.appearance.changed.connect(self.document.refresh)

    def _add_pages(self) -> Iterator[None]:
        window, client, looks = self.window, self.client, self.looks
        self.painter = PainterClient(self)
        window.closing.connect(self.painter.close)
        client.ready.connect(self.painter.start)
        yield
        answers = AnswersCard(self.document.experiment.dataset, self.painter)
        yield
        curves = CurvesCard(self.painter)
        yield
        train = self.train = TrainPage(self.document, answers, curves, window.stack)
        client.data_seen.connect(train.show_data)
        client.map_drawn.connect(train.show_map)
        client.predicted.connect(train.show_predictions)
        train.predictions_wanted.connect(looks.predict)
        train.export_wanted.connect(self.files.choose_export)
        window.add_page("train", train)
        yield
        train.refresh()
        yield
        yield from window.rehearse(train)
        self.builder.views.add("neurons", self._make_neurons)
        self.builder.views.add("volumes", self._make_volumes)
        yield
        features = self.features = FeaturesPage(self.document, window.stack)
        client.features_seen.connect(features.show_features)
        features.wanted.connect(looks.see_features)
        features.template_wanted.connect(self.files.new)
        window.add_page("features", features)
        yield
        yield from window.rehearse(features)

    def _make_outline(self) -> QWidget:
        """Return the outline of the network; made when it is first looked at."""
        from gui.build.outline.view import Outline

        return Outline(self.document, self.builder.canvas.commands)

    def _make_volumes(self) -> QWidget:
        """Return the view of the tensors; made when it is first looked at."""
        from gui.build.volumes.view import VolumesView

        volumes = VolumesView(self.document)
        volumes.done.connect(self.window.notice.show_good)
        return volumes

    def _make_neurons(self) -> QWidget:
        """Return the view of the neurons; made, and its modules read, when first looked at."""
        from gui.build.neurons.view import NeuronsView

        neurons = self.neurons = NeuronsView(self.document)
        self.client.neurons_seen.connect(neurons.show_neurons)
        self.client.data_seen.connect(neurons.show_data)
        self.client.died.connect(neurons.ask_again)
        neurons.wanted.connect(self.looks.see_neurons)
        neurons.data_wanted.connect(self.looks.see_data)
        neurons.halt_wanted.connect(self._halt)
        return neurons

    def _halt(self) -> None:
        """Stop the training for a person who changes weights by hand."""
        self.trainer.stop()
        told = say("Training stopped, so that the weights hold still. Press Train to go on.")
        self.window.notice.show_good(told)

    def _show_training(self) -> None:
        """Show the learning where it can be seen, and no complaint that is over."""
        self.window.notice.clear_bad()
        if self.window.page == "build" and self.builder.views.name != "neurons":
            self.window.show_page("train")

    def _focus_bricks(self) -> None:
        """Let the keys go to what has been opened, where it is in front."""
        if self.window.page == "build":
            self.builder.setFocus()

    def _forget_mended(self, report: Report) -> None:
        if report.ready:
            self.window.notice.clear_bad()

    def _open_brick(self, name: str) -> None:
        self.bricks_menu.open(name, self.window.strip.bricks[name])

    def _show_engine_less(self, _why: Message) -> None:
        self.window.status.show_no_engine(self.client.gone)

    def _tell_failed(self, failed: Failed) -> None:
        log.info("%s", failed.details)
        if self.client.is_about(CheckCounts, failed.job):
            return  # nobody asked for it: there is no tick, and Train says what is wrong
        if self.client.is_about(SeeFeatures, failed.job):
            self.features.show_reason(str(failed.reason))
        elif self.client.is_about(SeeNeurons, failed.job):
            self.neurons.show_reason(str(failed.reason))
        elif self.client.is_about(Predict, failed.job):
            self.train.show_no_predictions()
        else:
            self.window.notice.show_bad(failed.reason)

    def _show_refusal(self, why: Message, brick: str) -> None:
        self.window.show_page("build")
        self.document.select((brick,))
        self.window.notice.show_bad(why)
