"""Keras comes in without scikit-learn, which can still come in afterwards."""

import subprocess
import sys

SCRIPT = """
import sys
from core.engine.start import bring_keras
bring_keras("cpu")
assert "keras" in sys.modules
assert "sklearn" not in sys.modules
import os
assert os.environ["CUDA_VISIBLE_DEVICES"] == "-1"
import sklearn.datasets
assert len(sklearn.datasets.load_iris().data) == 150
"""


def test_scikit_learn_is_kept_out_of_the_import_and_not_out_of_reach():
    run = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, check=False)
    assert run.returncode == 0, run.stderr.decode()


NOISE = """
import os
from core.engine.start import hushed
with hushed():
    os.write(2, b"noise ")
os.write(2, b"heard ")
with hushed():
    os.write(2, b"the reason ")
    raise ImportError
"""


def test_what_libraries_say_is_kept_back_until_they_fail():
    run = subprocess.run([sys.executable, "-c", NOISE], capture_output=True, check=False)
    assert run.returncode == 1
    assert run.stderr.startswith(b"heard the reason Traceback")


def test_the_worker_can_be_named_without_importing_keras_or_numpy():
    script = "import core.engine.worker, sys; print({'keras', 'numpy'} & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert run.stdout == b"set()\n"
