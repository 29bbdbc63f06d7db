"""The figures of bricks as tables that add up, every number with where it comes from."""

from __future__ import annotations

from collections.abc import Sequence

from core.block import Block
from core.infer import Row
from core.language import memory, shown, tr
from core.layer import Product, Shape, Weight
from core.nested import Tree
from core.tally import FLOAT_BYTES, Tally, tally_of
from gui import theme
from gui.build.figures import (
    MOST_TERMS,
    factors,
    more_terms,
    product_name,
    reach_in_words,
    shape_in_words,
)
from gui.build.sheets.places import link_to
from gui.build.sheets.section import Line, breakable, number, table

MOST_PARTS = 40
"""How many bricks are listed by name; a network can have hundreds."""


# parameters -----------------------------------------------------------------------------------


def weights_table(row: Row, keras: int | None) -> str:
    """Return the weights of a brick, factor by factor, and their sum."""
    weights = row.inferred.weights if row.inferred else ()
    lines = [_weight_line(weight) for weight in weights[:MOST_TERMS]]
    if not lines:
        return tr("No parameters: nothing to learn here.") if row.inferred else ""
    if len(weights) > MOST_TERMS:
        lines.append(Line(more_terms(len(weights)), "", ""))
    return table(lines, params_total(tally_of([row]), keras), shares(tally_of([row])))


def _weight_line(weight: Weight) -> Line:
    name = weight.name if weight.trainable else f"{weight.name} ({tr('not trained')})"
    why = tr(
        "{name} is {shape} numbers: {n} parameters, {bytes} in memory.",
        name=weight.name,
        shape=weight.shape or 1,
        n=weight.count,
        bytes=memory(FLOAT_BYTES * weight.count),
    )
    return Line(name, factors(weight.shape), number(shown(weight.count), why, "= "))


def params_total(whole: Tally, keras: int | None) -> Line:
    """Return the line of all parameters, with whether Keras counts as many."""
    why = tr("All numbers that are kept: the lines above together.")
    amount = number(shown(whole.params), f"{why}\n{_weights_size(whole)}")
    return Line(tr("total"), "", amount, mark=_tick(whole.params, keras))


def _tick(ours: int, keras: int | None) -> str:
    """Return a small tick where Keras agrees, a sentence where it does not, "" where unknown."""
    look = theme.current()
    if keras is None:
        return ""
    if keras == ours:
        why = tr("Keras has built this network, and counts as many.")
        return " " + number("✓ Keras", why, colour=look.good)
    told = tr("Keras counts {n}: please report this.", n=keras)
    return f'<br><span style="color: {look.bad}">✗ {told}</span>'


def shares(whole: Tally) -> list[Line]:
    """Return which of the parameters learn and which do not; nothing where all learn."""
    parts = [
        (
            tr("trainable"),
            whole.trainable,
            tr("Training changes these at every step."),
        ),
        (tr("frozen"), whole.frozen, tr("Frozen: training leaves these as they are.")),
        (
            tr("not trained"),
            whole.kept,
            tr("Kept up to date while training, like a running mean, but not by the gradient."),
        ),
    ]
    if whole.trainable == whole.params:
        return []
    return [Line(name, "", number(shown(count), why)) for name, count, why in parts if count]


# cost -----------------------------------------------------------------------------------------


def cost_table(row: Row, batch: int) -> str:
    """Return what a brick costs: multiply-accumulates, memory, and what one value of it sees."""
    if row.inferred is None:
        return ""
    products = row.inferred.macs
    lines = [_product_line(product, len(products) > 1) for product in products[:MOST_TERMS]]
    if len(products) > MOST_TERMS:
        lines.append(Line(more_terms(len(products)), "", ""))
    if not lines:
        lines.append(Line(tr("MACs"), "", number(shown(0), tr("Nothing is multiplied here."))))
    total = None
    if len(products) > 1:
        why = tr("Multiplications and additions for one example: the lines above together.")
        total = Line(tr("total"), "", number(shown(row.macs), why))
    more = [activation_line(tally_of([row]), batch, row)] if row.brick.inputs else []
    return table(lines, total, more + _reach_lines(row))


def _product_line(product: Product, named: bool) -> Line:
    name = product_name(product) if named else tr("MACs")
    why = tr("Multiplications, each with an addition, for one example.")
    return Line(name, factors(product.factors), number(shown(product.count), why, "= "))


def activation_line(whole: Tally, batch: int, row: Row | None = None) -> Line:
    """Return what the answers take in memory."""
    alone = row is not None and not isinstance(row.brick.layer, Block) and row.shape
    numbers = factors(row.shape) if row and alone and row.shape else shown(whole.activations)
    why = [
        tr("{n} numbers · 4 bytes = {memory} for one example", n=numbers,
           memory=memory(whole.activation_bytes)),
        tr("{n} examples in a batch: {memory} while training", n=batch,
           memory=memory(batch * whole.activation_bytes)),
    ]  # fmt: skip
    amount = number(memory(whole.activation_bytes), "\n".join(why))
    return Line(tr("activations in memory"), "", amount)


def _reach_lines(row: Row) -> list[Line]:
    if row.reach is not None and not row.reach:
        return []
    field = reach_in_words(row.reach)
    why = tr("One value here sees the whole input.")
    if row.reach:
        why = tr("One value here sees {field} of the input.", field=field)
        why += "\n" + tr(
            "A window of size k adds (k − 1) × the distance of two neighbours on the input; "
            "behind this brick that distance is {jump}.",
            jump=row.reach[0].stride,
        )
    return [Line(tr("receptive field"), "", number(field, why))]


# shapes ---------------------------------------------------------------------------------------


def shape_rule(row: Row) -> str:
    """Return how the output shape was computed, and the shape."""
    if row.inferred is None:
        return ""
    shape = number(shown(row.inferred.shape), shape_in_words(row.inferred.shape))
    rule = " × ".join(row.inferred.rule)
    if not rule or rule == " × ".join(map(str, row.inferred.shape)):
        return shape
    return f"{breakable(rule)}<br>= {shape}"


def in_and_out(entering: Sequence[Shape], leaving: Shape | None) -> str:
    """Return the shapes that go in and come out; "" where they are not known."""
    if leaving is None:
        return ""
    going = ", ".join(number(shown(shape), shape_in_words(shape)) for shape in entering)
    return f"{going} → {number(shown(leaving), shape_in_words(leaving))}"


# sums -----------------------------------------------------------------------------------------


def parts_table(tree: Tree, paths: list[str], whole: Tally, keras: int | None = None) -> str:
    """Return bricks by name with their parameters, and their sum."""
    rows = [(path, tree.row(path)) for path in paths]
    lines = [
        Line("", "", number(shown(row.params), _share(row.params, whole.params)),
             link_to(tree, path))
        for path, row in rows[:MOST_PARTS]
    ]  # fmt: skip
    if len(rows) > MOST_PARTS:
        lines.append(Line(tr("… and {n} more", n=len(rows) - MOST_PARTS), "", ""))
    return table(lines, params_total(whole, keras), shares(whole))


def _share(part: int, whole: int) -> str:
    return tr("{part} of {whole} parameters", part=part, whole=whole)


def totals_table(
    bricks: int, whole: Tally, keras: int | None, batch: int, row: Row | None = None
) -> str:
    """Return the facts of a whole network, or of the block of a row."""
    lines = [
        Line(tr("bricks"), "", number(shown(bricks), tr("The way in is not counted."))),
        _layers_line(whole),
        Line(
            tr("parameters"),
            "",
            number(shown(whole.params), _families(whole)),
            mark=_tick(whole.params, keras),
        ),
        *shares(whole),
        weights_line(whole),
        activation_line(whole, batch),
        macs_line(whole),
        *(_reach_lines(row) if row else []),
    ]
    return table(lines)


def _layers_line(whole: Tally) -> Line:
    why = tr("What Keras builds: blocks opened, as often as they repeat.")
    return Line(tr("Keras layers"), "", number(shown(whole.layers), why))


def weights_line(whole: Tally) -> Line:
    """Return what the weights take in memory."""
    amount = number(memory(whole.weight_bytes), _weights_size(whole))
    return Line(tr("weights in memory"), "", amount)


def _weights_size(whole: Tally) -> str:
    size = memory(whole.weight_bytes)
    return tr("{n} parameters · 4 bytes = {memory}", n=whole.params, memory=size)


def macs_line(whole: Tally) -> Line:
    """Return the multiply-accumulates of layers together."""
    why = tr("Multiplications, each with an addition, for one example: all bricks together.")
    return Line(tr("MACs"), "", number(shown(whole.macs), why))


def _families(whole: Tally) -> str:
    parts = [f"{tr(family.value)} {shown(n)}" for family, n in whole.families.items() if n]
    return " + ".join(parts) + f" = {shown(whole.params)}" if parts else ""
