"""Which typefaces are used: families that have Chinese glyphs, in their Chinese forms, installed or else our own."""

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from annotator import paths

_SAMPLE = ord("中")
_SIMPLIFIED = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "PingFang SC",
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "HarmonyOS Sans SC",
    "Sarasa UI SC",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "SimSun",
)
_TRADITIONAL = (
    "Noto Sans CJK TC",
    "Noto Sans TC",
    "Source Han Sans TC",
    "Source Han Sans TW",
    "PingFang TC",
    "Microsoft JhengHei UI",
    "Microsoft JhengHei",
)
_SMALLEST = 10.0
"""Points; desktops that say nothing about letters get 9, in which Chinese is hard to read."""


def page_family(chosen: str = "") -> str:
    """The family for documents: the chosen one where it has Chinese glyphs, otherwise the best there is."""
    return chosen if chosen and covers_chinese(chosen) else _best(_SIMPLIFIED)


def chinese_families() -> list[str]:
    """The installed families to choose from for documents."""
    return [
        family
        for family in QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
        if not QFontDatabase.isPrivateFamily(family)
    ]


def ui_font(desktop: QFont, percent: int, language: str) -> QFont:
    """The interface's font: the desktop's with Chinese glyphs, `percent` of its size."""
    chinese = _best((*_TRADITIONAL, *_SIMPLIFIED) if language == "zh_TW" else _SIMPLIFIED)
    found = QFont(desktop)
    own_latin = sys.platform in ("darwin", "win32") or covers_chinese(desktop.family())
    found.setFamilies([desktop.family(), chinese] if own_latin else [chinese])
    found.setPointSizeF(max(desktop.pointSizeF(), _SMALLEST) * percent / 100)
    return found


@cache
def covers_chinese(family: str) -> bool:
    """Whether the installed family itself has 中; Qt would quietly take the glyph from another."""
    raw = QRawFont.fromFont(QFont(family))
    return raw.familyName() == family and raw.supportsCharacter(_SAMPLE)


@cache
def _best(wanted: tuple[str, ...]) -> str:
    known = next((family for family in wanted if covers_chinese(family)), None)
    if known is not None:
        return known
    others = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    return next((family for family in others if covers_chinese(family)), None) or _shipped()


@cache
def _shipped() -> str:
    """The subset that comes with the program, for machines that have no Chinese font at all."""
    for file in sorted((paths.resources() / "fonts").glob("*.[ot]tf")):
        families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
        if families:
            return families[0]
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
