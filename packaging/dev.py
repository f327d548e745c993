"""Set-up, run and test in one script, for a machine that has only Python.

    python3 packaging/dev.py run      the program, in a window, with a sample project
    python3 packaging/dev.py test     all tests
    python3 packaging/dev.py --help   the rest

Standard library only. The first call makes `.venv` in the checkout; later calls find it ready.
"""

import os
import shutil
import subprocess
import sys

NEWEST_FIRST = ("3.13", "3.12", "3.11")


def main() -> int:
    """Go on under a Python that the program supports, whichever one started this script."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    if version in NEWEST_FIRST:
        import commands  # here, since an old Python could not even read it

        return commands.main(sys.argv[1:])
    for supported in NEWEST_FIRST:
        other = shutil.which("python" + supported)
        if other and _works(other):
            os.execv(other, [other, *sys.argv])
    sys.stderr.write(f"Annotator needs Python 3.11, 3.12 or 3.13; this is {version}, and no other was found.\n")
    return 1


def _works(python: str) -> bool:
    """Whether it starts: version managers leave names on the path that stand for nothing."""
    return subprocess.call([python, "-c", ""], stderr=subprocess.DEVNULL) == 0


if __name__ == "__main__":
    sys.exit(main())
