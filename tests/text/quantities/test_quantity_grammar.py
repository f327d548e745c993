"""What the grammar finds and what it leaves alone; `【约3万元|MONEY ~30000 CNY】` is a figure and its reading."""

import re

import pytest

from annotator.text.quantities.grammar import quantities, quantity_at
from annotator.text.quantities.quantity import Bound, Kind, Quantity
from annotator.text.script import to_traditional

_MARK = re.compile(r"【([^|】]+)\|([^】]+)】")
_SIGNS = {
    Bound.EQUAL: "",
    Bound.MORE_THAN: ">",
    Bound.LESS_THAN: "<",
    Bound.EQUAL_OR_MORE: "≥",
    Bound.EQUAL_OR_LESS: "≤",
    Bound.RANGE: "",
}

MONEY = """
经济总量达【8万亿|MONEY 8000000000000 CNY】,其中【超过2.6万亿元|MONEY >2600000000000 CNY】
总投资额【约2011.6亿元|MONEY ~201160000000 CNY】,计划投资【221.9亿元|MONEY 22190000000 CNY】
将【不低于100亿元|MONEY ≥10000000000 CNY】,贡献【不到2.7亿元|MONEY <270000000 CNY】
【3亿多元|MONEY >~300000000 CNY】、【2000余万元|MONEY >~20000000 CNY】、【八亿多元|MONEY >~800000000 CNY】
【3万5千元|MONEY 35000 CNY】,【1亿2000万元|MONEY 120000000 CNY】,【2万4337美元|MONEY 24337 USD】
【$3.5亿|MONEY 350000000 USD】,【¥300|MONEY 300 CNY】,【HK$1.2亿|MONEY 120000000 HKD】
【约人民币3亿元|MONEY ~300000000 CNY】
【3亿元人民币|MONEY 300000000 CNY】,【100万日元|MONEY 1000000 JPY】,【5000欧元|MONEY 5000 EUR】
【8000元/吨|MONEY 8000 CNY/t】,【1.2万元/亩|MONEY 12000 CNY/[mu_cn]】,【0.5元/股|MONEY 0.5 CNY/{share}】
【100—150亿元|MONEY 10000000000..15000000000 CNY】,【3-5万元|MONEY 30000..50000 CNY】
【100亿元至150亿元|MONEY 10000000000..15000000000 CNY】
建设一批产值【千亿|MONEY 100000000000 CNY】【百亿级|MONEY ~10000000000 CNY】园区
经济总量将【逼近3万亿|MONEY <~3000000000000 CNY】大关
【亿元以上|MONEY ≥100000000 CNY】项目,【超百亿元|MONEY >10000000000 CNY】,【数万亿元|MONEY >~1000000000000 CNY】
【壹佰贰拾万元整|MONEY 1200000 CNY】,【伍拾万元|MONEY 500000 CNY】,【叁元|MONEY 3 CNY】
投资【7个亿|MONEY 700000000 CNY】,【五百万元|MONEY 5000000 CNY】
【一万二千三百元|MONEY 12300 CNY】,【十余万元|MONEY >~100000 CNY】
"""

PERCENT = """
分别占【33.8%|PERCENT 33.8 %】【46.2%|PERCENT 46.2 %】
达【60%|PERCENT 60 %】,【80%以上|PERCENT ≥80 %】,【超过90%|PERCENT >90 %】,【5% 左右|PERCENT ~5 %】
提高【3个百分点|PERCENT 3 [pp]】,回落【0.5个百分点|PERCENT 0.5 [pp]】,下调【25个基点|PERCENT 0.25 [pp]】
快【4.6|PERCENT 4.6 [pp]】和【3.1个百分点|PERCENT 3.1 [pp]】
【八成|PERCENT 80 %】,【3成|PERCENT 30 %】,【六成以上|PERCENT ≥60 %】,打【八折|PERCENT 80 %】,【5‰|PERCENT 0.5 %】
增长【三成五|PERCENT 35 %】,【两成半|PERCENT 25 %】,【八五折|PERCENT 85 %】优惠,【近六成五|PERCENT <~65 %】
【百分之三十|PERCENT 30 %】,【百分之十二点五|PERCENT 12.5 %】,【千分之三|PERCENT 0.3 %】,【百分百|PERCENT 100 %】
【5%—6%|PERCENT 5..6 %】,【5-6%|PERCENT 5..6 %】,【百分之三十至百分之四十|PERCENT 30..40 %】
同比【-3.2%|PERCENT -3.2 %】,增长率为【-0.78%|PERCENT -0.78 %】,增速为【负2.5%|PERCENT -2.5 %】
从【3.5%|PERCENT 3.5 %】到【5%|PERCENT 5 %】
"""

COUNT = """
共【3个|COUNT 3 1】集群,【1000余家|COUNT >~1000 1】企业,【近200名|COUNT <~200 1】专家,【约400家|COUNT ~400 1】会员
成德眉资【4市|COUNT 4 1】,德眉资【四市|COUNT 4 1】
【六大|COUNT 6 1】优势产业,【十大|COUNT 10 1】品牌,【四城|COUNT 4 1】携手
上述【两家|COUNT 2 1】企业,召开了【七次|COUNT 7 1】会,【两千人|COUNT 2000 1】,【一百二十条|COUNT 120 1】
引进【200万台|COUNT 2000000 1】彩电,【500万片|COUNT 5000000 1】电路板,【13.5亿人次|COUNT 1350000000 1】
【30至50家|COUNT 30..50 1】,【2—3个|COUNT 2..3 1】,【七八个|COUNT ~7..8 1】,【三四十人|COUNT ~30..40 1】
【上百家|COUNT ≥~100 1】,【近千家|COUNT <~1000 1】,【数十家|COUNT >~10 1】,【百余家|COUNT >~100 1】
【二十多名|COUNT >~20 1】
【12部门|COUNT 12 1】联合发文,带动【5000户|COUNT 5000 1】农民,覆盖【9亿多人|COUNT >~900000000 1】
仅【一家|COUNT 1 1】企业通过,【至少3项|COUNT ≥3 1】,【不超过12个|COUNT ≤12 1】,人口【20万|COUNT 200000 1】
制造业项目达【60%|PERCENT 60 %】,【1000余家|COUNT >~1000 1】企业,【1,000家|COUNT 1000 1】企业
"""

MEASURE = """
【不少于1000万平方米|MEASURE ≥10000000 m2】,【301万平方米以上|MEASURE ≥3010000 m2】,【110.5平方公里|MEASURE 110.5 km2】
【约600亩|MEASURE ~600 [mu_cn]】,【190多亩|MEASURE >~190 [mu_cn]】
以【百里|MEASURE 100 [li_cn]】“滨水岸线”和【万亩|MEASURE 10000 [mu_cn]】
【57公里|MEASURE 57 km】,【2.2万公里|MEASURE 22000 km】,【28纳米|MEASURE 28 nm】
【16km|MEASURE 16 km】,【19089km2|MEASURE 19089 km2】
【1.3万亿斤|MEASURE 1300000000000 [jin_cn]】,【30万吨|MEASURE 300000 t】,【3千瓦|MEASURE 3 kW】,【500MW|MEASURE 500 MW】
【8亿千瓦时|MEASURE 800000000 kW.h】,【350公里/小时|MEASURE 350 km/h】,【35微克/立方米|MEASURE 35 ug/m3】
时速【300—350公里|MEASURE 300..350 km】,【零下10℃|MEASURE -10 Cel】,【36岁|MEASURE 36 a】,【十五六岁|MEASURE ~15..16 a】
【5万吨级|MEASURE ~50000 t】码头,【126 公里|MEASURE 126 km】
"""

RATIO = """
按照【6∶4|RATIO 1.5 1】入股,以【3:1|RATIO 3 1】的比例,按【3比1|RATIO 3 1】配资
【三分之一|RATIO 0.333333333333 1】,【三分之二以上|RATIO ≥0.666666666667 1】
【2/3|RATIO 0.666666666667 1】的人,是上次的【3倍|RATIO 3 1】,【翻一番|RATIO 2 1】
【翻番|RATIO 2 1】,【翻两番|RATIO 4 1】
减少【一半|RATIO 0.5 1】,支持者【过半|RATIO >0.5 1】,【1.5倍左右|RATIO ~1.5 1】
"""

RANK = """
居全国【第一|RANK 1 1】,【第二大|RANK 2 1】经济体,居世界【第3位|RANK 3 1】,排名【第 7|RANK 7 1】,获【第一名|RANK 1 1】
供应链管理企业【前50强|RANK 50 1】,进入全国【前十|RANK 10 1】
【前五大|RANK 5 1】股东,智能汽车排在【首位|RANK 1 1】,位列全国城市【第一|RANK 1 1】,位居【榜首|RANK 1 1】
"""

INDEX = """
采购经理指数为【50.1|INDEX 50.1 1】,报【3000.55点|INDEX 3000.55 1】,得分【98.5分|INDEX 98.5 1】
发生【6.5级|INDEX 6.5 1】地震,基尼系数【0.46|INDEX 0.46 1】
"""

NAMES = """
形成“【5+5+1|NUMNAME】”体系,“【1+N|NUMNAME】”,【1+1>2|NUMNAME】,开发区【3.0版|NUMNAME】
引进【世界500强|NUMNAME】项目,【中国企业500强|NUMNAME】,【百强|NUMNAME】县
"""

NOTHING = """
四川 两江新区 两地 双方 进一步 一带一路 一批 一系列 一家来自成都的企业 统一 万一 十分重要 一方面 百姓 万达 六安市
五台山 三门峡 三轮车 七台河 九寨沟 千岛湖 五粮液 四处奔波 三元桥 二手房 一线城市
第三次会议 第二届论坛 第十四届 第 3 次 第一产业 第三方 第一副组长 第九章 第一个项目 首次 首批 首场 十四届全国人大
5G 4K PM2.5 G20 C919 5A级景区 ISO9001 3D打印 T3航站楼 一级市场 三级医院 三级响应 新一代
渝ICP备2020014939号-1 国内统一刊号:CN51-0004 热线:962211 010-63074375 图片 49 c126872.html 3.强化 2.0
党的二十大 十八大报告 两会 “三区三带” “两张清单” “一号工程” “四个意识” 四个意识 三位一体
《人才新政12条》 《2022年报告》 《三年行动方案》〔2020〕 比分2:1 78-61战胜 以3比1战胜
千里马 千里迢迢 四周 二次能源 一成不变 大敌当前
签名 成立 成功 成都 折扣 处理 位于 元旦 元件 项目 本地 家庭
"""

EXAMPLES = [
    line
    for block in (MONEY, PERCENT, COUNT, MEASURE, RATIO, RANK, INDEX, NAMES, NOTHING)
    for line in block.strip().splitlines()
]


def told(quantity: Quantity) -> str:
    if quantity.timex:
        return f"{quantity.timex.type} {quantity.timex.value}"
    if quantity.kind is Kind.NUMNAME:
        return "NUMNAME"
    high = "" if quantity.value_high is None else f"..{quantity.value_high}"
    sign = _SIGNS[quantity.bound] + "~" * quantity.approx
    return f"{quantity.kind} {sign}{quantity.value}{high} {quantity.unit_norm}"


def marked(text: str) -> str:
    """The text with what was found in it, in the notation of the examples."""
    pieces: list[str] = []
    at = 0
    for quantity in quantities(text):
        pieces += text[at : quantity.start], f"【{text[quantity.start : quantity.end]}|{told(quantity)}】"
        at = quantity.end
    return "".join(pieces) + text[at:]


def without_marks(example: str) -> str:
    return _MARK.sub(r"\1", example)


@pytest.mark.parametrize("example", EXAMPLES)
def test_figures_are_found_with_their_span_and_value(example: str) -> None:
    assert marked(without_marks(example)) == example


@pytest.mark.parametrize("example", EXAMPLES)
def test_both_scripts_are_read_alike(example: str) -> None:
    text = without_marks(example)
    simplified, traditional = quantities(text), quantities(to_traditional(text))
    assert [(q.start, q.end, told(q)) for q in traditional] == [(q.start, q.end, told(q)) for q in simplified]


def test_full_width_is_read_like_half_width() -> None:
    assert marked("２０２２年投资３．５亿元,占５０％") == (
        "【２０２２年|DATE 2022】投资【３．５亿元|MONEY 350000000 CNY】,占【５０％|PERCENT 50 %】"
    )
    assert marked("共１，０００家，２家") == "共【１，０００家|COUNT 1000 1】，【２家|COUNT 2 1】"


def test_the_core_is_numeral_and_unit_without_modifiers() -> None:
    text = "总投资约人民币3亿多元以上"
    (quantity,) = quantities(text)
    assert text[quantity.start : quantity.end] == "约人民币3亿多元以上"
    assert text[quantity.core_start : quantity.core_end] == "3亿多元"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("2.6萬億元", "萬億元"),
        ("1500余家", "家"),
        ("1000万平方米", "万平方米"),
        ("3个百分点", "个百分点"),
        ("十几万人", "万人"),
        ("8000元/吨", "元/吨"),
        ("千亿级产业", "亿"),
        ("$3亿", "$亿"),
        ("前50强", "强"),
        ("3—5万元", "万元"),
    ],
)
def test_the_unit_is_kept_as_written(text: str, unit: str) -> None:
    assert quantities(text)[0].unit == unit


def test_a_title_holds_no_figure_but_the_period_in_its_brackets() -> None:
    assert marked("《三年实施方案(2020-2022年)》、《新政12条》和66个") == (
        "《三年实施方案(【2020-2022年|DURATION 2020/2022】)》、《新政12条》和【66个|COUNT 66 1】"
    )


def test_a_title_that_is_never_closed_hides_nothing() -> None:
    assert marked("(以下简称《纲要》正式印发,《规划共66个") == "(以下简称《纲要》正式印发,《规划共【66个|COUNT 66 1】"


def test_a_click_finds_the_figure_under_it() -> None:
    text = "2022年。\n总投资约3亿元;共66个"
    found = quantity_at(text, text.index("亿"))
    assert found is not None
    assert text[found.start : found.end] == "约3亿元"
    assert quantity_at(text, text.index("总")) is None
    assert quantity_at(text, text.index("\n")) is None
    assert quantity_at(text, len(text)) is None
