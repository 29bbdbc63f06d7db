"""What this is, who made what is in it, and under which licence."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from core import __version__
from core.language import tr


def show_about(parent: QWidget) -> None:
    """Show the name, the version and the licence in a dialog of `parent`."""
    QMessageBox.about(
        parent,
        tr("About Briques"),
        f"<b>Briques {__version__}</b><p>"
        + tr(
            "Learn deep learning by building networks brick by brick. "
            "Free software under the MIT licence; TensorFlow, Keras, Qt, matplotlib, "
            "scikit-learn and scikit-image do the rest."
        ),
    )
