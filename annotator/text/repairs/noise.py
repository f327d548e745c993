"""Stretches of a page that are no part of the document: found line by line, by what they say and where they stand."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from annotator.text.passages import Passages
from annotator.text.repairs.characters import HAN
from annotator.text.repairs.markup import speaks_of_markup
from annotator.text.repairs.rules import Noise, noise
from annotator.text.script import Script, script_of, simplified_characters

_LONGEST = 240
"""Characters of a line that may be noise as a whole."""
_HEAD, _FOOT = 12, 15
"""Lines in which the head and the foot of a page are looked for."""

_TOPS = {
    "breadcrumb": r"""(?: (?:您|你)?(?:现在|当前|目前|所在){1,2}的?位置 \s*[:：] .* (?:[>›»＞/|→] | 首页 | 主页).*
        | (?:网站|文库|本站)?(?:首页|主页) \s* [>›»＞→] .* )""",
    "masthead": r""".*(?: 国内统一(?:连续出版物|刊)号\s*[:：]?\s*CN | (?:热线\s*[:：]?\s*[0-9-]{7,}.*){2} ).*""",
}
"""By the rule, what a line of the head says, in Simplified."""

_ENDS = {
    "footer": r"""(?: .*(?:ICP\s?[备证] | 公网安备) .*[0-9].* | .*(?:电信|互联网|网络|视听|出版).*许可证.*[0-9]{4}.*
        | .*版权所有.* | (?:©|\(C\)|Copyright)\s*(?:19|20)[0-9]{2}.* )""",
    "editor": r"""(?: [【\[(（]\s*(?:责任?编辑?|责编|责任编辑|编辑|编审|值班编辑|网络编辑|校对)\s*[:：].{1,30}[】\])）]
        | (?:责任编辑|责编|值班编辑|网络编辑)\s*[:：].{1,30} )""",
    "widget": r"""(?: (?:相关(?:文章|主题|阅读|新闻|链接|连结|推荐|报道)|推荐阅读|猜你喜欢|热门推荐)\s*(?:[:：].*)?
        | (?:上一篇|下一篇|分享到|分享至)\s*[:：].* | 扫一扫.{0,20} | 返回(?:顶部|首页|列表) | 关闭(?:窗口|本页)
        | (?:浏览|阅读|点击)(?:次数|量)\s*[:：]?\s*[0-9]+ | 打印(?:本页)? | 我要评论 | 加入收藏 | 设为首页 )""",
}
"""The same of a line of the foot."""

_PICTURE = re.compile(r"(?:图片|插图)\s*[0-9]{1,3}")
_COMMENT = re.compile(r"(?:<!--|-->).*-->|<!--.*|.*/enpproperty\s*-->")
_CREDITS = re.compile(
    r"(?:摘自|来源|文章来源)\s*[:：].*|[^。，,]{0,40}\s[^\s。，,]{2,4}\s摄|.{2,12}记者(?:\s[^\s。，,]{2,4})+(?:\s摄影\s.{2,4})?"
)
_CREDIT_AT_THE_END = re.compile(r"[(（](?:文字|图片|图文)[^()（）]{1,40}(?:提供|整理|摄)[)）]$")

_LISTS = re.compile(r"(?:相关(?:文章|阅读|新闻|链接|推荐|报道)|推荐阅读|猜你喜欢|热门推荐)\s*[:：]?")
_LINKS_AT_THE_END = re.compile(r"(?<=[。！？”])\s*(?:相关(?:阅读|新闻|链接|报道)|推荐阅读)[:：][^。]*$")
_LINK = re.compile(
    "首页|主页|返回首页|登[录陆]|注册|手机版|客户端|设为首页|加入收藏|要闻|(?:关于|联系)我们|联系方式|广告(?:服务|合作)"
    "|(?:法律|免责|版权)声明|网站(?:地图|导航)|友情链接|隐私政策|诚聘英才|人才招聘|招聘信息|意见反馈|帮助中心|English"
)
_REACTION = re.compile(
    "微笑|流汗|难过|羡慕|愤怒|流泪|点赞|惊讶|加油|叹气|无聊|高兴|感动|同情|搞笑|支持|震惊|新奇|鼓掌|喜欢|开心|生气|伤心|害怕|期待"
    "|尴尬|鄙视|愤慨|无奈|欠扁|路过|雷人|握手|鲜花|鸡蛋|给力|超赞|呵呵|撒花|疑问|可怜|打酱油"
)
_FEWEST_REACTIONS = 3
_FEWEST_LINKS = 3
_LONGEST_TITLE = 60
_BULLET = re.compile(r"[•·●○▪◦*]\s*")
_BARS = re.compile(r"\s*[|｜┊]\s*")

_SALES = re.compile(
    r"[一二三四]区|精品|久久|在线观看|免费(?:观看|视频|领取)|官网|正品|包邮|折扣|批发|秒杀|优惠券|特价|彩票|棋牌|娱乐城|博彩|六合彩"
    r"|真人|成人|无码|代开|发票|贷款|激情|综合网"
)
_FEWEST_SALES = 3
_KEYWORDS = re.compile(r"[,，、;；|_\s]+")
_FEWEST_KEYWORDS = 3
_SHORTEST_SPAM = 20
_SHORTEST_KEYWORD = 3
_EDGE = 3
"""Lines from the top and from the end in which spam is looked for."""
_STOPS = re.compile("[。！？；]")
_TWO_HAN = re.compile(f"[{HAN}]{{2}}")
_SAMPLE = 20_000
_SHARED_AT_MOST = 0.1
"""Share of the neighbouring characters of a line that the rest of the text may have too."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that is not blank; `said` is what it says, in Simplified and without the blanks at its edges."""

    start: int
    end: int
    said: str


def _says(patterns: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {rule: re.compile(pattern, re.VERBOSE) for rule, pattern in patterns.items()}


_HEAD_SAYS, _FOOT_SAYS = _says(_TOPS), _says(_ENDS)


def find(text: str) -> list[Noise]:
    """The noise of a text, in order, in code points of it."""
    lines = list(_lines(text))
    found: dict[int, Noise] = {}
    for rule, places in _line_rules(text, lines):
        for at in places:
            found.setdefault(at, noise(rule, lines[at].start, lines[at].end))
    return sorted([*found.values(), *_inside_lines(text, [line for at, line in enumerate(lines) if at not in found])])


def _lines(text: str) -> Iterator[_Line]:
    passages = Passages(text)
    for start, end in map(passages.span, range(len(passages))):
        said = text[start:end].strip()
        if said:
            yield _Line(start, end, simplified_characters(said))


def _line_rules(text: str, lines: list[_Line]) -> Iterator[tuple[str, Iterable[int]]]:
    """Each rule with the lines that it calls noise; what comes first holds."""
    last = len(lines)
    head, foot = range(min(_HEAD, last)), range(max(0, last - _FOOT), last)
    yield "spam", _spam(text, lines)
    for rule, says in _HEAD_SAYS.items():
        yield rule, _saying(lines, head, says)
    yield "reactions", _reactions(lines)
    for rule, says in _FOOT_SAYS.items():
        yield rule, _saying(lines, foot, says)
    yield "widget", _lists(lines, foot)
    yield "navigation", (at for at, line in enumerate(lines) if _is_navigation(line.said))
    yield "picture", _saying(lines, range(last), _PICTURE)
    if "-->" in text and not speaks_of_markup(text):
        yield "comment", _saying(lines, range(last), _COMMENT)
    yield "credits", _saying(lines, range(last), _CREDITS)


def _saying(lines: list[_Line], places: Iterable[int], says: re.Pattern[str]) -> Iterator[int]:
    for at in places:
        said = lines[at].said
        if len(said) <= _LONGEST and "。" not in said and says.fullmatch(said):
            yield at


def _is_navigation(said: str) -> bool:
    names = _BARS.split(said.strip("|｜┊ ")) if len(said) <= _LONGEST else []
    return len(names) >= _FEWEST_LINKS and 2 * sum(_LINK.fullmatch(name) is not None for name in names) >= len(names)


def _lists(lines: list[_Line], places: range) -> Iterator[int]:
    """The titles below a heading such as 相关文章, to the end of the page."""
    for at in places:
        if _LISTS.fullmatch(lines[at].said):
            below = range(at, len(lines))
            return iter(below if all(_is_title(lines[each].said) for each in below) else ())
    return iter(())


def _is_title(said: str) -> bool:
    return len(said) <= _LONGEST_TITLE and not said.endswith("。")


def _reactions(lines: list[_Line]) -> Iterator[int]:
    """The lists in which at least half of the items are what one may feel about a page."""
    listed = [(at, _BULLET.sub("", line.said, count=1)) for at, line in enumerate(lines) if _BULLET.match(line.said)]
    for _, run in groupby(enumerate(listed), lambda each: each[1][0] - each[0]):
        items = [item for _, item in run]
        known = sum(_REACTION.fullmatch(name) is not None for _, name in items)
        if known >= _FEWEST_REACTIONS and 2 * known >= len(items):
            yield from (at for at, _ in items)


def _spam(text: str, lines: list[_Line]) -> Iterator[int]:
    """Lists of keywords above or below the text, in another script than it or of what spam sells, and not about it."""
    for at in sorted({*range(min(_EDGE, len(lines))), *range(max(0, len(lines) - _EDGE), len(lines))}):
        line = lines[at]
        keywords = _KEYWORDS.split(line.said)
        if not _SHORTEST_SPAM <= len(line.said) <= _LONGEST or len(keywords) < _FEWEST_KEYWORDS:
            continue
        if _STOPS.search(line.said) or min(map(len, keywords)) < _SHORTEST_KEYWORD:
            continue
        rest = f"{text[: line.start]}\n{text[line.end :]}"
        if (
            rest.strip()
            and (_sells(line.said) or _differ(text[line.start : line.end], rest))
            and _foreign(line.said, rest)
        ):
            yield at


def _sells(said: str) -> bool:
    return len(set(_SALES.findall(said))) >= _FEWEST_SALES


def _differ(line: str, rest: str) -> bool:
    """Whether the two are in different scripts."""
    scripts = {script_of(line), script_of(rest[:_SAMPLE])}
    return scripts == {Script.SIMPLIFIED, Script.TRADITIONAL}


def _foreign(said: str, rest: str) -> bool:
    """Whether the rest of the text has hardly any two neighbouring characters of the line."""
    simplified = simplified_characters(rest[:_SAMPLE])
    neighbours = [said[at : at + 2] for at in range(len(said) - 1) if _TWO_HAN.fullmatch(said, at, at + 2)]
    return sum(two in simplified for two in neighbours) <= _SHARED_AT_MOST * len(neighbours)


def _inside_lines(text: str, lines: list[_Line]) -> Iterator[Noise]:
    """Who took the pictures, at the end of a passage, and links behind the last one."""
    for line in lines:
        if line.said[-1] in ")）" and (match := _CREDIT_AT_THE_END.search(line.said)):
            yield noise("credits", _place(text, line) + match.start(), _place(text, line) + match.end())
    if lines and (match := _LINKS_AT_THE_END.search(lines[-1].said)):
        yield noise("widget", _place(text, lines[-1]) + match.start(), lines[-1].end)


def _place(text: str, line: _Line) -> int:
    """Where in the text begins what the line says."""
    return line.end - len(text[line.start : line.end].lstrip())
