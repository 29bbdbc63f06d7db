"""What a network costs, by the conventions in use: each count as the terms of its sum.

Papers, tools and tables count differently. Two conventions for multiply-accumulates are here, the
usual one and that of the tool behind the lecture's table, which also has a measure of memory of
its own. Source: ptflops 0.6.9 and deeplite-profiler, found out figure by figure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from math import prod

from core.architecture import Variant
from core.block import PATH_SEPARATOR, Block
from core.infer import Report, Row
from core.language import mark
from core.layer import Family

BYTES = 4
"""Of a float32."""
MEGA, GIGA = 2**20, 1e9


class Term(Enum):
    """One kind of thing that is counted."""

    INPUT = mark("the image itself")
    CONVOLUTION = mark("convolutions")
    DENSE = mark("Dense")
    BIAS = mark("biases")
    NORMALISATION = mark("normalisations")
    ACTIVATION = mark("activations")
    POOLING = mark("poolings")
    MERGE = mark("sums and concatenations")
    DROPOUT = mark("Dropout")
    OTHER = mark("other layers")
    ANSWER = mark("the answer, once more")


Sum = Counter[Term]
"""The terms of a sum; `total()` is the figure."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A layer in its place, blocks expanded.

    Attributes:
        path: of its brick.
        term: what kind of layer it is.
        elements: numbers it answers to one image; fed: numbers it is given.
    """

    path: str
    row: Row
    term: Term
    elements: int
    fed: int

    @property
    def weighted(self) -> bool:
        """Whether it is one of the layers by which depth is counted: it multiplies by weights."""
        return self.row.macs > 0 and self.term is not Term.MERGE


@dataclass(frozen=True)
class Costs:
    """What a network costs for one image.

    Attributes:
        params: parameters that training changes by their gradient.
        macs: multiply-accumulates of convolutions and Dense layers, as papers count them.
        counted_macs: those of the lecture's tool: one more for every number that gets a bias, two
            for every normalised number, one for every number that an activation or a pooling is
            given, where these are modules of their own.
        activations: numbers that the layers answer, all together.
        counted_activations: those of the lecture's tool: of the layers that are modules, the image,
            and the answer once more.
        depth: layers with weights on the longest way from image to answer.
    """

    params: Sum = field(default_factory=Counter)
    macs: Sum = field(default_factory=Counter)
    counted_macs: Sum = field(default_factory=Counter)
    activations: Sum = field(default_factory=Counter)
    counted_activations: Sum = field(default_factory=Counter)
    depth: int = 0

    @property
    def weight_bytes(self) -> int:
        """What the parameters take in memory."""
        return BYTES * self.params.total()

    def activation_bytes(self, batch: int) -> int:
        """Return what the lecture calls size: the activations that training keeps of a batch."""
        return BYTES * batch * self.counted_activations.total()


def costs(report: Report, variant: Variant | None = None) -> Costs:
    """Return what the network of `report` costs.

    `variant` tells what the lecture's tool does not see of it; without, it sees every layer.
    """
    found = Costs(depth=depth(report))
    for leaf in leaves(report):
        _add(found, leaf, variant)
    if report.rows:
        found.counted_activations[Term.ANSWER] += prod(report.output.shape or ())
    return found


def leaves(report: Report, prefix: str = "") -> Iterator[Leaf]:
    """Yield every layer behind the Input in order, blocks expanded."""
    for row in report.rows:
        layer, path = row.brick.layer, prefix + row.brick.id
        if isinstance(layer, Block) and row.inputs:
            inner = layer.reports(row.inputs[0])
            for n, inside in enumerate(inner, 1):
                number = f"{PATH_SEPARATOR}{n}" if len(inner) > 1 else ""
                yield from leaves(inside, path + number + PATH_SEPARATOR)
        elif row.inferred and (row.brick.inputs or not prefix):
            fed = sum(prod(shape) for shape in row.inputs)
            yield Leaf(path, row, _term(row), prod(row.inferred.shape), fed)


def depth(report: Report) -> int:
    """Return how many layers with weights are on the longest way through."""
    longest: dict[str, int] = {}
    for row in report.rows:
        before = max((longest[id] for id in row.brick.inputs), default=0)
        longest[row.brick.id] = before + _own_depth(row)
    return max(longest.values(), default=0)


def _own_depth(row: Row) -> int:
    layer = row.brick.layer
    if isinstance(layer, Block):
        return sum(depth(inside) for inside in layer.reports(row.inputs[0])) if row.inputs else 0
    return int(row.macs > 0 and layer.family is not Family.MERGE)


def _add(found: Costs, leaf: Leaf, variant: Variant | None) -> None:
    term = leaf.term
    if term is Term.INPUT:
        found.counted_activations[term] += leaf.elements
        return
    weights = leaf.row.inferred.weights if leaf.row.inferred else ()
    for weight in weights:
        if weight.trainable:
            found.params[Term.BIAS if weight.name == "bias" else term] += weight.count
    if leaf.row.macs:
        found.macs[term] += leaf.row.macs
        found.counted_macs[term] += leaf.row.macs
    if any(weight.name == "bias" for weight in weights):
        found.counted_macs[Term.BIAS] += leaf.elements
    if term not in (Term.OTHER, Term.DROPOUT):
        found.activations[term] += leaf.elements
    title = leaf.row.brick.layer.title
    if term is Term.OTHER or (variant and {title, leaf.path} & variant.functions):
        return
    found.counted_activations[term] += leaf.elements
    if (work := _work(leaf)) and not (variant and title in variant.uncounted):
        found.counted_macs[term] += work


def _work(leaf: Leaf) -> int:
    """Return what the lecture's tool counts for a layer without products."""
    if leaf.term is Term.NORMALISATION:
        return 2 * leaf.elements
    return leaf.fed if leaf.term in (Term.ACTIVATION, Term.POOLING) else 0


def _term(row: Row) -> Term:
    layer = row.brick.layer
    if layer.title == "Dense":
        return Term.DENSE
    if layer.family is Family.CONVOLUTION and not row.params:
        return Term.OTHER  # a border of zeros, a larger image
    return _TERMS.get(layer.family, Term.OTHER)


_TERMS = {
    Family.INPUT: Term.INPUT,
    Family.CONVOLUTION: Term.CONVOLUTION,
    Family.POOLING: Term.POOLING,
    Family.ACTIVATION: Term.ACTIVATION,
    Family.NORMALISATION: Term.NORMALISATION,
    Family.MERGE: Term.MERGE,
    Family.REGULARISATION: Term.DROPOUT,
}
