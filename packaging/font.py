"""The recipe of resources/fonts/: a Chinese font small enough to ship, for machines that have none.

Noto Sans SC Regular (SIL Open Font License 1.1) reduced to GB 2312, the common characters of Big5, whatever the script
converter makes of those, and the punctuation and symbols of the documents this program is for. The family gets a name
of its own: it must not hide a complete Noto Sans SC, and the licence's reserved name is kept out of it.

The source comes from npm by its ordinary client; the result is the same to the byte at every run.
"""

import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import opencc
from fontTools import subset
from fontTools.ttLib import TTFont

from annotator.text.encodings import decode
from environment import ROOT

PACKAGE = "@expo-google-fonts/noto-sans-sc@0.4.3"
REGULAR = "package/400Regular/NotoSansSC_400Regular.ttf"
LICENCE = "package/LICENSE_FONT"

FAMILY = "Annotator Sans SC"
FOLDER = ROOT / "resources" / "fonts"
FONT = FOLDER / "AnnotatorSansSC-Regular.ttf"

BLOCKS = (
    (0x0020, 0x024F),  # Latin with its accents
    (0x0250, 0x02FF),  # ɡ and the tone marks of readings
    (0x0370, 0x045F),  # Greek, Cyrillic
    (0x1E00, 0x1EFF),  # ḿ and other letters of readings
    (0x2000, 0x27BF),  # punctuation, currencies, units, arrows, mathematics (∶), circled numbers, shapes
    (0x2E80, 0x33FF),  # radicals, Chinese punctuation, kana, bopomofo, enclosed and squared (㈠ ㎡)
    (0xFE10, 0xFE6F),  # vertical and small forms
    (0xFF00, 0xFFEF),  # full-width and half-width forms
)
"""First and last code point of what is kept whole, as far as the source has it."""

RARE = "珺喆垚堃囍翀祎彧劼玙頔燊嫚婳妘洺珅琤瑀瑄曌昉昳赟贇燚犇麤骉囧氹塱埗鰂邨啲嘅咁㗎冇眱聟娮劦鳂髽"
"""In names of today, in Cantonese, and what slipped bytes leave behind, but in neither standard's common part."""


def _decodable(encoding: str, leads: Iterable[int]) -> Iterator[int]:
    for lead in leads:
        for trail in range(0x40, 0xFF):
            character = bytes((lead, trail)).decode(encoding, errors="ignore")
            if len(character) == 1:
                yield ord(character)


def _converted(points: Iterable[int]) -> Iterator[int]:
    text = "\n".join(map(chr, sorted(points)))
    for profile in ("t2s", "tw2s", "s2t", "s2tw"):
        yield from map(ord, opencc.OpenCC(profile).convert(text))


def wanted() -> set[int]:
    """The code points that the font should have."""
    points = {point for first, last in BLOCKS for point in range(first, last + 1)}
    points.update(_decodable("gb2312", range(0xA1, 0xF8)))
    points.update(_decodable("big5", range(0xA4, 0xC7)))
    points.update(_converted(points))
    points.update(map(ord, RARE))
    for document in (ROOT / "seeds").glob("*.txt"):
        points.update(map(ord, decode(document.read_bytes()).text))
    return points


def _reduce(font: TTFont) -> None:
    options = subset.Options()
    options.hinting = False
    options.layout_features = ["ccmp", "kern", "locl"]
    options.drop_tables += ["STAT", "vhea", "vmtx"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14]
    reducer = subset.Subsetter(options)
    reducer.populate(unicodes=sorted(wanted()))
    reducer.subset(font)


def _rename(font: TTFont) -> None:
    names = font["name"]
    compact = FAMILY.replace(" ", "")
    version = names.getDebugName(5)
    for identifier, text in (
        (1, FAMILY),
        (3, f"{version};{compact}-Regular"),
        (4, f"{FAMILY} Regular"),
        (6, f"{compact}-Regular"),
        (10, "A subset of Noto Sans SC, made for Annotator by packaging/font.py"),
    ):
        names.setName(text, identifier, 3, 1, 0x409)


def main() -> None:
    """Fetch the source, write the font and its licence."""
    with tempfile.TemporaryDirectory() as scratch:
        npm = shutil.which("npm") or "npm"
        subprocess.run([npm, "pack", "--silent", PACKAGE], cwd=scratch, check=True, stdout=subprocess.DEVNULL)
        (package,) = Path(scratch).glob("*.tgz")
        with tarfile.open(package) as archive:
            archive.extractall(scratch, filter="data")
        FOLDER.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(Path(scratch) / LICENCE, FOLDER / "OFL.txt")
        font = TTFont(Path(scratch) / REGULAR, recalcTimestamp=False)
        _reduce(font)
        _rename(font)
        font.save(FONT)
    print(f"{FONT.relative_to(ROOT)}: {len(font.getBestCmap())} characters, {FONT.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
