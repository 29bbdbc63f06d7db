"""What can be put into a network: a layer, a built-in block or one of "my bricks".

Each crosses a drag and drop as text: between two windows too.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from typing_extensions import override

from core.activation import FUNCTIONS, STEP
from core.block import Block
from core.errors import BriquesError, SettingError, ShapeError
from core.language import mark, say, tr
from core.layer import LAYERS, Family, Layer, Shape
from core.pattern import PATTERNS, Pattern
from core.shorthand import read

MIME = "application/x-briques-layer"
MINE = mark("My bricks")
_BLOCK_OF_MINE = mark("A block that you have kept.")
_PATTERN, _KEPT = "pattern", "kept"
_FUNCTIONS_OFFERED = (
    "relu", "leaky_relu", "elu", "gelu", "sigmoid", "tanh", "softmax", "step",
)  # fmt: skip
_FAMILIES = list(Family)
MINE_SECTION = len(_FAMILIES)


@dataclass(frozen=True, slots=True)
class Offer(ABC):
    """Something to put in, under the name that the palette writes.

    Attributes:
        title: Keras's name, the same in every language; of a built-in block, untranslated.
        what: one sentence, untranslated.
    """

    title: str
    what: str
    family: Family

    @property
    def name(self) -> str:
        """The title in the language in use."""
        return self.title

    @property
    def heading(self) -> tuple[int, str]:
        """The section it stands in: its rank, and its title, untranslated."""
        return _FAMILIES.index(self.family), self.family.value

    @abstractmethod
    def make(self, shape: Shape | None) -> Layer:
        """Return the brick's settings for a seam of this shape. Raises ShapeError."""

    @abstractmethod
    def encoded(self) -> bytes:
        """Return it as a drag carries it."""

    def said(self, words: Sequence[str]) -> Offer | None:
        """Return what these words ask for, if it is this, with the settings they say in short."""
        return self if self.matches(" ".join(words)) else None

    def matches(self, query: str) -> bool:
        """Return whether each word of `query` is in its name, family or sentence."""
        texts = (self.title, self.name, tr(self.heading[1]), tr(self.what))
        heap = plain(" ".join(texts))
        return all(word in heap for word in plain(query).split())


@dataclass(frozen=True, slots=True)
class LayerOffer(Offer):
    """A layer with some settings given.

    Attributes:
        key: its name in LAYERS.
        values: settings that differ from the defaults, (name, value) each.
    """

    key: str
    values: tuple[tuple[str, Any], ...] = ()

    @override
    def make(self, shape: Shape | None) -> Layer:
        return LAYERS[self.key].from_values(dict(self.values))

    @override
    def encoded(self) -> bytes:
        import json  # not before somebody drags: the first paint comes first

        return f"{self.key}\n{json.dumps(dict(self.values))}".encode()

    @override
    def said(self, words: Sequence[str]) -> Offer | None:
        values, left = read(LAYERS[self.key], words[1:], dict(self.values))
        if not self.matches(" ".join((*words[:1], *left))):
            return None
        said = replace(self, values=(*self.values, *values.items()))
        return replace(said, title=said._in_short()) if values else self

    def _in_short(self) -> str:
        """Return the title with its settings, unless they are outside their limits."""
        try:
            return f"{self.title} · {self.make(None).short()}"
        except SettingError:
            return self.title


@dataclass(frozen=True, slots=True)
class PatternOffer(Offer):
    """A built-in block, made for the shape where it is put; `key` is its name in PATTERNS."""

    key: str

    @property
    @override
    def name(self) -> str:
        return tr(self.title)

    @override
    def make(self, shape: Shape | None) -> Layer:
        if shape is None:
            raise ShapeError(say("The shape here is not known: mend the bricks above it first."))
        return PATTERNS[self.key].make(shape)

    @override
    def encoded(self) -> bytes:
        return f"{_PATTERN}\n{self.key}".encode()


@dataclass(frozen=True, slots=True)
class KeptOffer(Offer):
    """A block that somebody has kept."""

    block: Block

    @property
    @override
    def heading(self) -> tuple[int, str]:
        return MINE_SECTION, MINE

    @override
    def make(self, shape: Shape | None) -> Layer:
        return self.block

    @override
    def encoded(self) -> bytes:
        from core.library import text_of

        return f"{_KEPT}\n{text_of(self.block)}".encode()


def offer_of(data: bytes) -> Offer | None:
    """Return what a drag carries, or None: a drag may come from anywhere."""
    import json

    from core.library import block_of

    try:
        key, _, rest = data.decode().partition("\n")
        if key == _PATTERN:
            return offer_of_pattern(rest, PATTERNS[rest])
        if key == _KEPT:
            return kept(block_of(rest))
        layer, values = LAYERS[key], json.loads(rest or "{}")
        offer = LayerOffer(layer.title, layer.what, layer.family, key, tuple(values.items()))
        offer.make(None)
    except (BriquesError, ValueError, TypeError, AttributeError, RecursionError):
        return None
    return None if layer.family is Family.INPUT else offer


def offers_of(key: str, layer: type[Layer]) -> list[Offer]:
    """Return what is offered of one layer: itself, or one for each common function."""
    if layer.family is Family.INPUT:
        return []
    if key != "Activation":
        return [LayerOffer(layer.title, layer.what, layer.family, key)]
    declared = layer.settings()["activation"]
    offers: list[Offer] = []
    for name in _FUNCTIONS_OFFERED:
        function = STEP if name == "step" else FUNCTIONS[name]
        if name in declared.choices:
            title = function.title[0].upper() + function.title[1:]
            values = (("activation", name),)
            offers.append(LayerOffer(title, function.what, layer.family, key, values))
    return offers


def all_offers() -> list[Offer]:
    """Return every layer and every built-in block on offer, section by section."""
    offers = [offer for key, layer in LAYERS.items() for offer in offers_of(key, layer)]
    offers += [offer_of_pattern(key, pattern) for key, pattern in PATTERNS.items()]
    return sorted(offers, key=lambda offer: offer.heading[0])


def offer_of_pattern(key: str, pattern: Pattern) -> Offer:
    """Return what is offered of a built-in block."""
    return PatternOffer(pattern.title, pattern.what, Family.BLOCK, key)


def kept(block: Block) -> Offer:
    """Return what is offered of a block that somebody has kept."""
    return KeptOffer(block.name, _BLOCK_OF_MINE, Family.BLOCK, block)


def plain(text: str) -> str:
    """Return `text` as a search compares it: without accents and capitals."""
    import unicodedata

    parted = unicodedata.normalize("NFKD", text)
    return "".join(c for c in parted if not unicodedata.combining(c)).casefold()
