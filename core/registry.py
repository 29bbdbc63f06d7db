"""One small registry, for layers, datasets, losses, optimisers, templates and exporters alike."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from core.errors import UnknownKeyError
from core.language import say

T = TypeVar("T")
Entry = TypeVar("Entry")


class Registry(Generic[T]):
    """Named entries of one kind, each in a file of its own in `package`.

    An entry registered as "MaxPooling2D" or "breast-cancer" lives in `max_pooling2d.py` or
    `breast_cancer.py`, so that asking for one key imports one file: the window opens without
    importing the rest.
    """

    def __init__(self, package: str) -> None:
        self._package = package
        self._entries: dict[str, T] = {}
        self._discovered = False

    def register(self, key: str) -> Callable[[Entry], Entry]:
        """Return a decorator that files a class or function under `key`.

        Raises ValueError if the key is taken: two files claim the same name.
        """

        def file_under_key(entry: Entry) -> Entry:
            if key in self._entries:
                raise ValueError(f"{key!r} is registered twice in {self._package}.")
            self._entries[key] = entry  # type: ignore[assignment]  # Entry is T, kept precise
            return entry

        return file_under_key

    def __getitem__(self, key: str) -> T:
        """Return the entry named `key`, importing its file if need be. Raises UnknownKeyError."""
        if key not in self._entries and module_name(key) in self.module_names():
            importlib.import_module(f"{self._package}.{module_name(key)}")
        try:
            return self._entries[key]
        except KeyError:
            known = ", ".join(self.keys())
            raise UnknownKeyError(
                say("Expected one of {known}. Received: {key}.", known=known, key=repr(key))
            ) from None

    def __contains__(self, key: object) -> bool:
        """Return whether `key` is registered; imports everything."""
        return key in self.keys()

    def module_names(self) -> list[str]:
        """Return the files of the package, without importing them."""
        package = importlib.import_module(self._package)
        return [module.name for module in pkgutil.iter_modules(package.__path__)]

    def load(self, module: str) -> None:
        """Import one file of the package: what an idle window does, one at a time."""
        importlib.import_module(f"{self._package}.{module}")

    def loaded(self) -> list[tuple[str, T]]:
        """Return (key, entry) of what is registered so far, importing nothing."""
        return list(self._entries.items())

    def keys(self) -> list[str]:
        """Return every key, sorted; imports everything."""
        self._discover()
        return sorted(self._entries)

    def items(self) -> Iterator[tuple[str, T]]:
        """Yield (key, entry), sorted by key; imports everything."""
        for key in self.keys():
            yield key, self._entries[key]

    def key_of(self, entry: object) -> str:
        """Return the key under which `entry` was filed. Raises UnknownKeyError."""
        for key, other in self._entries.items():
            if other is entry:
                return key
        raise UnknownKeyError(say("{entry} is not registered.", entry=repr(entry)))

    def _discover(self) -> None:
        if not self._discovered:
            for module in self.module_names():
                self.load(module)
            self._discovered = True


def module_name(key: str) -> str:
    """Return the file of a key: MaxPooling2D → max_pooling2d, breast-cancer → breast_cancer."""
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z][a-z])|(?<=[a-z])(?=[A-Z])", "_", key)
    return snake.replace("-", "_").lower()
