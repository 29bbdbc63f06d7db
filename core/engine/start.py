"""Bringing Keras in: on the chosen device, quietly, and without what it need not import."""

from __future__ import annotations

import importlib
import logging
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

BACKEND = "tensorflow"


def bring_keras(device: str = "auto") -> None:
    """Import Keras for `device`: "auto", "cpu" or "gpu". Call before anything else imports it.

    TensorFlow reads its environment once, while it is imported. Keras imports scikit-learn for
    wrappers that Briques does not use; hidden meanwhile, it saves a second and 170 MB, and can
    still be imported for data afterwards.
    """
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ["KERAS_BACKEND"] = BACKEND
    if device == "cpu":
        os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
    with _hidden("sklearn"):
        importlib.import_module("keras")
    logging.getLogger("tensorflow").setLevel(logging.ERROR)  # it warns of every new model


@contextmanager
def hushed() -> Iterator[None]:
    """Keep what is written to standard error off it, C++ libraries' lines too, unless it fails.

    TensorFlow speaks before its own log level can silence it.
    """
    sys.stderr.flush()
    with tempfile.TemporaryFile() as said:
        kept = os.dup(2)
        os.dup2(said.fileno(), 2)
        failed = True
        try:
            yield
            failed = False
        finally:
            sys.stderr.flush()
            os.dup2(kept, 2)
            os.close(kept)
            if failed:
                said.seek(0)
                os.write(2, said.read())


@contextmanager
def _hidden(package: str) -> Iterator[None]:
    """Let `package` look absent, unless it is imported already."""
    if package in sys.modules:
        yield
        return
    sys.modules[package] = None  # type: ignore[assignment]  # None: "import fails" to Python
    try:
        yield
    finally:
        del sys.modules[package]
