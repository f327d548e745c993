"""The door: `annotator`, or `python -m annotator`; the window where no command is given."""

import sys
from pathlib import Path

from annotator.cli.main import main as run_command


def _window(project: Path | None) -> int:
    from annotator.ui.app import run  # here, so that the commands work without Qt

    return run(project)


def main() -> int:
    """Run what the command line asks for and return its exit code."""
    return run_command(sys.argv[1:], _window)


if __name__ == "__main__":
    sys.exit(main())
