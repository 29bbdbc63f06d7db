"""The neurons by keyboard: what comes next for Tab and for each arrow."""

from __future__ import annotations

from PySide6.QtCore import Qt

from gui.build.neurons.places import weights_into
from gui.build.neurons.values import Part

_ALONG = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Walk:
    """The way through the neurons of columns of so many `units`, some of them `biased`."""

    def __init__(self, units: tuple[int, ...], biased: tuple[bool, ...]) -> None:
        self._units, self._biased = units, biased

    def __contains__(self, part: object) -> bool:
        """Return whether there is such a part."""
        return (
            isinstance(part, Part)
            and part.column < len(self._units)
            and part.unit < self._units[part.column]
            and (not part.bias or self._biased[part.column])
            and (part.source is None or part.source < self._units[part.column - 1])
        )

    def beside(self, part: Part | None, step: int) -> Part | None:
        """Return what Tab leads to (step 1) or Shift+Tab (−1); None beyond the ends.

        Each neuron is followed by its bias and the weights into it.
        """
        if part is None:
            last = Part(len(self._units) - 1, self._units[-1] - 1)
            return Part(0, 0) if step > 0 else self._of(last)[-1]
        family = self._of(part.neuron)
        at = family.index(part) + step
        if 0 <= at < len(family):
            return family[at]
        neurons = [Part(c, unit) for c, units in enumerate(self._units) for unit in range(units)]
        place = neurons.index(part.neuron) + step
        if not 0 <= place < len(neurons):
            return None
        return neurons[place] if step > 0 else self._of(neurons[place])[-1]

    def towards(self, part: Part | None, key: Qt.Key) -> Part | None:
        """Return what an arrow leads to, None where there is nothing that way.

        Up and down: the next neuron of the column, or the next weight into the same neuron. Left
        and right: the column beside, or from a weight to the neurons it joins.
        """
        if part is None:
            return Part(0, 0)
        if part.source is not None:
            return self._from_weight(part, part.source, key)
        if key in _ALONG:
            there = Part(part.column, part.unit + _ALONG[key])
        else:
            column = part.column + _ACROSS[key]
            if not 0 <= column < len(self._units):
                return None
            there = Part(column, min(part.unit, self._units[column] - 1))
        return there if there.unit >= 0 and there in self else None

    def _from_weight(self, part: Part, source: int, key: Qt.Key) -> Part | None:
        if key in _ALONG:
            there = Part(part.column, part.unit, source + _ALONG[key])
            return there if source + _ALONG[key] >= 0 and there in self else None
        return Part(part.column - 1, source) if _ACROSS[key] < 0 else part.neuron

    def _of(self, neuron: Part) -> list[Part]:
        """Return a neuron with its bias and the weights into it."""
        family = [neuron]
        if self._biased[neuron.column]:
            family.append(Part(neuron.column, neuron.unit, bias=True))
        if neuron.column:
            into = weights_into(self._units, neuron.column)
            family += [weight for weight in into if weight.unit == neuron.unit]
        return family
