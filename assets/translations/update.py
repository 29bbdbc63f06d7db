"""Bring the catalogues up to date with the sentences in core and gui: `make translate`.

Every literal given to tr, say, mark or counted is a sentence. New ones are added unfinished, those
no longer said are taken out; what is translated stays. The format is Qt Linguist's.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parent.parent.parent
SAYING = {"tr": (0,), "say": (0,), "mark": (0,), "counted": (1, 2)}
"""Which arguments of which functions are sentences."""


def sentences(root: Path = ROOT) -> dict[str, list[str]]:
    """Return {sentence: [file, …]} of everything said in core and gui."""
    found: dict[str, list[str]] = {}
    for path in sorted([*root.glob("core/**/*.py"), *root.glob("gui/**/*.py")]):
        for text in _said(ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault(text, []).append(path.relative_to(root).as_posix())
    return found


def _said(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            for place in SAYING.get(name, ()):
                if place < len(node.args):
                    argument = node.args[place]
                    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                        yield argument.value


def update(path: Path, language: str) -> int:
    """Rewrite the catalogue at `path`; return how many sentences have no translation yet."""
    known: dict[str, str] = {}
    if path.exists():
        for message in ElementTree.parse(path).iter("message"):
            known[message.findtext("source", "")] = message.findtext("translation", "")
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = "briques"
    missing = 0
    for text, files in sorted(sentences().items()):
        message = ElementTree.SubElement(context, "message")
        for file in dict.fromkeys(files):
            ElementTree.SubElement(message, "location", filename=f"../../{file}")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        translation.text = known.get(text, "")
        if not translation.text:
            translation.set("type", "unfinished")
            missing += 1
    ElementTree.indent(root, "  ")
    document = ElementTree.tostring(root, encoding="unicode")
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{document}\n', encoding="utf-8"
    )
    return missing


if __name__ == "__main__":
    for catalogue in sorted(Path(__file__).parent.glob("briques_*.ts")):
        unfinished = update(catalogue, catalogue.stem.removeprefix("briques_"))
        print(f"{catalogue.name}: {unfinished} sentences to translate")
