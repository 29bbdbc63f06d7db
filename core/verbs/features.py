"""`features`: hand-made and learned maps of one image, as pictures and as numbers."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.array import Picture, Scale
from core.block import PATH_SEPARATOR, expand
from core.errors import ArgumentsError, DataError
from core.experiment import Experiment
from core.image_file import read_image, write_picture
from core.language import counted, mark, say, shown, tr
from core.named import named_project, refuse_unready
from core.verb import UNTRAINED, VERBS, Verb, take_network

if TYPE_CHECKING:
    from numpy.typing import NDArray


def declare(parser: ArgumentParser) -> None:
    """Take the network, the image, the brick and the folder."""
    take_network(parser)
    parser.add_argument("--image", type=Path, required=True, metavar="FILE")
    parser.add_argument("--layer", required=True, metavar="NAME", help=tr("the name of a brick"))
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")


def run(options: Namespace) -> dict[str, Any]:
    """Write one PNG a map and one NPZ of all numbers; return their names."""
    import numpy as np

    from core.engine import inline

    project = named_project(options.network)
    experiment = project.experiment
    refuse_unready(experiment.report())
    _expect_brick(experiment, options.layer)
    image = read_image(options.image, experiment.dataset.shape)
    inline.ready(loud=options.debug)
    maps = inline.features(experiment, project.snapshot, options.layer, image)
    folder: Path = options.output
    try:
        folder.mkdir(parents=True, exist_ok=True)
        numbers = folder / "features.npz"
        np.savez(numbers, image=image, made=maps.made, learned=maps.learned)
    except OSError as error:
        raise DataError(
            say("{path} cannot be written: {why}.", path=str(folder), why=error.strerror or "")
        ) from None
    learned = np.moveaxis(maps.learned, -1, 0)
    files = [str(numbers)]
    files += [_written(folder / f"made-{n:02d}.png", one) for n, one in enumerate(maps.made)]
    files += [_written(folder / f"learned-{n:02d}.png", one) for n, one in enumerate(learned)]
    return {
        "layer": options.layer,
        "maps": len(learned),
        "shape": list(learned.shape[1:]),
        "files": files,
        "trained": project.snapshot is not None,
    }


def show(result: dict[str, Any]) -> str:
    """Return what was written."""
    size = shown(tuple(result["shape"]))
    maps = counted(result["maps"], "{n} map", "{n} maps")
    line = tr("{layer}: {maps} of {size}", layer=result["layer"], maps=maps, size=size)
    untrained = [] if result["trained"] else [tr(UNTRAINED)]
    return "\n".join([line, *untrained, *result["files"]])


def _expect_brick(experiment: Experiment, name: str) -> None:
    """Raise ArgumentsError if no brick has this name, neither a block nor one inside."""
    ids = (brick.id for brick in expand(experiment.network).bricks)
    if not any((id + PATH_SEPARATOR).startswith(name + PATH_SEPARATOR) for id in ids):
        raise ArgumentsError(say("There is no brick named {id}.", id=name))


def _written(path: Path, numbers: NDArray[Any]) -> str:
    """Write one map; signed where it has negative numbers. Return its path."""
    most = float(abs(numbers).max())
    if float(numbers.min()) < 0:
        picture = Picture.of(numbers, Scale.SIGNED, -most, most)
    else:
        picture = Picture.of(numbers, Scale.MAGNITUDE, 0.0, most)
    write_picture(picture, path)
    return str(path)


VERBS.register("features")(
    Verb(mark("write hand-made and learned maps of an image"), declare, run, show)
)
