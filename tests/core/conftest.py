"""What several tests of core begin with."""

from __future__ import annotations

import pytest

from core.project import save
from tests.core.trained import trained


@pytest.fixture
def path(tmp_path):
    return tmp_path / "my project é.briques"


@pytest.fixture
def saved(path):
    save(path, trained())
    return path
