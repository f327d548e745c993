"""A title for a text that came without one: what a person would look for it by in a list of thousands."""

import re
from pathlib import PurePath

from annotator.text.script import Script, script_of

_HEAD = 4_000
_LOOKED_AT = 12
_LONGEST = 60
_START = 30

_CHINESE = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_GLOSS = re.compile(f"(?<={_CHINESE.pattern})\\([a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]+\\)")
_SENTENCE = re.compile("[。；;]|[,，：:、]$")
_NOISE = re.compile(
    r"""
    [>›»|] .* [>›»|] | (?:当前|當前|您的|您现在的|您現在的|所在) 位置      # where a page stands on its site
    | https?:// | www\. | ICP[备備] | 公[网網]安 | 版[权權]所有 | ©       # foot of a site
    | [热熱][线線] | 刊[号號] | 邮编 | 郵編 | [电電][话話] :? \d            # masthead
    | ^[【\[(（]? (?:来源|來源|责编|責編|编辑|編輯|记者|記者|作者|发布|發布|图片|圖片|字号|字號) [:：\s\d]
    | 登[录錄] .* [注註][册冊] | ^首[页頁]
    """,
    re.VERBOSE,
)


def title_of(text: str, name: str) -> str:
    """The best title for a text: a telling file name, else a line that looks like a title, else how the text begins.

    `name` is a file's, or empty. What is left when nothing of this is there is the name, bare of its ending.
    """
    stem = PurePath(name).stem
    if len(_CHINESE.findall(stem)) >= 4:
        return stem
    head = text[:_HEAD]
    lines = [line for line in map(_plain, head.splitlines()) if line][:_LOOKED_AT]
    script = script_of(head)
    # What costs most is asked last: this is a good part of the time that an import takes.
    title = next((line for line in lines if _like_a_title(line) and _is_telling(line, script)), None)
    return title or _beginning([line for line in lines if _is_telling(line, script)] or lines) or stem


def _plain(line: str) -> str:
    """Without the readings that script converters leave behind characters, and with single blanks."""
    return " ".join(_GLOSS.sub("", line).split())


def _is_telling(line: str, script: Script) -> bool:
    return not _NOISE.search(line) and _is_in(line, script)


def _is_in(line: str, script: Script) -> bool:
    """Whether the line may belong to a text in this script; spam that was put in front is often in the other."""
    return script is Script.MIXED or script_of(line) in (script, Script.NONE)


def _like_a_title(line: str) -> bool:
    chinese = len(_CHINESE.findall(line))
    return (
        6 <= len(line) <= _LONGEST
        and chinese >= 4
        and chinese * 2 >= len(line)
        and not _SENTENCE.search(line)
        and sum(map(line.count, ",，")) < 3
    )


def _beginning(lines: list[str]) -> str:
    line = next((line for line in lines if _CHINESE.search(line)), lines[0] if lines else "")
    return line if len(line) <= _START else f"{line[:_START]}…"
