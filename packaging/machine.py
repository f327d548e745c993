"""What the operating system must have, and how it gets there.

Qt's wheel brings everything but the libraries of the screen; where one is missing, its own message names no package.
On Debian and its children the packages are installed by apt-get when this runs as root, and otherwise named together
with the one line that installs them. Elsewhere what is missing is named, and the task goes on.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from environment import say


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _on_path(program: str) -> bool:
    return shutil.which(program) is not None


def _imports(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that must be there, its Debian package, and how to see whether it is."""

    name: str
    package: str
    is_there: Callable[[str], bool] = _loads


VENV = (Need("ensurepip", "python3-venv", _imports),)

QT = (
    Need("libGL.so.1", "libgl1"),
    Need("libEGL.so.1", "libegl1"),
    Need("libglib-2.0.so.0", "libglib2.0-0"),
    Need("libxkbcommon.so.0", "libxkbcommon0"),
    Need("libfontconfig.so.1", "libfontconfig1"),
    Need("libdbus-1.so.3", "libdbus-1-3"),
)

X11 = (
    Need("libxcb-cursor.so.0", "libxcb-cursor0"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Need("libxcb-shape.so.0", "libxcb-shape0"),
)

PRIVATE_SCREEN = (
    Need("Xvfb", "xvfb", _on_path),
    Need("openbox", "openbox", _on_path),
    Need("xdotool", "xdotool", _on_path),
)


def missing(needs: Iterable[Need]) -> tuple[Need, ...]:
    """Those that are not there. Only Linux leaves any of this to the person; elsewhere Qt's wheel suffices."""
    if sys.platform != "linux":
        return ()
    return tuple(need for need in needs if not need.is_there(need.name))


def supply(needs: Iterable[Need]) -> None:
    """Install what is missing, or stop and say what to install."""
    lacking = missing(needs)
    if not lacking:
        return
    if not _on_path("apt-get"):
        say(f"this machine lacks {', '.join(need.name for need in lacking)}; going on without")
        return
    packages = sorted({need.package for need in lacking})
    if os.geteuid() != 0:
        raise SystemExit(
            f"dev: this machine lacks {', '.join(packages)}. Install with\n\n"
            f"    sudo apt-get install -y {' '.join(packages)}\n\nand try again."
        )
    _install(packages)


def _install(packages: list[str]) -> None:
    """A failed update is no reason to stop: often some repository failed that has nothing to do with these packages."""
    say(f"installing {', '.join(packages)} by apt-get")
    updated = _apt_get("update")
    installed = _apt_get("install", "--no-install-recommends", *packages)
    if installed.returncode:
        sys.stderr.write(updated.stdout + installed.stdout)
        raise SystemExit("dev: apt-get could not install them; what it said stands above")


def _apt_get(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ("apt-get", "-y", "-qq", "-o", "Dpkg::Use-Pty=0", *arguments),
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )


def has_display() -> bool:
    """Whether a window can open here."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
