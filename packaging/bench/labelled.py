"""Documents with their tags, made by chance from templates, where nobody has tagged thousands of real ones.

Names are made of parts, and a few of them are in the news again and again while most are met once or twice, as in real
news. What is made so is easier than real texts: its sentences are few, and the same words stand before a name every
time. It tells whether more tags help and what a model has over a list; not how good either is on real texts.
"""

import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.model.ids import TypeId
from annotator.suggest.learned.lessons import Lesson, Tag
from annotator.suggest.pieces import pieces


def _parts(text: str) -> list[str]:
    return text.split()


_CITIES = _parts(
    "成都 绵阳 德阳 眉山 资阳 乐山 宜宾 泸州 达州 广元 南充 遂宁 重庆 武汉 黄石 鄂州 孝感 宜昌 襄阳 西安 咸阳 宝鸡 渭南"
    " 汉中 广州 深圳 佛山 东莞 惠州 珠海 长沙 株洲 湘潭 岳阳 常德 郑州 洛阳 开封 新乡 南京 苏州 无锡 常州 扬州"
    " 杭州 宁波 温州 嘉兴 绍兴 合肥 芜湖 滁州 济南 青岛 烟台 潍坊 大连 沈阳 长春 吉林 昆明 曲靖 贵阳 遵义 南宁"
)
_DISTRICTS = _parts(
    "天府 两江 高新 临港 东湖 光谷 南沙 前海 横琴 江北 西咸 滨海 金普 兰山 云岩 空港 龙泉 双流 郫都 青白江"
)
_ZONES = _parts("新区 高新区 开发区 经开区 产业园 自贸区 科技园 示范区")
_SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国志文海波玉兰春梅晓东云龙飞宇轩浩然子涵"
_BRAND = "华中恒天远东宏新启明瑞达通和盛泰科创联汇金光润丰立信诚亿智海川江"
_TRADE = _parts("电子 生物 能源 汽车 半导体 医药 物流 航空 材料 信息 环保 食品 装备 轨道 光电 重工 化工 网络 软件 置业")
_FIRMS = _parts("有限公司 股份有限公司 集团 科技公司 集团有限公司")
_BODIES = _parts(
    "政府 发展改革委 财政局 生态环境局 统计局 交通运输局 市场监管局 商务局 科技局 住建局 人社局 卫生健康委"
)
_BRANCHES = _parts("电子信息 新能源汽车 生物医药 航空航天 轨道交通 人工智能 集成电路 新材料 数字经济 绿色食品 文化旅游")
_PLANS = _parts("发展规划 行动方案 实施意见 合作协议 管理办法 若干政策措施 三年行动计划 建设方案 指导意见")
_POSTS = _parts("市长 副市长 局长 主任 董事长 总经理 书记 院长 会长 秘书长 负责人")
_EVENTS = _parts("投资推介会 国际博览会 高峰论坛 工作会议 新闻发布会 对接会")

_TEMPLATES = _parts(
    """
    [近日|当天|昨天|],{GPE}[举行|召开|举办]{EVT},{POS}{PER}[出席并讲话|主持|参加]。
    {POS}{PER}[说|表示|指出|认为],{GPE}将[加快发展|做大做强|重点支持]{IND}[产业|行业|]。
    {PER}[说|表示|透露],[今年|去年|上半年]{GPE}完成投资{MONEY},同比[增长|下降]{PERCENT}。
    [据|来自]{GOV}[介绍|的消息|统计],{ZONE}已[聚集|引进|培育]企业{COUNT}。
    {GOV}[近日|日前|][印发|出台|公布]{DOC},提出{IND}规模[达到|突破]{MONEY}。
    {COM}[与|和]{COM}在{GPE}[签约|合作|洽谈],总投资{MONEY}。
    [位于|地处|来自]{ZONE}的{COM}[今年|去年]产值[增长|提高]{PERCENT}。
    {COM}{POS}{PER}[告诉记者|介绍],[公司|我们]在{ZONE}[建成|扩建]了新厂。
    {GPE}、{GPE}、{GPE}[三地|][联合发布|共同落实]{DOC}。
    [根据|按照]{DOC},{GPE}[将|要]支持{IND}企业[做大做强|走出去]。
    [截至6月底|目前],{ZONE}[实现营业收入|完成产值]{MONEY},[其中|]{IND}占{PERCENT}。
    {GOV}{POS}{PER}在{EVT}上[介绍|解读]了{DOC}[的有关情况|]。
    从{GPE}到{GPE},[沿线|一路]共有{COUNT}[受益|参与]。
    {COM}[落户|离开|看中]{GPE},[带动|吸引]{IND}链上{COUNT}集聚。
    {PER}和{PER}[来到|考察了|走进]{ZONE},[看望职工|了解情况]。
    {COM}、{COM}等{COUNT}[入驻|参展]。
    [这也是|]{GPE}与{ZONE}[牵手|结对]后的第一个项目。
    {PER}[曾|]在{GOV}[工作|任职],后来去了{COM}。
    [不少人|大家]都知道{PER},[却|但]没去过{GPE}。
    {ZONE}[离|距]{GPE}不远,{COM}就在[那里|附近]。
    这项工作受到群众欢迎,大家都说变化很大。
    会议强调,要坚持问题导向,把各项任务落到实处。
    记者在现场看到,工人们正在加紧施工,一派繁忙景象。
    下一步,将继续优化营商环境,提高办事效率。
    """
)
_SLOT = re.compile(r"\{([A-Z]+)\}")
_EITHER = re.compile(r"\[([^]]*)\]")
_NAMES = _parts("PER POS GOV COM GPE ZONE DOC EVT IND")
_FIGURES = _parts("MONEY PERCENT COUNT")
_ID = {code: TypeId(f"ent.{code.lower()}") for code in _NAMES} | {
    code: TypeId(f"fig.{code.lower()}") for code in _FIGURES
}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text, and what is tagged in it: start, end and type."""

    text: str
    tags: tuple[tuple[int, int, TypeId], ...]


def labelled(count: int, *, sentences: int = 24, seed: int = 1) -> Iterator[Labelled]:
    """So many documents, the same for the same seed; each has this many sentences, four to a passage."""
    chance = random.Random(seed)
    names = _Names(chance)
    for _ in range(count):
        yield _document(chance, names, sentences)


def _document(chance: random.Random, names: "_Names", sentences: int) -> Labelled:
    text, tags = "", list[tuple[int, int, TypeId]]()
    local = names.of_document()
    for number in range(sentences):
        if number and number % 4 == 0:
            text += "\n"
        at = 0
        template = _EITHER.sub(lambda match: chance.choice(match[1].split("|")), chance.choice(_TEMPLATES))
        for slot in _SLOT.finditer(template):
            text += template[at : slot.start()]
            surface = local.surface(slot[1])
            tags.append((len(text), len(text) + len(surface), _ID[slot[1]]))
            text += surface
            at = slot.end()
        text += template[at:]
    return Labelled(text, tuple(tags))


class _Names:
    """Makes names; of each kind a document has a few of its own, and some that others have too."""

    _COMMON = 0.3
    """How often a name is one of those that everybody has."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._common: dict[str, list[str]] = {}
        self._own: dict[str, list[str]] = {}

    def of_document(self) -> "_Names":
        """The names of a new document."""
        self._own = {}
        return self

    def surface(self, kind: str) -> str:
        """A name or figure of this kind."""
        if kind in _FIGURES:
            return self._figure(kind)
        if self._chance.random() < self._COMMON:
            common = self._common.setdefault(kind, [self._name(kind) for _ in range(12)])
            return common[min(int(self._chance.expovariate(0.4)), len(common) - 1)]
        own = self._own.setdefault(kind, [])
        if len(own) < 3 or self._chance.random() < 0.2:
            own.append(self._name(kind))
        return self._chance.choice(own)

    def _name(self, kind: str) -> str:
        pick = self._chance.choice
        city = pick(_CITIES)
        match kind:
            case "PER":
                return pick(_SURNAMES) + "".join(self._chance.sample(_GIVEN, self._chance.choice((1, 2, 2))))
            case "GPE":
                return city + pick(("", "市", "市", pick(_DISTRICTS) + "区"))
            case "COM":
                brand = pick(_BRAND) + pick(_BRAND)
                return pick(("", city)) + brand + pick(_TRADE) + pick(("", pick(_FIRMS)))
            case "GOV":
                return city + pick(("", "市", "市")) + pick(_BODIES)
            case "ZONE":
                return pick(("", city)) + pick(_DISTRICTS) + pick(_ZONES)
            case "DOC":
                return f"《{pick(('', city))}{pick(_BRANCHES)}{pick(('', '产业'))}{pick(_PLANS)}》"
            case "EVT":
                return pick((city, pick(_BRANCHES))) + pick(_EVENTS)
            case "POS":
                return pick(_POSTS)
            case _:
                return pick(_BRANCHES)

    def _figure(self, kind: str) -> str:
        number = self._chance.randint(2, 9_000)
        if kind == "PERCENT":
            return f"{self._chance.randint(1, 400) / 10}%"
        if kind == "COUNT":
            return f"{number}{self._chance.choice(('家', '余家', '个'))}"
        return f"{self._chance.choice(('', '约', '超过'))}{number}{self._chance.choice(('亿元', '万元'))}"


def lessons_of(documents: Iterable[Labelled]) -> list[Lesson]:
    """What they teach; each is a family of its own."""
    return [
        Lesson(f"{number:06}", each.text, tuple(pieces(each.text)), tuple(Tag(*tag) for tag in each.tags))
        for number, each in enumerate(documents)
    ]
