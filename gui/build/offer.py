"""What the palette offers: a brick ready to be put in, and how it crosses a drag and drop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.activation import FUNCTIONS, STEP
from core.errors import BriquesError
from core.language import tr
from core.layer import LAYERS, Family, Layer

MIME = "application/x-briques-layer"
_FUNCTIONS_OFFERED = (
    "relu", "leaky_relu", "elu", "gelu", "sigmoid", "tanh", "softmax", "step",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Offer:
    """A layer with some settings given, under the name that the palette writes.

    Attributes:
        key: its name in LAYERS.
        values: settings that differ from the defaults, (name, value) each.
        title: Keras's name, the same in every language.
        what: untranslated.
    """

    key: str
    values: tuple[tuple[str, Any], ...]
    title: str
    what: str
    family: Family

    def layer(self) -> Layer:
        """Return the brick's settings."""
        return LAYERS[self.key].from_values(dict(self.values))

    def encoded(self) -> bytes:
        """Return it as a drag carries it: its key, and a line of settings."""
        import json  # not before somebody drags: the first paint comes first

        return f"{self.key}\n{json.dumps(dict(self.values))}".encode()

    def matches(self, query: str) -> bool:
        """Return whether each word of `query` is in its name, family or sentence."""
        texts = (self.title, tr(self.family.value), tr(self.what), self.key)
        heap = plain(" ".join(texts))
        return all(word in heap for word in plain(query).split())


def layer_of(data: bytes) -> Layer | None:
    """Return the layer that a drag carries, or None: a drag may come from anywhere."""
    import json

    try:
        key, _, values = data.decode().partition("\n")
        return LAYERS[key].from_values(json.loads(values or "{}"))
    except (BriquesError, ValueError, TypeError, AttributeError):
        return None


def offers_of(key: str, layer: type[Layer]) -> list[Offer]:
    """Return what the palette offers of one layer: itself, or one for each common function."""
    if layer.family is Family.INPUT:
        return []
    if key != "Activation":
        return [Offer(key, (), layer.title, layer.what, layer.family)]
    declared = layer.settings()["activation"]
    offers = []
    for name in _FUNCTIONS_OFFERED:
        function = STEP if name == "step" else FUNCTIONS[name]
        if name in declared.choices:
            title = function.title[0].upper() + function.title[1:]
            offers.append(Offer(key, (("activation", name),), title, function.what, layer.family))
    return offers


def plain(text: str) -> str:
    """Return `text` as a search compares it: without accents and capitals."""
    import unicodedata

    parted = unicodedata.normalize("NFKD", text)
    return "".join(c for c in parted if not unicodedata.combining(c)).casefold()
