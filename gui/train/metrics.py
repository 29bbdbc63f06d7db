"""The metrics card: the figures of the run, how far it is, and what can be done now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QPushButton, QWidget

from core.dataset import Dataset
from core.language import shown, tr
from core.run import Run, Status
from core.snapshot import EpochLog
from gui import theme
from gui.cards import Card, label
from gui.document import Document
from gui.train.sentences import (
    best_line,
    figure,
    metric_figure,
    metric_help,
    metric_title,
    pace_line,
    status_sentence,
)

_WHOLE = 1000
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class MetricsCard(Card):
    """Loss and metric of the training and the validation part, progress, and a sentence.

    Attributes:
        status: the sentence that says where the run stands.

    Signals:
        export_wanted: the person wants the trained model as a file.
    """

    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._heads = {name: label("muted") for name in ("train", "validation")}
        self._names = {name: label() for name in ("loss", "metric")}
        self._figures = {name: _big() for name in ("loss", "val_loss", "metric", "val_metric")}
        self._epoch = label()
        self._pace, self._best = label("muted", wraps=True), label("muted", wraps=True)
        self._bar = QProgressBar(textVisible=False, maximum=_WHOLE)
        self.status = label(wraps=True)
        self._export = QPushButton()
        self._export.setObjectName("export-button")
        self._export.clicked.connect(self.export_wanted)
        self.header.addWidget(self._export)
        self.body.addLayout(self._table())
        self.body.addWidget(self._epoch)
        self.body.addWidget(self._bar)
        self.body.addWidget(self.status)
        self.body.addWidget(self._best)
        self.body.addWidget(self._pace)
        self.body.addStretch(1)

    def text_of(self, figure: str) -> str:
        """Return what is shown as "loss", "val_loss", "metric" or "val_metric"."""
        return self._figures[figure].text()

    def say(self, dataset: Dataset) -> None:
        """Name everything for `dataset`, in the language in use."""
        self.set_title(tr("Metrics"))
        self._say_heads(metric_title(dataset).lower(), metric_help(dataset))
        self._best.setToolTip(tr("The epoch with the lowest loss on what was never seen."))
        self._export.setText(tr("Export…"))
        self._export.setToolTip(tr("Write the model to a file that Keras opens."))

    def show_run(self, document: Document, best: EpochLog | None) -> None:
        """Show where the document's run stands, in the language in use."""
        run, dataset = document.run, document.experiment.dataset
        loss, metric = _of_training(run)
        last = run.logs[-1] if run.logs else None
        self._figures["loss"].setText("—" if loss is None else figure(loss))
        self._figures["val_loss"].setText(figure(last.val_loss) if last else "—")
        self._figures["metric"].setText("—" if metric is None else metric_figure(metric, dataset))
        self._figures["val_metric"].setText(
            metric_figure(last.val_metric, dataset) if last else "—"
        )
        self._show_progress(run, document.experiment.training.epochs)
        self._pace.setText(pace_line(run))
        self._best.setText(best_line(best))
        self.status.setText(
            status_sentence(run, document.experiment, document.report, document.run_fits)
        )
        self._set_role(self.status, "problem" if run.status is Status.FAILED else "")
        self._export.setEnabled(document.report.ready)

    def _table(self) -> QGridLayout:
        table = QGridLayout()
        table.setHorizontalSpacing(14)
        table.setVerticalSpacing(3)
        table.setColumnStretch(0, 1)
        for column, head in enumerate(self._heads.values(), start=1):
            head.setAlignment(_RIGHT)
            table.addWidget(head, 0, column)
        for row, (name, title) in enumerate(self._names.items(), start=1):
            table.addWidget(title, row, 0)
            table.addWidget(self._figures[name], row, 1)
            table.addWidget(self._figures[f"val_{name}"], row, 2)
        return table

    def _say_heads(self, metric: str, metric_means: str) -> None:
        running = tr("Mean over the batches of the epoch, while the weights were moving.")
        evaluated = tr("Computed at the end of the epoch on examples kept aside: never learned.")
        self._heads["train"].setText(tr("train\nrunning mean"))
        self._heads["validation"].setText(tr("validation\nevaluated"))
        self._names["loss"].setText(tr("loss"))
        self._names["loss"].setToolTip(tr("What training makes small: how wrong the answers are."))
        self._names["metric"].setText(metric)
        self._names["metric"].setToolTip(metric_means)
        for widget in (self._heads["train"], self._figures["loss"], self._figures["metric"]):
            widget.setToolTip(running)
        for name in ("val_loss", "val_metric"):
            self._figures[name].setToolTip(evaluated)
        self._heads["validation"].setToolTip(evaluated)
        self._bar.setAccessibleName(tr("Progress"))

    def _show_progress(self, run: Run, planned: int) -> None:
        epochs = run.epochs or planned
        self._epoch.setText(tr("epoch {n} / {all}", n=run.epoch, all=epochs))
        within = 0.0
        if run.progress and run.progress.epoch == run.epoch:
            within = run.progress.step / max(1, run.progress.steps)
            self._epoch.setToolTip(
                tr("batch {n} of {all}", n=run.progress.step, all=run.progress.steps)
            )
        self._bar.setValue(min(_WHOLE, round(_WHOLE * (run.epoch + within) / max(1, epochs))))
        self._bar.setToolTip(f"{shown(run.epoch)} / {shown(epochs)}")

    def _set_role(self, widget: QLabel, role: str) -> None:
        if (widget.property("role") or "") != role:
            widget.setProperty("role", role)
            widget.style().polish(widget)


def _of_training(run: Run) -> tuple[float | None, float | None]:
    """Return loss and metric of the epoch under way, else of the last one that ended."""
    progress = run.progress
    if run.status.active and progress and progress.epoch == run.epoch:
        return progress.loss, progress.metric
    return (run.logs[-1].loss, run.logs[-1].metric) if run.logs else (None, None)


def _big() -> QLabel:
    made = label()
    made.setFont(theme.font(12))
    made.setAlignment(_RIGHT)
    return made
