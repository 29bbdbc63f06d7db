"""Nothing in the house runs code from a file: its syntax trees are searched for what could."""

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

MODULES = {"pickle", "cPickle", "_pickle", "dill", "cloudpickle", "shelve", "marshal", "joblib",
           "yaml"}  # fmt: skip
"""Modules that make objects, and so run code, from a file."""

BUILTINS = {"eval", "exec", "compile", "__import__"}
"""As bare names only: `dialog.exec()` is Qt's, `model.compile()` is Keras'."""

OPENERS = {"builtins": BUILTINS, "os": {"system", "popen"}}
"""The same behind their module's name, and the shell."""

NAMES = {"load_model", "from_config", "model_from_json", "clone_model", "custom_objects",
         "enable_unsafe_deserialization", "load_pickle"}  # fmt: skip
"""Ways of Keras and its kin to make objects out of data; as names, attributes or text."""

FLAGS = {"allow_pickle": True, "shell": True, "safe_mode": False}
"""Arguments that open a door, with the value that opens it."""

REVIEWED = {
    ("core/engine/proof.py", "load_model"): "reads the export that its parent has just written",
    ("core/engine/sprint.py", "clone_model"): "copies a model that this process has built",
    ("core/engine/sprint.py", "from_config"): "the configuration of a layer that it has built",
}
"""{(file, finding): why it is safe}: what is given to each never comes from a stranger."""


def findings(tree):
    """Yield the name of each thing in `tree` that could run code from a file."""
    documentation = {id(docstring) for docstring in _docstrings(tree)}
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=aliases):
                yield from (name for alias in aliases for name in _imported(alias.name))
            case ast.ImportFrom(module=module, names=aliases):
                yield from _imported(module or "")
                yield from (alias.name for alias in aliases if _forbidden(alias.name))
            case ast.Constant(value=str() as text) if id(node) not in documentation:
                yield from (word for word in re.findall(r"\w+", text) if _forbidden(word))
            case ast.keyword(arg=str() as flag) if flag in FLAGS and not _closes(node):
                yield flag
            case _:
                yield from _named(node)


def _imported(module):
    parts = module.split(".")
    yield from (part for part in parts if part in MODULES or _forbidden(part))


def _named(node):
    match node:
        case ast.Name(id=name) if name in BUILTINS or _forbidden(name):
            yield name
        case ast.Attribute(attr=name) | ast.keyword(arg=str() as name) if _forbidden(name):
            yield name
        case ast.Attribute(value=ast.Name(id=module), attr=name) if name in OPENERS.get(module, ()):
            yield f"{module}.{name}"


def _forbidden(name):
    return name in NAMES or name.startswith("deserialize")


def _closes(keyword):
    """Whether a flag is written out with the value that keeps the door shut."""
    value = keyword.value
    return isinstance(value, ast.Constant) and value.value is (not FLAGS[keyword.arg])


def _docstrings(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value


def files():
    return [ROOT / "main.py", *sorted(p for room in ("core", "gui", "assets")
                                      for p in (ROOT / room).rglob("*.py"))]  # fmt: skip


def test_nothing_runs_code_from_a_file_but_what_was_reviewed():
    found = Counter()
    for path in files():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        where = path.relative_to(ROOT).as_posix()
        found.update((where, finding) for finding in findings(tree))
    assert set(found) == set(REVIEWED), "review what is new, strike out what is gone"


@pytest.mark.parametrize(
    "source",
    [
        "import pickle",
        "import yaml as y",
        "from pickle import loads",
        "from joblib import load",
        "eval(text)",
        "run = exec",
        "compile(text, 'file', 'exec')",
        "__import__(name)",
        "import builtins; builtins.eval(text)",
        "os.system(command)",
        "np.load(path, allow_pickle=True)",
        "np.load(path, allow_pickle=trust)",
        "subprocess.run(command, shell=True)",
        "keras.models.load_model(path)",
        "from keras.models import load_model",
        "import keras.models.load_model",
        "keras.Model.from_config(config)",
        "keras.models.model_from_json(text)",
        "keras.saving.deserialize_keras_object(config)",
        "keras.layers.deserialize(config)",
        "keras.models.clone_model(model)",
        "load(path, custom_objects={})",
        "load(path, safe_mode=False)",
        "getattr(keras.models, 'load_model')(path)",
        "script = 'import keras; keras.models.load_model(path)'",
    ],
)
def test_each_way_is_found(source):
    assert list(findings(ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        "dialog.exec()",
        "model.compile(loss)",
        "re.compile(pattern)",
        "np.load(path, allow_pickle=False)",
        "subprocess.run(command, shell=False)",
        "load(path, safe_mode=True)",
        "def read():\n    'Never load_model.'",
    ],
)
def test_what_is_harmless_passes(source):
    assert not list(findings(ast.parse(source)))
