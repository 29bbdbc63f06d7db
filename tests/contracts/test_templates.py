"""Every template: ready to train as it opens, and the named ones of the size they are named for."""

from __future__ import annotations

import pytest

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
}


def test_the_promised_templates_are_there():
    assert set(PARAMS) <= set(TEMPLATES.keys())


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
    assert report.params == PARAMS.get(key, report.params)


@pytest.mark.engine
@pytest.mark.parametrize("key", TEMPLATES.keys())
def test_keras_counts_the_same_parameters(key):
    from core.engine.build import build

    experiment = TEMPLATES[key].make()
    assert build(experiment).model.count_params() == experiment.report().params
