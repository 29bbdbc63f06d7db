"""The main job, as a student does it: launch, build, train, look inside, take the model away."""

import subprocess
import sys

import numpy as np
import pytest

from tests.e2e.student import SAME, Student

PLAIN_KERAS = """
import sys
import keras
import numpy as np
model = keras.models.load_model(sys.argv[1])
np.save(sys.argv[3], model.predict(np.load(sys.argv[2]), verbose=0))
"""


@pytest.mark.engine
@pytest.mark.timeout(400)
def test_from_launch_to_exported_model(application, qtbot, tmp_path):
    student = Student(application, qtbot)
    student.sees_a_ready_network()
    student.opens_the_digits_cnn()
    student.drags_a_dropout_in_front_of_the_answer()
    student.asks_for_twelve_filters_and_has_second_thoughts()
    student.trains_three_epochs()
    student.looks_at_maps()
    student.takes_the_model_away(tmp_path / "model.keras")
    plain_keras_predicts_what_the_application_does(student, tmp_path)


def plain_keras_predicts_what_the_application_does(student, tmp_path):
    experiment = student.document.experiment
    training = experiment.training
    held = experiment.dataset.split(training.validation_split, training.seed).validation
    np.save(tmp_path / "x.npy", held.x)
    files = [tmp_path / name for name in ("model.keras", "x.npy", "y.npy")]
    command = [sys.executable, "-c", PLAIN_KERAS, *files]
    subprocess.run(command, check=True, capture_output=True, timeout=170)
    ours, theirs = student.answers(len(held)), np.load(tmp_path / "y.npy")
    assert ours.shape == theirs.shape == (len(held), 10)
    assert np.abs(ours - theirs).max() <= SAME
    assert (ours.argmax(axis=1) == theirs.argmax(axis=1)).all()
