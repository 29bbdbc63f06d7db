"""Every error Briques raises on purpose. Each message is a sentence for a learner.

BriquesError
├─ SettingError       a setting outside its declared type, range or choices
├─ ShapeError         a layer cannot accept the shapes it is given
├─ NetworkError       an edit would give something that is no network
├─ UnknownKeyError    a registry has no such entry
├─ ArgumentsError     what the command line was given is not accepted
├─ ProjectError       a project file cannot be read or written
├─ DataError          data cannot be loaded, or does not fit
├─ TrainingError      the experiment cannot be trained as it stands
├─ ExportError        a model cannot be written, or does not come back the same
└─ EngineError        the worker process failed or is gone
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from core.language import Message

if TYPE_CHECKING:
    from core.layer import Repair


class BriquesError(Exception):
    """Base class: `str(error)` is one sentence, in the language in use, safe to show."""

    def __init__(self, message: Message | str) -> None:
        super().__init__(message)
        self.message = message

    @property
    def told(self) -> Message:
        """The sentence, to be read in the language of whoever reads it."""
        return self.message if isinstance(self.message, Message) else Message(self.message)

    @override
    def __str__(self) -> str:
        """Return the sentence in the language in use."""
        return str(self.message)


class SettingError(BriquesError):
    """A setting is outside its declared type, range or choices."""


class ShapeError(BriquesError):
    """A layer cannot accept the shapes it is given. `repairs` would make it fit."""

    def __init__(self, message: Message | str, *repairs: Repair) -> None:
        super().__init__(message)
        self.repairs = repairs


class NetworkError(BriquesError):
    """An edit would give something that is no network: a doubled id, a cycle, an unknown input."""


class UnknownKeyError(BriquesError):
    """A registry has no such entry."""


class ArgumentsError(BriquesError):
    """What the command line was given is not accepted: exit status 2."""


class ProjectError(BriquesError):
    """A project file cannot be read or written."""


class DataError(BriquesError):
    """Data cannot be loaded, or does not fit."""


class TrainingError(BriquesError):
    """The experiment cannot be trained as it stands."""


class ExportError(BriquesError):
    """A model cannot be written, or does not come back the same."""


class EngineError(BriquesError):
    """The worker process failed or is gone."""
