"""What is a claim and what is none, where claims begin and end, and who makes them."""

import re
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.knowledge import Knowledge
from annotator.model.schema_file import shipped
from annotator.model.suggestion import Suggestion
from annotator.suggest.claims import cues, suggester
from annotator.suggest.claims.claim import Claim
from annotator.suggest.claims.finding import claims
from annotator.text.quantities.grammar import quantities
from annotator.text.script import simplified_characters, to_traditional

SCHEMA = shipped()
KNOWLEDGE = Knowledge(SCHEMA)


def found(text: str) -> list[Claim]:
    return list(claims(text, quantities(text)))


def surfaces(text: str) -> list[str]:
    return ["…".join(text[start:end] for start, end in each.pieces) for each in found(text)]


def who(text: str) -> list[tuple[str, str]]:
    """Source and cue of each claim."""

    def said(bounds: tuple[int, int] | None) -> str:
        return text[slice(*bounds)] if bounds else ""

    return [(said(each.attribution.source), said(each.attribution.cue)) for each in found(text) if each.attribution]


@pytest.mark.parametrize(
    "row",
    [
        "8亿元、4.5%、2022年",
        "8亿元、4.5%、2022年。",
        "约8亿元和4.5%，2022年至2025年",
        "成都、8亿元、4.5%、2022年",
        "2.6万亿元，46.2%，1000余家，54个",
        "“8亿元、4.5%、2022年。”",
    ],
)
def test_a_bare_row_of_figures_claims_nothing(row: str) -> None:
    assert surfaces(row) == []
    assert surfaces(to_traditional(row)) == []


@pytest.mark.parametrize(
    "text",
    [
        "总投资8亿元、占地300亩、2022年",
        "其中，增长4.5%、2022年8亿元、300亩。",
        "成都：经济总量2.6万亿元，46.2%。",
        "2022年，成都是8亿元，4.5%。",
        "据统计，8亿元、4.5%、2022年。",
    ],
)
def test_what_is_said_of_figures_is_a_claim(text: str) -> None:
    assert len(surfaces(text)) == 1


@pytest.mark.parametrize(
    "marked",
    [
        "数据显示,【2022年,成都都市圈经济总量超过2.6万亿元】。",
        "据悉,【目前入驻企业4家,另有3家企业正在洽谈】。",
        "此外,【园区已建成投产35家】。",
        "为加快培育现代化都市圈,【国家发改委于2019年2月19日发布了《关于培育发展的指导意见》】(以下简称《意见》)。",
        "截至目前,【全市共规划建设空间54个,总投资额约2011.6亿元】,【2020年计划投资221.9亿元】。",
        "【首批服务类别包括检验检测服务、算力服务】,【将有力推动科技资源开放共享】。",
        "【12月14日,重庆四川党政联席会议第四次会议举行】,【两地将加强全方位协同,深化合作】。",
        "【2月14日,成都都市圈在沪协同招商】,【此次活动是今年来在省外举办的首场投资促进活动】。",
        "【成都都市圈经济总量超过2.6万亿元,占全省46.2%】,经济贡献当仁不让。",
        "按照统一部署,【市发展改革委完成了总体规划】。",
        "国内无人机行业头部企业——【北京中航智科技有限公司共同打造研发、制造一体化基地】。",
        "标题里没有数字的一行\n【去年成都经济总量占全省46.2%】\n",
    ],
)
def test_where_claims_begin_and_end(marked: str) -> None:
    text = re.sub("[【】]", "", marked)
    assert surfaces(text) == re.findall("【(.*?)】", marked)


@pytest.mark.parametrize(
    "text",
    [
        "如何推进产业功能区建设?",
        "成都打造的产业功能区有何不同?",
        "多点着力 加快培育同城产业生态圈",
        "走进金什合作产业园,记者看到,一栋栋崭新的厂房整齐排列,厂房内宽敞明亮。",
        "建立产业转移跨区域合作机制,鼓励以连锁经营、委托管理等形式共建产业园区,实现优势互补。",
        "加快工业园区基础设施建设,完善产业配套服务体系,优化投资环境。",
        "“将工厂建在森林里,将实验室建在花园里”。",
        "两江协同创新区融合创新中心 邹乐 摄",
        "甲、乙、丙、丁、戊、己、庚、辛、壬、癸,2022年。",
        "2022年",
        "",
    ],
)
def test_what_is_no_claim(text: str) -> None:
    assert surfaces(text) == []


def test_two_claims_may_share_who_and_when() -> None:
    text = "该项目在未来10年,营业收入合计将不低于100亿元,年度经济贡献不低于2.7亿元。"
    assert surfaces(text) == [
        "该项目在未来10年,营业收入合计将不低于100亿元",
        "该项目在未来10年…年度经济贡献不低于2.7亿元",
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("《意见》提出,到2022年,都市圈同城化取得明显进展。", "《意见》", "提出"),
        ("《规划》提出成渝地区要联手打造电子信息产业集群。", "《规划》", "提出"),
        ("2017年7月,成都在全市产业发展大会上首次提出要建设产业功能区。", "成都", "提出"),
        ("数据显示,园区产值增长了一成。", "数据", "显示"),
        ("据国家统计局统计,全年产值增长5.2%。", "国家统计局", "统计"),
        ("据悉,目前入驻企业4家。", "", "据悉"),
        ("据介绍,市发展改革委负责人认为,企业信心明显增强。", "市发展改革委负责人", "认为"),
        ("世界卫生组织警告称,全球约有24亿人面临粮食问题。", "世界卫生组织", "警告称"),
        ("外交部发言人毛宁7日在例行记者会上说,中方反对单边制裁。", "毛宁", "说"),
        ("有网友质疑,该校收费标准过高。", "网友", "质疑"),
        ("“很多人凌晨就排队了。”志愿者小张说。", "小张", "说"),
        ("按照规划,未来产业园将是两地协同发展的集聚区。", "规划", "按照"),
        ("漫客空间有关负责人表示,注册系统已经正式上线运行。", "漫客空间有关负责人", "表示"),
        ("李波告诉记者,园区聚焦航空航天等重点领域。", "李波", "告诉"),
        ("“两地合作将实现优势互补,促进双方共同发展。”李波告诉记者。", "李波", "告诉"),
        ("“我们拟在金牛区建立总部大厦。” 什邡经开区管委会副主任李波说。", "李波", "说"),
        ("李波说:“我们拟在金牛区建立总部大厦。”", "李波", "说"),
        ("两地合作将实现优势互补,有关负责人说。", "有关负责人", "说"),
    ],
)
def test_who_says_it(text: str, source: str, cue: str) -> None:
    assert who(text) == [(source, cue)]


def test_all_sentences_of_a_quotation_have_its_speaker() -> None:
    text = "“金牛区聚集了众多的高端人才。两地合作将实现优势互补。”李波告诉记者,园区聚焦航空航天等领域。"
    assert who(text) == [("李波", "告诉")] * 3
    assert [each.said["quote"] for each in found(text)] == ["DIRECT", "DIRECT", "INDIRECT"]


def test_a_quotation_that_is_broken_off_has_one_speaker() -> None:
    assert who("“园区已有企业40家,”李波说,“明年将再引进20家。”") == [("李波", "说")] * 2


def test_what_one_says_that_another_says_is_found_inside_it() -> None:
    text = "公司有关负责人表示,《规划》提出成渝地区要联手打造产业集群,将助力公司完善产业链。"
    assert who(text) == [("公司有关负责人", "表示"), ("《规划》", "提出")]
    assert surfaces(text)[1] == "成渝地区要联手打造产业集群"


@pytest.mark.parametrize(
    ("text", "kind", "verifiability"),
    [
        ("园区共引进企业84家。", "NUMERIC", "CFS"),
        ("成德眉资4市科技局共同签订了《合作协议》。", "EVENT", "CFS"),
        ("园区将实现产业优势互补、错位发展。", "FORECAST", "LATER"),
        ("下一步,成都都市圈将进一步强化集群共建。", "COMMIT", "LATER"),
        ("李波说,各地必须守住耕地红线不动摇。", "POLICY", "NFS"),
        ("产业政策的红利让联合招商成为四市的共识。", "CAUSAL", "NFS"),
        ("都市圈正成为带动经济发展的新增长极。", "VALUE", "NFS"),
        ("园区的开工速度比周边地区更快一些。", "COMPARE", "CFS"),
    ],
)
def test_kinds(text: str, kind: str, verifiability: str) -> None:
    (claim,) = found(text)
    assert (claim.kind, claim.said["verifiability"]) == (kind, verifiability)


@pytest.mark.parametrize(
    "text",
    [
        "重点将金牛区现有企业的生产加工放在什邡市,双方已达成共识。",
        "西部科学城全力争创综合性国家科学中心,项目已建成投产。",
    ],
)
def test_what_only_looks_like_the_future(text: str) -> None:
    assert "LATER" not in {each.said["verifiability"] for each in found(text)}


def test_a_word_that_only_holds_a_cue_is_none() -> None:
    assert who("分开细说,以汽车为例,汽车产业联盟确定了盟主企业。") == []
    assert who("产业功能区概念的提出,是顺应形势变化的必然选择。") == []
    assert who("这次会议提出了具体抓手。") == []


def test_both_scripts_are_read_alike() -> None:
    text = "“金牛区聚集了众多的高端人才。”李波告诉记者,园区的优势显著,将带动周边地区发展。"
    there = to_traditional(text)
    assert [(each.pieces, each.said) for each in found(text)] == [(each.pieces, each.said) for each in found(there)]


def test_cues_are_written_as_the_text_is_looked_at() -> None:
    patterns = [cast("str", each.pattern) for each in vars(cues).values() if isinstance(each, re.Pattern)]
    assert patterns
    assert patterns == list(map(simplified_characters, patterns))


def suggested(text: str) -> list[Suggestion]:
    return list(suggester.suggest(text, KNOWLEDGE))


def test_source_and_cue_are_proposed_as_slots() -> None:
    (claim,) = suggested("数据显示,园区产值增长了一成。")
    told = [(SCHEMA.link_type(each.link).code, each.surface, SCHEMA.type(each.type).code) for each in claim.slots]
    assert told == [("source", "数据", "SRC"), ("cue", "显示", "CUE")]
    assert dict(claim.attributes) == {"at.kind": "NUMERIC", "at.verifiability": "CFS", "at.quote": "INDIRECT"}


def test_a_schema_for_checking_claims_gets_its_own_types_and_values() -> None:
    schema = shipped("claim-check")
    (claim,) = suggester.suggest("数据显示,园区产值增长了一成。", Knowledge(schema))
    assert [schema.type(each.type).code for each in claim.slots] == ["SOURCE", "CUE"]
    assert dict(claim.attributes) == {"at.worth": "YES"}


def test_a_schema_without_claims_gets_none() -> None:
    assert list(suggester.suggest("数据显示,园区产值增长了一成。", Knowledge(shipped("cluener")))) == []


WORDS = "李波 表示 说 据悉 数据显示 将 要 2.6万亿元 2022年 产业園區 已建成 的 按照规划 在未来10年 提出 了 是 已 A.B 𠮷"
PIECES = st.sampled_from([*'“”‘’「」《》()（）,，。:：;!?…—\n 、\u3000"', "\r\n", *WORDS.split()])


@given(st.lists(PIECES, max_size=40).map("".join))
def test_every_claim_and_every_slot_stands_in_the_text(text: str) -> None:
    for each in suggested(text):
        assert "…".join(text[span.start : span.end] for span in each.fragments) == each.surface
        assert each.surface.strip() == each.surface
        assert 0 < each.score <= 1
        for slot in each.slots:
            assert text[slot.span.start : slot.span.end] == slot.surface
