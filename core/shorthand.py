"""Settings said in short, as one types them: "32 3x3 relu" for a convolution."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from core.setting import Configurable, Setting

_WHOLE = re.compile(r"\d{1,9}")
_REAL = re.compile(r"(\d{0,9}[.,]\d{1,9}|\d{1,9}(?=%))%?")
_SIZES = re.compile(r"\d{1,6}([x×]\d{1,6})+")
_LEAST_LETTERS = 3
"""Of a word that is not written out: rel, for relu."""


def read(
    kind: type[Configurable], words: Sequence[str], given: Mapping[str, object] = {}
) -> tuple[dict[str, Any], list[str]]:
    """Return the settings that `words` say for `kind`, and the words that say none.

    A number goes to the first setting that takes one and has none yet, in the order declared;
    a word to the one that has it among its choices; "strides=2" names its setting. What is
    `given` is not said again.
    """
    values: dict[str, Any] = {}
    left = []
    free = {name: s for name, s in kind.settings().items() if name not in given}
    for word in words:
        name, _, said = word.rpartition("=")
        places = _called(free, name) if name else free
        found = next(
            (
                (key, value)
                for key, setting in places.items()
                if key not in values and (value := _value(setting, said, bool(name))) is not None
            ),
            None,
        )
        if found:
            values[found[0]] = found[1]
        else:
            left.append(word)
    return values, left


def _called(settings: Mapping[str, Setting], name: str) -> dict[str, Setting]:
    """Return the settings whose name begins so."""
    return {key: setting for key, setting in settings.items() if key.startswith(name.lower())}


def _value(setting: Setting, word: str, named: bool) -> Any:
    """Return what a word says of a setting, None for nothing; limits are checked later."""
    if setting.kind == "choice":
        return _choice(setting.choices, word)
    if setting.advanced and not named:
        return None
    if setting.kind == "int":
        return int(word) if _WHOLE.fullmatch(word) else None
    if setting.kind == "float":
        return _real(word)
    if setting.kind == "bool":
        return {"yes": True, "no": False, "true": True, "false": False}.get(word.lower())
    return _sizes(setting, word)


def _choice(choices: Sequence[str], word: str) -> str | None:
    """Return the choice meant: the same without capitals, or the only one that begins so."""
    said = word.lower().replace("_", "")
    plain = {choice.lower().replace("_", ""): choice for choice in choices}
    if said in plain:
        return plain[said]
    begun = [choice for text, choice in plain.items() if text.startswith(said)]
    return begun[0] if len(begun) == 1 and len(said) >= _LEAST_LETTERS else None


def _real(word: str) -> float | None:
    if _WHOLE.fullmatch(word):
        return float(word)
    if not _REAL.fullmatch(word):
        return None
    number = float(word.rstrip("%").replace(",", "."))
    return number / 100 if word.endswith("%") else number


def _sizes(setting: Setting, word: str) -> tuple[int, ...] | None:
    if _WHOLE.fullmatch(word):
        return (int(word),) * (2 if setting.kind == "pair" else 1)
    if not _SIZES.fullmatch(word):
        return None
    sizes = tuple(int(size) for size in re.split("[x×]", word))
    return sizes if setting.kind == "shape" or len(sizes) == 2 else None
