"""Bricks as text and back: what the clipboard carries between two windows, and "my bricks" keep.

A fragment is a network with one Input, which stands for whatever it will be fed by.
"""

from __future__ import annotations

from core.errors import BriquesError, ProjectError
from core.language import say
from core.network import Network
from core.plain import expect, network_from_plain, network_to_plain, part

FORMAT = "briques-bricks"
VERSION = 1
MOST_CHARACTERS = 4_000_000


def to_text(fragment: Network) -> str:
    """Return `fragment` as JSON that another window, or an e-mail, can carry."""
    import json  # not before somebody copies: the first paint comes first

    plain = {"format": FORMAT, "version": VERSION, "bricks": network_to_plain(fragment)}
    return json.dumps(plain, indent=1)


def from_text(text: str) -> Network:
    """Return the fragment in `text`. Raises ProjectError, in one sentence, for anything else."""
    try:
        return _read(text)
    except ProjectError as error:
        raise ProjectError(say("These are no bricks: {why}", why=error.message)) from None
    except BriquesError as error:
        raise ProjectError(say("These bricks cannot be put in: {why}", why=error.message)) from None


def _read(text: str) -> Network:
    import json

    if len(text) > MOST_CHARACTERS:
        raise ProjectError(say("the text is too long."))
    try:
        plain = expect(json.loads(text), dict, "bricks")
    except (ValueError, RecursionError):
        raise ProjectError(say("the text was not copied from Briques.")) from None
    if plain.get("format") != FORMAT:
        raise ProjectError(say("the text was not copied from Briques."))
    if part(plain, "version", int) > VERSION:
        raise ProjectError(say("they were copied from a newer version of Briques."))
    fragment = network_from_plain(part(plain, "bricks", list))
    if len(fragment.inputs) != 1 or len(fragment.bricks) < 2:
        raise ProjectError(say("they need one way in, and a brick behind it."))
    return fragment
