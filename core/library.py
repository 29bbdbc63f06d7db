"""My bricks: blocks kept in a person's own folder, one file each, for every project of theirs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from core import archive
from core.block import Block
from core.errors import BriquesError, ProjectError
from core.fragment import from_text, to_text
from core.language import Message, say
from core.layer import LAYERS
from core.network import Brick, Network

SUFFIX = ".brick"


def usual_folder() -> Path:
    """Return where this system keeps what a person's programs remember for them."""
    from platformdirs import user_data_path

    return user_data_path("briques", appauthor=False) / "bricks"


class Library:
    """The blocks in a folder, each under its name; the folder is made when one is first kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def blocks(self) -> dict[str, Block]:
        """Return the blocks by name, in the order of their names; files that are broken are not."""
        found = [block for _, block in self._read() if isinstance(block, Block)]
        return {block.name: block for block in sorted(found, key=lambda b: b.name.casefold())}

    def damages(self) -> tuple[Message, ...]:
        """Return one sentence for each file that cannot be read."""
        return tuple(
            say("{path} is left out of my bricks: {why}", path=str(path), why=what.told)
            for path, what in self._read()
            if isinstance(what, BriquesError)
        )

    def keep(self, block: Block) -> None:
        """Keep `block` under its name, in place of one of the same name. Raises ProjectError."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ProjectError(
                say("The folder {folder} cannot be made: my bricks are as they were.",
                    folder=str(self._folder))
            ) from error  # fmt: skip
        archive.write_bytes(self._path(block.name), text_of(block).encode())

    def rename(self, name: str, new: str) -> None:
        """Keep the block `name` as `new` instead. Raises ProjectError if `new` is taken."""
        blocks = self.blocks()
        if new == name or name not in blocks:
            return
        if new in blocks:
            raise ProjectError(say("My bricks already hold one named {name}.", name=new))
        self.keep(replace(blocks[name], name=new))
        self.drop(name)

    def drop(self, name: str) -> None:
        """Delete the block `name`. Raises ProjectError."""
        for path, block in self._read():
            if isinstance(block, Block) and block.name == name:
                try:
                    path.unlink(missing_ok=True)
                except OSError as error:
                    raise ProjectError(say("{path} cannot be deleted.", path=str(path))) from error

    def _read(self) -> Iterator[tuple[Path, Block | BriquesError]]:
        """Yield each file with its block, or with why it cannot be read."""
        for path in sorted(self._folder.glob(f"*{SUFFIX}")):
            try:
                yield path, block_of(archive.read_bytes(path).decode(errors="replace"))
            except BriquesError as error:
                yield path, error

    def _path(self, name: str) -> Path:
        """Return the file of a name: by a sum, since a name may be in any script."""
        import hashlib

        return self._folder / f"{hashlib.sha256(name.encode()).hexdigest()[:32]}{SUFFIX}"


def text_of(block: Block) -> str:
    """Return `block` as the text of a fragment with nothing else in it."""
    entry = Brick("input_1", LAYERS["Input"]())
    return to_text(Network((entry, Brick("block_1", block, (entry.id,)))))


def block_of(text: str) -> Block:
    """Return the one block in the text of a fragment. Raises ProjectError."""
    fragment = from_text(text)
    layer = fragment.bricks[-1].layer
    if len(fragment.bricks) != 2 or not isinstance(layer, Block):
        raise ProjectError(say("These bricks are not exactly one block."))
    return layer
