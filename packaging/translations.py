"""The interface in other languages: strings out of the source into .ts files, and .ts files into what Qt loads.

Written by `dev.py fix`, held by `dev.py check`. No line numbers are kept in the .ts files: they would change with every
edit of the source and hide what a translator has to look at.
"""

import shutil
import tempfile
from pathlib import Path

from environment import ROOT, executable, must

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("zh_CN", "zh_TW")
SOURCES = ("annotator/ui", "annotator/formats", "annotator/wording")

_UPDATE = (
    *("-silent", "-no-obsolete", "-sort-messages", "-locations", "none", "-extensions", "py"),
    *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
)


def update(folder: Path = FOLDER) -> None:
    """Renew the .ts and .qm files in `folder` from the source; what is translated stays."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        file = folder / f"annotator_{language}.ts"
        must(executable("pyside6-lupdate"), *_UPDATE, "-target-language", language, *SOURCES, "-ts", file)
        must(executable("pyside6-lrelease"), "-silent", "-nounfinished", file)


def check() -> int:
    """Whether the files are what `update` would write and translate every string; names those that are not."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / "translations"
        if FOLDER.exists():
            shutil.copytree(FOLDER, fresh)
        update(fresh)
        stale = [file.name for file in sorted(fresh.iterdir()) if not _same(file, FOLDER / file.name)]
        unfinished = [
            file.name for file in sorted(fresh.glob("*.ts")) if 'type="unfinished"' in file.read_text("utf-8")
        ]
    for name in stale:
        print(f"{name} is not what the source and the translations say: run dev.py fix")
    for name in unfinished:
        print(f"{name} has strings without a translation")
    return int(bool(stale or unfinished))


def _same(one: Path, other: Path) -> bool:
    return other.exists() and one.read_bytes() == other.read_bytes()
