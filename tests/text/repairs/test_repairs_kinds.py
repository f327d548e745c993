"""Each kind of damage in small, as it is met in crawled pages, and what the reader is to see."""

import pytest

from annotator.text.reading import Reading
from annotator.text.repairs.clean import clean

PAGE = "産業帶來發展，區域協作成果豐富，重要的區域都有產業，產業的發展離不開協作。\n"
LEFT = "產(chǎn)業(yè)帶來發(fā)展,各區(qū)域的產(chǎn)業(yè)協(xié)作成果豐富。\n"
"""A line from a page that a script converter has been over."""

PARAGRAPHS = "\n\n".join(f"这里是第{number}段文字，写得不长，但是完整。" for number in "二三四五六七")
"""A page that parts its paragraphs by blank lines."""


def read(text: str) -> str:
    """What the reading view shows."""
    return Reading(text, clean(text).applied).text


def rules(text: str) -> set[str]:
    """The rules that found something to repair, offers included."""
    return {repair.rule for repair in clean(text).repairs}


def noise(text: str) -> list[tuple[str, str]]:
    """What is passed over: the rule, and the text."""
    return [(each.rule, text[each.start : each.end]) for each in clean(text).passed_over]


@pytest.mark.parametrize(
    ("damaged", "meant"),
    [
        ("《區(qū)域綱要》提出厚望?!毒V要》多處提及", "《區域綱要》提出厚望。《綱要》多處提及"),
        ("“門戶打開了。這是關(guān)鍵一招?!崩罱ū蚪榻B,企業(yè)", "“門戶打開了。這是關鍵一招。”李建彬介紹，企業"),
        ("“打造開放門戶?!?/p>", "“打造開放門戶。”"),
        ("‘打造開放門戶?!?/p>", "‘打造開放門戶。’"),
        ("為當(dāng)?shù)仉娮悠髽I(yè)提供", "為當地電子企業提供"),
        ("恰好是我們?nèi)钡哪且粔K。", "恰好是我們缺的那一塊。"),
        ("“就投這一段?!敝性?shì)基金負(fù)責(zé)人說", "“就投這一段。”中試基金負責人說"),
        ("“平臺建設(shè)?!眱山聟^(qū)負(fù)責(zé)人說。兩江新區(qū)", "“平臺建設。”兩江新區負責人說。兩江新區"),
    ],
)
def test_slipped_bytes_are_decoded_anew(damaged: str, meant: str) -> None:
    rest = "負(fù)責(zé)設(shè)備,數(shù)據(jù),創(chuàng)新。當(dāng)然,兩江新區(qū)和關(guān)內(nèi)。"
    assert read(f"{LEFT}{damaged},{rest}\n").splitlines()[1].startswith(meant)


def test_what_the_decoder_took_along_stays_a_question_mark() -> None:
    damaged = f"{LEFT}“年后能夠投產(chǎn)?!?月16日,記者看到設(shè)備。"
    assert read(damaged).splitlines()[1] == "“年后能夠投產。”?月16日，記者看到設備。"


def test_a_quote_that_is_not_open_is_only_offered() -> None:
    damaged = "打造開放門戶?!?/p>"
    assert (read(damaged), rules(damaged)) == (damaged, {"slip_lost_tag"})


def test_readings_left_by_a_converter_go_and_those_of_rare_words_stay() -> None:
    assert read(f"{LEFT}重慶(Chóngqìng)的魑(chī)魅。").endswith("\n重慶(Chóngqìng)的魑(chī)魅。")
    assert "產業帶來發展，各區域的產業協作" in read(LEFT)


def test_two_readings_are_enough_where_nobody_needs_to_be_told() -> None:
    assert read("產業(yè)協(xié)作") == "產業協作"
    assert (read("經(jīng)濟"), rules("經(jīng)濟")) == ("經(jīng)濟", {"reading"})
    assert rules("單(shàn)縣的樂(yuè)氏") == set()


def test_english_in_brackets_says_nothing_about_the_readings() -> None:
    text = f"{LEFT}生產(chǎn)總值(GDP)與世界貿易組織(WTO)、人工智能(AI)、產(chǎn)業(yè)(industry)。"
    assert "生產總值(GDP)與世界貿易組織(WTO)、人工智能(AI)、產業(industry)" in read(text)


def test_a_converter_may_have_had_simplified_characters_in_its_table() -> None:
    page = "各区(qū)域的产(chǎn)业(yè)协作成果丰富，区(qū)域内产(chǎn)业(yè)链条完整，大家都很满意。\n"
    assert read(page * 3) == "各区域的产业协作成果丰富，区域内产业链条完整，大家都很满意。\n" * 3
    assert rules(page[:24]) == set()


def test_readings_in_brackets_of_full_width_go_too() -> None:
    assert read("產（chǎn）業（yè）帶來發（fā）展，各區（qū）域協（xié）作。") == "產業帶來發展，各區域協作。"


def test_readings_on_a_page_where_the_characters_mostly_stand_alone_are_a_persons() -> None:
    lesson = "發(fā)，業(yè)，協(xié)：發展產業，協作興業，發奮創業，協同發展。"
    assert rules(lesson) == set()


@pytest.mark.parametrize(
    ("damaged", "meant"),
    [
        ("<p>会议在京召开。</p>", "会议在京召开。"),
        ('他说<span class="a b">不行</span>。<br/>', "他说不行。"),
        ("&ldquo;可以&rdquo;，他说&hellip;&hellip;", "“可以”，他说……"),
        ("下午三点&nbsp;会议开始，研发与生产（R&amp;D）都来了。", "下午三点 会议开始，研发与生产（R&D）都来了。"),
        ("张&#8226;李两家公司", "张•李两家公司"),
        ("若a<b>c不成立，则换一组数值再试。", "若a<b>c不成立，则换一组数值再试。"),
    ],
)
def test_markup_goes(damaged: str, meant: str) -> None:
    assert read(damaged) == meant


@pytest.mark.parametrize(
    ("damaged", "meant"),
    [
        ("有何特点?如何推进?", "有何特点？如何推进？"),
        ("他说:“好!”", "他说：“好！”"),
        ("制造业项目达60%,1000余家企业", "制造业项目达60%，1000余家企业"),
        ("实施方案(2020-2022年)印发", "实施方案（2020-2022年）印发"),
        ("《方案》(以下称方案),《方案》", "《方案》（以下称方案），《方案》"),
        ("共1,200家,于17:01报名", "共1,200家，于17:01报名"),
        ("网址是http://a.example/?b=1,2;c", "网址是http://a.example/?b=1,2;c"),
        ("叫Open, Close和iPhone,iPad的产品", "叫Open, Close和iPhone,iPad的产品"),
        ("重庆(Chóngqìng)的比例是6:4", "重庆(Chóngqìng)的比例是6:4"),
        ("有家店叫TCL,终端在那里", "有家店叫TCL，终端在那里"),
        ("巴士来了🚌,而家到了", "巴士来了🚌，而家到了"),
        ("真的?!怎么会", "真的?!怎么会"),
    ],
)
def test_ascii_punctuation_is_read_as_chinese_only_in_chinese(damaged: str, meant: str) -> None:
    page = f"今天,天气很好,大家都来了,一起看看。\n{damaged}\n"
    assert read(page).splitlines()[1] == meant


def test_a_page_with_its_own_full_width_commas_keeps_an_ascii_one() -> None:
    assert rules("今天，天气很好，大家都来了,一起看看。") == set()


@pytest.mark.parametrize(
    ("damaged", "meant", "rule"),
    [
        ("从“ 一指用力”到“攥指成拳 ”。", "从“一指用力”到“攥指成拳”。", "stray_blank"),
        ("17:01\u00a0\u00a0发展网消息，会议召开。", "17:01  发展网消息，会议召开。", "blank"),
        ("? 2020 兩江集團 版權所有", "© 2020 兩江集團 版權所有", "copyright"),
    ],
)
def test_single_marks(damaged: str, meant: str, rule: str) -> None:
    assert (read(damaged), rules(damaged)) == (meant, {rule})


def test_a_blank_after_a_stop_goes_where_it_is_no_habit() -> None:
    many = "他来了。她也来了。" * 10
    assert read(f"{many}好的。” 什邡市的人说。") == f"{many}好的。”什邡市的人说。"
    assert rules("他来了。 她也来了。 大家都来了。 好。") == set()


def test_a_blank_amid_a_sentence_is_offered() -> None:
    damaged = "确保产业功能区空间 范围覆盖整建制的乡镇或街道，加快构建专业化的经济组织方式和城市工作方式。"
    assert (read(damaged), rules(damaged)) == (damaged, {"stray_blank"})


@pytest.mark.parametrize(
    ("broken", "joined"),
    [
        ("探索建立相匹配的\n利益共享机制。", "探索建立相匹配的利益共享机制。"),
        ("摘自《东北老工业区\n再出发》一文。", "摘自《东北老工业区再出发》一文。"),
        (
            f"{'这一句话写得相当长，' * 5}建立旅游\n合作工作机制。",
            f"{'这一句话写得相当长，' * 5}建立旅游合作工作机制。",
        ),
        ("一、现状\n近年来两地推动建设。", "一、现状\n近年来两地推动建设。"),
        ("市里召开会议\n昨天，市里召开了会议。", "市里召开会议\n昨天，市里召开了会议。"),
        ("产值再创新高\n今年以来，产值增加。", "产值再创新高\n今年以来，产值增加。"),
        ("推进碳达峰碳中和\n今年以来，推进加快。", "推进碳达峰碳中和\n今年以来，推进加快。"),
        ("春天在哪里的\n路上，独自\n走着。", "春天在哪里的\n路上，独自\n走着。"),
    ],
)
def test_a_line_broken_inside_a_sentence_is_joined(broken: str, joined: str) -> None:
    assert read(f"{PARAGRAPHS}\n\n{broken}\n") == f"{PARAGRAPHS}\n\n{joined}\n"


def test_traditional_characters_inside_a_simplified_word_are_offered() -> None:
    text = "推动重庆经济开发区、成都经濟技術开发区等国家级园区发展，据《明報》报道，"
    text += "实现两业协同发展，建设开放枢纽，创业带动创新，树立现代产业标准。"
    assert [(each.start, each.replacement) for each in clean(text).repairs] == [(13, "济"), (15, "术")]


BODY = "\n".join(f"这是第{number}段，说的是两地如何协作，产业怎样发展。" for number in "一二三四五六七八九十")


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("当前位置:首页 > 长江经济带 > 流域经济", "breadcrumb"),
        ("主頁 > 產業政策 > 政策簡介", "breadcrumb"),
        ("国内统一刊号:CN00-0000 日报社出版热线:00000000", "masthead"),
        ("登录 | 注册 | 手机版 | 设为首页", "navigation"),
        ("秒杀特价手机官网,正品女装包邮,优惠券免费领取,折扣批发网站大全", "spam"),
    ],
)
def test_the_head_of_a_page_is_passed_over(line: str, rule: str) -> None:
    assert noise(f"{line}\n{BODY}") == [(rule, line)]


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("© 2020 某某集团 版权所有 渝ICP备00000000号-1", "footer"),
        ("渝公網安備 00000000000000號", "footer"),
        ("【责编:予笙】", "editor"),
        ("(责任编辑：海平)", "editor"),
        ("互联网新闻信息服务许可证号:00000000000", "footer"),
        ("相关文章", "widget"),
        ("上一篇：某某会议召开", "widget"),
        ("图片 49", "picture"),
        ("\u00a0图片 49", "picture"),
        ("--> 2024-01-19 黄欢 同城融圈 /enpproperty-->", "comment"),
    ],
)
def test_the_foot_of_a_page_is_passed_over(line: str, rule: str) -> None:
    assert noise(f"{BODY}\n{line}") == [(rule, line)]


def test_titles_below_a_heading_for_links_are_passed_over_with_it() -> None:
    links = "相关阅读：\n东澜二期选址公示\n一图读懂海上牧场"
    assert [rule for rule, _ in noise(f"{BODY}\n{links}")] == ["widget"] * 3


def test_reactions_are_passed_over_one_by_one() -> None:
    listed = "  • 微笑\n  • 流汗\n  • 难过\n  • 生闷气"
    assert noise(f"{BODY}\n{listed}") == [("reactions", line) for line in listed.split("\n")]


def test_spam_in_the_other_script_needs_no_known_word() -> None:
    spam = "国产亚洲综合小说,另类福利区高速,电影网站入口大全"
    assert noise(f"{spam}\n從起步期到成長期，產業協作趁勢起飛。\n為加快發展，國家發布了意見。")[0] == ("spam", spam)


def test_keywords_of_the_text_are_no_spam() -> None:
    assert noise(f"产业发展,两地协作,产业怎样发展,两地如何协作发展\n{BODY}") == []


def test_credits_are_offered_not_passed_over() -> None:
    text = f"{BODY}\n两江融合创新中心 邹乐 摄\n建设有了成效。(文字图片由改革委员会提供)"
    assert noise(text) == []
    assert [text[each.start : each.end] for each in clean(text).noise] == [
        "两江融合创新中心 邹乐 摄",
        "(文字图片由改革委员会提供)",
    ]


def test_the_script_is_that_of_the_text_without_its_noise() -> None:
    spam = "特价手机官网正品包邮,品牌女装新款折扣批发,家用电器团购优惠券免费领取"
    assert clean(f"{spam}\n產業協作趁勢起飛。").script == "traditional"
