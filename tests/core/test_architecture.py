"""Every architecture is drawn as a handful of bricks, and can be named, opened and trained."""

import pytest

from core.architecture import ARCHITECTURES, experiment, name_of, named
from core.errors import UnknownKeyError
from core.infer import infer

ALL = [(key, kind) for key, one in ARCHITECTURES.items() for kind in one.variants]


@pytest.mark.parametrize(("key", "kind"), ALL)
def test_it_opens_as_a_handful_of_bricks_that_can_be_trained(key, kind):
    made = experiment(key, kind)
    assert len(made.network.bricks) <= 14
    report = made.report()
    assert report.ready
    assert not [row for row in report.rows if row.problem]


@pytest.mark.parametrize(("key", "kind"), ALL)
def test_blocks_are_drawn_for_the_shapes_they_are_given(key, kind):
    """A block opened on its own shows the shapes that it has in its place."""
    report = infer(experiment(key, kind).network)
    for row in report.rows:
        inside = getattr(row.brick.layer, "network", None)
        if inside is not None:
            assert inside.inputs[0].layer.infer().shape == row.inputs[0], row.brick.id


@pytest.mark.parametrize(("key", "kind"), ALL)
def test_its_name_leads_back_to_it(key, kind):
    assert named(name_of(key, kind)) == (key, kind)


def test_names_are_those_of_the_command_line():
    assert named("resnet50") == ("resnet50", "lecture")
    assert named("resnet50-imagenet") == ("resnet50", "canonical")
    assert named("mobilenet_v2") == ("mobilenet_v2", "canonical")


def test_an_unknown_name_is_refused():
    with pytest.raises(UnknownKeyError, match="resnet50"):
        named("resnet51")
