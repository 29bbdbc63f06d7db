"""The four pop-ups of the strip: choose and set data, model, loss and optimiser."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.dataset import DATASETS
from core.experiment import Experiment
from core.language import mark, shown, tr
from core.loss import LOSSES
from core.optimizer import OPTIMIZERS
from core.setting import Configurable
from core.template import TEMPLATES
from gui.chooser import Choice, Chooser, labelled
from gui.document import Document

FORMULA, SHAPE, CLASSES, TARGET, SOURCE, LICENCE = (
    mark("Formula"), mark("Shape of one example"), mark("Classes"), mark("Answer"),
    mark("Source"), mark("Licence"),
)  # fmt: skip


class BricksMenu(QObject):
    """Opens the pop-up of a brick of the strip, under it."""

    def __init__(
        self, document: Document, new: Callable[[str], None], parent: QObject | None = None
    ) -> None:
        """Edit `document`; `new` opens a template, asking first about changes not saved."""
        super().__init__(parent)
        self._document, self._new = document, new

    def open(self, name: str, below: QWidget) -> Chooser:
        """Open the pop-up of "data", "model", "loss" or "optimiser" under a widget."""
        makers = {
            "data": self._data, "model": self._model,
            "loss": self._loss, "optimiser": self._optimiser,
        }  # fmt: skip
        chooser = makers[name](below.window())
        chooser.open_below(below)
        return chooser

    def _data(self, window: QWidget) -> Chooser:
        def facts() -> list[str]:
            data = self._document.experiment.dataset
            answer = (
                labelled(CLASSES, ", ".join(tr(name) for name in data.classes))
                if data.classes
                else labelled(TARGET, ", ".join(tr(name) for name in data.targets))
            )
            return [
                tr(data.title), tr(data.what), labelled(SHAPE, shown(data.shape)), answer,
                labelled(SOURCE, tr(data.source)), labelled(LICENCE, tr(data.licence)),
            ]  # fmt: skip

        def choose(key: str) -> None:
            data = DATASETS[key]
            self._edit(tr("Use {data}", data=tr(data.title)), lambda e: e.with_dataset(data()))

        choices = [Choice(key, tr(data.title)) for key, data in DATASETS.items()]
        return Chooser(
            choices,
            lambda: _keyed(DATASETS.key_of, self._document.experiment.dataset),
            facts,
            choose,
            lambda name, value: self._edit(
                tr("Change the data"),
                lambda e: e.with_dataset(e.dataset.changed(**{name: value})),
                f"data.{name}",
            ),
            window,
        )

    def _model(self, window: QWidget) -> Chooser:
        def facts() -> list[str]:
            name = self._document.experiment.name
            heading = tr("Start from a ready experiment")
            known = [tr(t.what) for key, t in TEMPLATES.items() if key == name]
            return [heading, *known, tr("Your own bricks are on the Build page.")]

        choices = [Choice(key, tr(template.title)) for key, template in TEMPLATES.items()]
        return Chooser(
            choices,
            lambda: (self._document.experiment.name, None),
            facts,
            self._new,
            lambda name, value: None,
            window,
        )

    def _loss(self, window: QWidget) -> Chooser:
        def facts() -> list[str]:
            loss = self._document.experiment.loss
            return [tr(loss.title), tr(loss.what), labelled(FORMULA, loss.formula)]

        def choose(key: str) -> None:
            loss = LOSSES[key]
            self._edit(tr("Use {loss}", loss=tr(loss.title)), lambda e: replace(e, loss=loss()))

        data = self._document.experiment.dataset
        why = tr("It does not fit {data}.", data=tr(data.title))
        choices = [
            Choice(key, tr(loss.title), bool(loss().outputs(data)), why)
            for key, loss in LOSSES.items()
        ]
        return Chooser(
            choices,
            lambda: _keyed(LOSSES.key_of, self._document.experiment.loss),
            facts,
            choose,
            lambda name, value: self._edit(
                tr("Change the loss"),
                lambda e: replace(e, loss=e.loss.changed(**{name: value})),
                f"loss.{name}",
            ),
            window,
        )

    def _optimiser(self, window: QWidget) -> Chooser:
        def facts() -> list[str]:
            optimizer = self._document.experiment.optimizer
            return [tr(optimizer.title), tr(optimizer.what), labelled(FORMULA, optimizer.formula)]

        def choose(key: str) -> None:
            kind = OPTIMIZERS[key]
            text = tr("Use {optimiser}", optimiser=tr(kind.title))
            self._edit(text, lambda e: replace(e, optimizer=kind()))

        choices = [Choice(key, tr(kind.title)) for key, kind in OPTIMIZERS.items()]
        return Chooser(
            choices,
            lambda: _keyed(OPTIMIZERS.key_of, self._document.experiment.optimizer),
            facts,
            choose,
            lambda name, value: self._edit(
                tr("Change the optimiser"),
                lambda e: replace(e, optimizer=e.optimizer.changed(**{name: value})),
                f"optimiser.{name}",
            ),
            window,
        )

    def _edit(
        self, text: str, change: Callable[[Experiment], Experiment], merge_key: str = ""
    ) -> None:
        """Do an edit. Raises SettingError, to be told where the value was typed."""
        after = change(self._document.experiment)
        self._document.edit(text, lambda _: after, merge_key)


def _keyed(key_of: Callable[[object], str], value: Configurable) -> tuple[str, Configurable | None]:
    return key_of(type(value)), value
