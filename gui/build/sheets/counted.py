"""What Keras has counted, looked up by the path of a brick."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from core.block import PATH_SEPARATOR
from core.network import Network


@dataclass(frozen=True, slots=True)
class Counted:
    """The parameters of each Keras layer of a network.

    Attributes:
        network: which one Keras has built.
        counts: by the name of the layer, "stage/2/conv2d_1".
    """

    network: Network
    counts: Mapping[str, int]

    def of(self, path: str) -> int:
        """Return how many parameters are in the brick at this path, "" for the whole network.

        Of a block that repeats, all repetitions; of a brick inside it, those of the first.
        """
        steps = map(re.escape, path.split(PATH_SEPARATOR))
        wanted = re.compile(f"{PATH_SEPARATOR}(1{PATH_SEPARATOR})?".join(steps) + r"(/|$)")
        return sum(n for name, n in self.counts.items() if not path or wanted.match(name))
