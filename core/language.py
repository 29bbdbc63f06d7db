"""The language people read: every visible sentence of core and gui passes through here.

English is written in the code. Another language is one file, `assets/translations/briques_xx.ts`
(Qt Linguist's format), read as it is: nothing to compile, and the command line, which has no Qt,
speaks it too.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from typing_extensions import override

LANGUAGES = {"en": "English", "fr": "Français"}
TRANSLATIONS = Path(__file__).parent.parent / "assets" / "translations"

_NARROW_NO_BREAK_SPACE = "\u202f"
_current = "en"
_sentences: dict[str, str] = {}


def speak(language: str) -> None:
    """Make `language` ("en" or "fr") the language of every sentence from now on."""
    global _current, _sentences
    _sentences = {} if language == "en" else read_catalogue(catalogue_path(language))
    _current = language


def spoken() -> str:
    """Return the language in use, as a key of LANGUAGES."""
    return _current


def catalogue_path(language: str) -> Path:
    """Return where the sentences of `language` are kept."""
    return TRANSLATIONS / f"briques_{language}.ts"


def read_catalogue(path: Path) -> dict[str, str]:
    """Return {English sentence: translation}; unfinished and obsolete ones are left out."""
    from xml.etree import ElementTree

    sentences = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text and not translation.get("type"):
            sentences[message.findtext("source", "")] = translation.text
    return sentences


def tr(text: str, **values: object) -> str:
    """Return `text` in the language in use, with {names} replaced by `values`."""
    sentence = _sentences.get(text, text)
    return sentence.format(**{name: shown(v) for name, v in values.items()}) if values else sentence


def counted(n: int, one: str, many: str) -> str:
    """Return `one` or `many`, translated, with {n} in it. French says 0 in the singular."""
    singular = n == 1 or (n == 0 and _current == "fr")
    return tr(one if singular else many, n=n)


def shown(value: object) -> str:
    """Return `value` as a reader expects it: 10 058, 0,5 in French, 8 × 8 × 1 for a shape."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, int):
        return f"{value:,}".replace(",", _NARROW_NO_BREAK_SPACE)
    if isinstance(value, float):
        return decimal(f"{value:.6g}")
    if isinstance(value, tuple):
        return " × ".join(shown(part) for part in value)
    return str(value)


def fixed(value: float, digits: int) -> str:
    """Return `value` with `digits` decimals: 0.061, 0,061 in French."""
    return decimal(f"{value:.{digits}f}")


def percent(share: float, digits: int = 1) -> str:
    """Return a share of 1 as a percentage: 99.4 %."""
    return f"{fixed(100 * share, digits)}{_NARROW_NO_BREAK_SPACE}%"


def memory(size: int) -> str:
    """Return a number of bytes as a reader expects it: 40.2 kB, 40,2 ko in French."""
    for unit, step in ((mark("GB"), 1e9), (mark("MB"), 1e6), (mark("kB"), 1e3)):
        if size >= 0.99995 * step:  # what would be rounded to 1000.0 of a unit is 1.0 of the next
            return f"{fixed(size / step, 1)}{_NARROW_NO_BREAK_SPACE}{tr(unit)}"
    return f"{size}{_NARROW_NO_BREAK_SPACE}{tr('B')}"


def decimal(digits: str) -> str:
    """Return a number written with a point as the language in use writes it."""
    return digits.replace(".", ",") if _current == "fr" else digits


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence kept with its values, so that it can be read in any language later."""

    template: str
    values: tuple[tuple[str, object], ...] = ()

    @override
    def __str__(self) -> str:
        """Return the sentence in the language in use."""
        return tr(self.template, **dict(self.values))


@dataclass(frozen=True, slots=True)
class Lowered:
    """A title kept to stand inside a sentence, without its capital, in any language later."""

    title: str

    @override
    def __str__(self) -> str:
        """Return the title in the language in use, in small letters."""
        return tr(self.title).lower()


def say(template: str, **values: object) -> Message:
    """Return a Message: `say("Received {shape}.", shape=(8, 8, 1))`."""
    return Message(template, tuple(values.items()))


def mark(text: str) -> str:
    """Return `text` unchanged: marks a constant for translation where it is written."""
    return text
