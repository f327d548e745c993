"""Where things lie: what ships with the program, and what the person's machine keeps for it and knows of them."""

import getpass
import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).parent


def _shipped(name: str) -> Path:
    installed = _PACKAGE / f"_{name}"
    return installed if installed.is_dir() else _PACKAGE.parent / name


def resources() -> Path:
    """The folder of translations, icons, fonts and schemas."""
    return _shipped("resources")


def seeds() -> Path:
    """The folder of sample texts."""
    return _shipped("seeds")


def _user(kind: str, fallback: str) -> Path:
    """`ANNOTATOR_HOME` moves everything into one folder, for tests and portable use."""
    home = os.environ.get("ANNOTATOR_HOME")
    folder = Path(home) / kind if home else Path(fallback)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def user_data() -> Path:
    """Kept for good: the sample project, reports of errors."""
    return _user("data", platformdirs.user_data_dir("annotator", appauthor=False))


def user_cache() -> Path:
    """May be deleted at any time: jieba's dictionary, trained suggesters."""
    return _user("cache", platformdirs.user_cache_dir("annotator", appauthor=False))


def user_config() -> Path:
    """Settings of this person on this machine."""
    return _user("config", platformdirs.user_config_dir("annotator", appauthor=False))


def account() -> str:
    """The name of whoever is logged in; some containers have none, and then it is `annotator`."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return "annotator"
