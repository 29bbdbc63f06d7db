from __future__ import annotations

import subprocess
import sys

import pytest

from core.dataset import DATASETS
from core.errors import UnknownKeyError
from core.layer import LAYERS
from core.loss import LOSSES
from core.optimizer import OPTIMIZERS
from core.registry import Registry, module_name
from core.template import TEMPLATES

REGISTRIES = [DATASETS, LAYERS, LOSSES, OPTIMIZERS, TEMPLATES]


@pytest.mark.parametrize(
    ("key", "module"),
    [
        ("Dense", "dense"),
        ("Conv2D", "conv2d"),
        ("MaxPooling2D", "max_pooling2d"),
        ("GlobalAveragePooling2D", "global_average_pooling2d"),
        ("LSTM", "lstm"),
        ("GRU", "gru"),
        ("SimpleRNN", "simple_rnn"),
        ("MultiHeadAttention", "multi_head_attention"),
        ("UpSampling2D", "up_sampling2d"),
        ("breast-cancer", "breast_cancer"),
        ("cnn-digits", "cnn_digits"),
    ],
)
def test_the_file_of_a_key(key, module):
    assert module_name(key) == module


@pytest.mark.parametrize("registry", REGISTRIES)
def test_every_key_lies_in_the_file_of_its_name_and_every_file_holds_one(registry):
    keys = registry.keys()
    assert sorted(module_name(key) for key in keys) == sorted(registry.module_names())


@pytest.mark.parametrize("registry", REGISTRIES)
def test_entries_come_by_key_and_keys_by_entry(registry):
    assert registry.keys() == sorted(registry.keys())
    for key, entry in registry.items():
        assert registry[key] is entry
        assert registry.key_of(entry) == key
        assert key in registry
    assert "nothing" not in registry


@pytest.mark.parametrize("key", ["nothing", "", "../os", "dense", "input", "__init__"])
def test_an_unknown_key_is_told_with_those_known(key):
    with pytest.raises(UnknownKeyError) as error:
        LAYERS[key]
    assert repr(key) in str(error.value)
    assert "Conv2D" in str(error.value)


def test_an_entry_that_is_not_there_has_no_key():
    with pytest.raises(UnknownKeyError, match="not registered"):
        LAYERS.key_of(object)


def test_a_name_can_be_taken_once():
    registry: Registry[int] = Registry("core.losses")
    registry.register("x")(1)
    with pytest.raises(ValueError, match="registered twice"):
        registry.register("x")(2)


def test_asking_for_one_key_imports_one_file():
    code = (
        "import sys; from core.layer import LAYERS; LAYERS['Dense'];"
        "print(*[m for m in sys.modules if m.startswith('core.layers.')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["core.layers.dense"]


def test_files_can_be_loaded_one_at_a_time():
    registry: Registry[object] = Registry("core.losses")
    assert "huber" in registry.module_names()
    registry.load("huber")
    assert "core.losses.huber" in sys.modules
