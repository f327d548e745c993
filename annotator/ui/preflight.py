"""What must be right before Qt starts: it does not raise when it finds no screen, it aborts the process.

Nothing here imports Qt at the top.
"""

import ctypes
import os
import re
import sys
from collections.abc import MutableMapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from annotator.errors import StorageError, UsageError

_ON_SCREEN = ("", "xcb", "wayland")
_MISSING = re.compile(r"(?P<library>lib[\w.+-]+?\.so\.\d+)")
_SONAME = re.compile(r"(?P<name>.+)\.so\.(?P<version>\d+)")


def check() -> None:
    """Raise UsageError(no_display) or StorageError(library_missing) where a window cannot be shown."""
    if not sys.platform.startswith("linux"):
        return
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if platform in _ON_SCREEN and not wayland and not x11:
        raise UsageError("no_display")
    _load("PySide6.QtWidgets")
    if platform in ("", "xcb") and not wayland:
        _check_x11()


def _load(module: str) -> None:
    try:
        import_module(module)
    except ImportError as error:
        _raise_missing(error)
        raise


def _check_x11() -> None:
    plugin = _plugins() / "platforms" / "libqxcb.so"
    try:
        ctypes.CDLL(str(plugin))
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        _raise_missing(error)
        raise
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if refused:
        raise UsageError("no_display")


def _raise_missing(error: Exception) -> None:
    found = _MISSING.search(str(error))
    if found is not None:
        library = found["library"]
        raise StorageError("library_missing", library=library, package=debian_package(library)) from error


def debian_package(library: str) -> str:
    """The package of a shared library by the rule of Debian Policy, section 8.1.

    libxcb-cursor.so.0 is in libxcb-cursor0, libxkbcommon-x11.so.0 in libxkbcommon-x11-0.
    """
    found = _SONAME.fullmatch(library)
    if found is None:
        return library
    name = found["name"].lower().replace("_", "-")
    return f"{name}{'-' if name[-1].isdigit() else ''}{found['version']}"


def choose_input_method(environment: MutableMapping[str, str] = os.environ) -> None:
    """Take IBus where the desktop asks for an input method that this Qt has no plugin for.

    Chinese desktops export QT_IM_MODULE=fcitx; with that no Chinese can be typed, while Fcitx answers to IBus too.
    """
    for name in ("QT_IM_MODULES", "QT_IM_MODULE"):
        wanted = [each for each in environment.get(name, "").split(";") if each]
        if wanted and not any(_has_input_method(each, environment) for each in wanted):
            del environment[name]
            environment["QT_IM_MODULE"] = "ibus"


def _has_input_method(name: str, environment: MutableMapping[str, str]) -> bool:
    if name in ("none", "simple", "wayland"):
        return True
    folders = [_plugins(), *map(Path, filter(None, environment.get("QT_PLUGIN_PATH", "").split(os.pathsep)))]
    return any(file.is_file() for folder in folders for file in folder.glob(f"platforminputcontexts/*{name}*"))


def _plugins() -> Path:
    package = find_spec("PySide6")
    assert package is not None
    assert package.origin is not None
    folder = Path(package.origin).parent
    return next((found for found in (folder / "Qt" / "plugins", folder / "plugins") if found.is_dir()), folder)
