"""Every template: ready to train as it opens, and the named ones of the size they are named for."""

from __future__ import annotations

import pytest

from core.protocol import EpochEnded
from core.template import TEMPLATES

PARAMS = {
    "perceptron": 3,
    "mlp-circles": 25,
    "mlp-spiral": 337,
    "mlp-sine": 321,
    "mlp-digits": 4_810,
    "cnn-digits": 10_058,
    "linear-regression": 11,
    "logistic-regression": 31,
    "softmax-digits": 650,
    "lenet5": 61_706,
    "vgg-like": 76_602,
    "small-resnet": 43_418,
    "unet": 129_553,
    "autoencoder": 4_744,
    "lstm-signal": 6_401,
    "transformer-heartbeats": 25_985,
}


def test_the_promised_templates_are_there():
    assert set(PARAMS) == set(TEMPLATES.keys())


@pytest.mark.parametrize("key", TEMPLATES.keys())
def test_ready_and_without_advice(key):
    template = TEMPLATES[key]
    assert template.title
    assert template.what
    experiment = template.make()
    assert experiment.name == key
    assert template.make() == experiment
    report = experiment.report()
    assert report.ready
    assert not [row.problem for row in report.rows if row.problem]
    assert report.params == PARAMS[key]


@pytest.mark.engine
@pytest.mark.parametrize("key", TEMPLATES.keys())
def test_keras_counts_the_same_parameters(key):
    from core.engine.build import build

    experiment = TEMPLATES[key].make()
    assert build(experiment).model.count_params() == experiment.report().params


def test_the_unet_joins_across_at_each_size():
    report = TEMPLATES["unet"].make().report()
    bridges = [row for row in report.rows if row.brick.layer.title == "Concatenate"]
    assert [row.inputs for row in bridges] == [((4, 4, 32),) * 2, ((8, 8, 16),) * 2]


@pytest.mark.engine
@pytest.mark.parametrize("key", TEMPLATES.keys())
def test_learns(key):
    from core.engine import inline

    experiment = TEMPLATES[key].make()
    logs = []

    def hear(event):
        if isinstance(event, EpochEnded):
            logs.extend(event.logs)

    inline.train(experiment, 3, None, hear, lambda: False)
    assert logs[-1].loss < logs[0].loss
