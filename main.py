"""Start-up only: a verb goes to the command line, anything else opens the window.

The worker process imports this file again when it starts, so nothing but the standard library and
the version is imported above the guard.
"""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path

from core import __version__


def main(arguments: list[str] | None = None) -> int:
    """Run Briques on `arguments`, by default those of the command; return the exit status."""
    if arguments is None:
        arguments = sys.argv[1:]
    if arguments == ["--version"]:
        sys.stdout.write(f"Briques {__version__}\n")
        return 0
    if opens_window(arguments):
        from gui import app

        return app.main(arguments)
    from core import cli

    return cli.main(arguments)


def opens_window(arguments: list[str]) -> bool:
    """Return whether `arguments` are none, or one project: a file there is, or a name like one."""
    if not arguments:
        return True
    from core.cli import VERBS

    first, *others = arguments
    if others or first in VERBS or first.startswith("-"):
        return False
    return bool(Path(first).suffix) or Path(first).exists()


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
