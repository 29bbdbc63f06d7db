from __future__ import annotations

import pytest

from core.errors import SettingError, UnknownKeyError
from core.template import layer


def test_layer_is_a_short_word_for_a_layer_with_settings():
    assert layer("Dense", units=3).values()["units"] == 3


def test_what_it_does_not_know_is_told():
    with pytest.raises(UnknownKeyError, match="Dens"):
        layer("Dens")
    with pytest.raises(SettingError, match="unit"):
        layer("Dense", unit=3)
