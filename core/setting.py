"""What a person may set, declared once: validation, inspector, file and help read the same line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import cache
from typing import Any, ClassVar, Literal, Self

from core.errors import SettingError
from core.language import Lowered, Message, say

Kind = Literal["int", "float", "bool", "choice", "pair", "shape"]


@dataclass(frozen=True, slots=True)
class Setting:
    """One declared setting.

    Attributes:
        kind: what it holds; "pair" is (int, int), "shape" a tuple of ints of any length.
        title: its name on screen, untranslated.
        help: one sentence of cause and effect, untranslated.
        low, high: inclusive limits of a number, or of each number of a pair or shape.
        choices: the words allowed, for "choice".
        unit: shown after the number.
        most: the longest shape allowed.
        advanced: whether a beginner can do without: such settings come last, under "more".
    """

    kind: Kind
    title: str
    help: str
    default: object
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()
    unit: str = ""
    most: int = 4
    advanced: bool = False

    def accepts(self, value: object) -> bool:
        """Return whether `value` has the declared type and lies within the limits."""
        if self.kind == "choice":
            return value in self.choices
        if self.kind == "bool":
            return isinstance(value, bool)
        if self.kind == "pair" or self.kind == "shape":
            return (
                isinstance(value, tuple)
                and (len(value) == 2 if self.kind == "pair" else 1 <= len(value) <= self.most)
                and all(_is_int(part) and self._within(part) for part in value)
            )
        numeric = _is_int(value) if self.kind == "int" else _is_real(value)
        return numeric and self._within(value)

    def expected(self) -> Message:
        """Return what the setting allows, in words."""
        if self.kind == "choice":
            return say("one of {choices}", choices=", ".join(self.choices))
        if self.kind == "bool":
            return say("yes or no")
        words = {
            "int": say("a whole number from {low} to {high}", low=self.low, high=self.high),
            "float": say("a number from {low} to {high}", low=self.low, high=self.high),
            "pair": say("two whole numbers from {low} to {high}", low=self.low, high=self.high),
            "shape": say("whole numbers from {low} to {high}", low=self.low, high=self.high),
        }
        return words[self.kind]

    def _within(self, value: Any) -> bool:
        return bool(
            (self.low is None or value >= self.low) and (self.high is None or value <= self.high)
        )


def setting(  # noqa: PLR0913 - one keyword for each thing that can be declared
    default: Any,
    title: str,
    help: str,
    *,
    low: float | None = None,
    high: float | None = None,
    choices: Sequence[str] = (),
    unit: str = "",
    kind: Kind | None = None,
    advanced: bool = False,
) -> Any:
    """Declare a setting as a dataclass field. `kind` follows from `default` unless given."""
    declared = Setting(
        kind or _kind_of(default),
        title,
        help,
        default,
        low,
        high,
        tuple(choices),
        unit,
        advanced=advanced,
    )
    return field(default=default, metadata={"setting": declared})


class Configurable:
    """Base of everything with declared settings: layers, datasets, losses, optimisers.

    Subclasses are frozen dataclasses whose every field is a `setting(...)`.

    Attributes:
        title: its name on screen, untranslated (Keras's own name where there is one).
        what: one sentence on what it does, untranslated.
    """

    title: ClassVar[str]
    what: ClassVar[str]

    def __post_init__(self) -> None:
        """Check every value. Raises SettingError naming setting, limits and value."""
        for name, declared in self.settings().items():
            value = getattr(self, name)
            if not declared.accepts(value):
                raise SettingError(
                    say(
                        "{owner}, {setting}: expected {expected}. Received: {value}.",
                        owner=self.named(),
                        setting=Lowered(declared.title),
                        expected=declared.expected(),
                        value=value,
                    )
                )

    @classmethod
    def named(cls) -> Message | str:
        """Return its title as it stands in a Message: read in the language of the reader."""
        return Message(cls.title)

    @classmethod
    def settings(cls) -> dict[str, Setting]:
        """Return {field name: declaration}, as declared, the advanced ones last."""
        return _settings_of(cls)  # type: ignore[arg-type]

    def values(self) -> dict[str, Any]:
        """Return {field name: value}."""
        return {name: getattr(self, name) for name in self.settings()}

    def changed(self, **values: Any) -> Self:
        """Return a copy with other values. Raises SettingError."""
        return replace(self, **values)  # type: ignore[type-var]

    @classmethod
    def from_values(cls, values: Mapping[str, Any]) -> Self:
        """Return an instance from plain JSON values. Raises SettingError."""
        known = cls.settings()
        for name in values:
            if name not in known:
                raise SettingError(
                    say("{owner} has no setting {name}.", owner=cls.named(), name=name)
                )
        return cls(**{name: _tupled(value) for name, value in values.items()})


@cache
def _settings_of(cls: type[Configurable]) -> dict[str, Setting]:
    declared = [(f.name, f.metadata["setting"]) for f in fields(cls)]  # type: ignore[arg-type]
    return dict(sorted(declared, key=lambda item: item[1].advanced))


def _kind_of(default: object) -> Kind:
    if isinstance(default, bool):
        return "bool"
    if isinstance(default, int):
        return "int"
    if isinstance(default, float):
        return "float"
    if isinstance(default, tuple):
        return "pair" if len(default) == 2 else "shape"
    return "choice"


def _is_int(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_real(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value == value


def _tupled(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
