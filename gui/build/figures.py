"""A brick's figures in words: what the statistic, the tooltips and the inspector write."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import prod

from core.block import PATH_SEPARATOR, Block
from core.infer import Row
from core.language import counted, mark, memory, shown, tr
from core.layer import Family, Product, Shape, Weight, Window
from core.tally import FLOAT_BYTES, tally_of


def factors(numbers: Shape) -> str:
    """Return the factors of a product as they are written by hand: 3·3·16·32."""
    return "·".join(map(str, numbers)) or "1"


def product_line(term: Weight | Product) -> str:
    """Return one term with its numbers: kernel 3·3·16·32 = 4 608."""
    if isinstance(term, Weight):
        name, numbers = term.name, term.shape
    else:
        name, numbers = product_name(term), term.factors
    return f"{name} {factors(numbers)} = {shown(term.count)}"


def product_name(product: Product) -> str:
    """Return the name of a product, with the path to it where it is inside a block."""
    path, slash, name = product.name.rpartition("/")
    return path + slash + tr(name)


def unbroken(sentence: str) -> str:
    """Return a sentence whose shapes are not parted at the end of a line."""
    return sentence.replace(" × ", "\u00a0×\u00a0")


def shape_in_words(shape: Shape) -> str:
    """Return what a tensor of this shape holds: 8 × 8 pixels, 16 maps."""
    if len(shape) == 3:
        maps = counted(shape[2], "{n} map", "{n} maps")
        return tr("{height} × {width} pixels, {maps}", height=shape[0], width=shape[1], maps=maps)
    if len(shape) == 2:
        steps = counted(shape[0], "{n} step", "{n} steps")
        numbers = counted(shape[1], "{n} number each", "{n} numbers each")
        return f"{steps}, {numbers}"
    if len(shape) == 1:
        return counted(shape[0], "{n} number", "{n} numbers")
    return shown(shape)


def reach_in_words(reach: tuple[Window, ...] | None) -> str:
    """Return the receptive field: 5 × 5, or that everything is seen, or nothing."""
    if reach is None:
        return tr("the whole input")
    return shown(tuple(window.size for window in reach))


@dataclass(frozen=True, slots=True)
class Statistic:
    """A figure that the canvas can show on each brick.

    Attributes:
        title: its name, untranslated.
        value: what the bar is proportional to.
        text: what is written on the brick.
        formula: where the figure comes from, one term a line.
    """

    title: str
    value: Callable[[Row], int]
    text: Callable[[Row], str]
    formula: Callable[[Row], str]


def _known(row: Row) -> bool:
    return row.inferred is not None and bool(row.inputs)


def _params_text(row: Row) -> str:
    return shown(row.params) if _known(row) else ""


def _params_formula(row: Row) -> str:
    weights = row.inferred.weights if row.inferred else ()
    return _summed(row, weights, row.params, tr("No parameters: nothing to learn here."))


def _macs_text(row: Row) -> str:
    return shown(row.macs) if _known(row) else ""


def _macs_formula(row: Row) -> str:
    products = row.inferred.macs if row.inferred else ()
    return _summed(row, products, row.macs, tr("No multiplications."))


def _summed(
    row: Row, terms: tuple[Weight, ...] | tuple[Product, ...], total: int, nothing: str
) -> str:
    layer = row.brick.layer
    lines = _by_part(layer, terms) if isinstance(layer, Block) else list(map(product_line, terms))
    shortened = lines[:MOST_TERMS]
    if len(lines) > MOST_TERMS:
        shortened.append(more_terms(len(lines)))
    if len(lines) > 1:
        shortened.append(tr("total {n}", n=total))
    return "\n".join(shortened) or nothing


def _by_part(block: Block, terms: tuple[Weight, ...] | tuple[Product, ...]) -> list[str]:
    """Return the total of each brick of a block, over all its repetitions."""
    totals: dict[str, int] = {}
    for term in terms:
        steps = term.name.split(PATH_SEPARATOR)
        part = steps[1] if block.repeat > 1 else steps[0]
        totals[part] = totals.get(part, 0) + term.count
    times = f" ×{block.repeat}" if block.repeat > 1 else ""
    return [f"{part}{times} = {shown(count)}" for part, count in totals.items() if count]


MOST_TERMS = 12
"""How many terms of a sum are written out; a block can have hundreds."""


def more_terms(count: int) -> str:
    """Return the line that stands for the terms beyond MOST_TERMS."""
    return tr("… and {n} more", n=count - MOST_TERMS)


def _size(row: Row) -> int:
    return prod(row.shape) if row.shape else 0


def _shape_text(row: Row) -> str:
    return shown(row.shape) if row.shape else ""


def _shape_formula(row: Row) -> str:
    if row.inferred is None or not row.shape:
        return ""
    rule = " × ".join(row.inferred.rule)
    words = shape_in_words(row.shape)
    return f"{rule} = {shown(row.shape)}\n{words}" if rule else words


def _memory(row: Row) -> int:
    return tally_of([row]).activation_bytes


def _memory_text(row: Row) -> str:
    return memory(_memory(row)) if row.shape else ""


def _memory_formula(row: Row) -> str:
    if not row.shape:
        return ""
    if row.brick.layer.family is Family.BLOCK:
        return tr("{n} bytes for what all its layers answer to one example", n=_memory(row))
    return tr(
        "{numbers} · {bytes} bytes = {n} bytes for what it answers to one example",
        numbers=factors(row.shape),
        bytes=FLOAT_BYTES,
        n=_memory(row),
    )


def _reach_value(row: Row) -> int:
    return prod(window.size for window in row.reach) if row.reach else 0


def _reach_text(row: Row) -> str:
    if not row.inferred or not row.inputs:
        return ""
    return tr("all") if row.reach is None else reach_in_words(row.reach)


def _reach_formula(row: Row) -> str:
    if row.reach is None:
        return tr("One value here sees the whole input.")
    if not row.reach:
        return ""
    return tr("One value here sees {field} of the input.", field=reach_in_words(row.reach))


STATISTICS = {
    "params": Statistic(mark("Parameters"), lambda row: row.params, _params_text, _params_formula),
    "macs": Statistic(mark("MACs"), lambda row: row.macs, _macs_text, _macs_formula),
    "memory": Statistic(mark("Activation memory"), _memory, _memory_text, _memory_formula),
    "shape": Statistic(mark("Output shape"), _size, _shape_text, _shape_formula),
    "reach": Statistic(mark("Receptive field"), _reach_value, _reach_text, _reach_formula),
}
"""What can be shown on the bricks, in the order of the menu."""
