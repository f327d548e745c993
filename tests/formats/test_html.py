"""Web pages: what a reader would call the page's text comes in, line by line, and nothing of the site around it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import FormatError
from annotator.formats import html
from annotator.formats.api import ReadOptions
from annotator.model.document import Source

NEWS = """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>清江新区三年引进企业1200余家_清江日报网</title>
<link rel="canonical" href="https://news.example/2024/a.html"><style>p{color:red}</style></head>
<body><script>document.write("<p>脚本里的一段话，不是正文。</p>")</script>
<header><h2>清江日报网</h2><ul><li><a href="/1">要闻</a></li><li><a href="/2">时政</a></li></ul></header>
<div class="top"><a href="/">首页</a> | <a href="/n">新闻</a> | <a href="/e">经济</a></div>
<div>当前位置：<a href="/">首页</a> &gt; <a href="/n">新闻</a> &gt; 正文</div>
<div class="wrap"><div class="left">
<h1>清江新区三年引进企业1200余家</h1>
<div class="info">2024年01月19日 08:30&nbsp;&nbsp;来源：清江日报</div>
<div class="shareBar">分享到：微博、微信，让更多的人看到这篇报道吧。</div>
<div id="artibody">
<p>　　三年来，新区引进企业1,200余家，
累计投资46.2亿元，<b>同比</b>增长
  12.5%。</p>
<p><a href="/k">清江新区</a>管委会副主任说：“格局已经形成。”<br>他还说，下一步将&nbsp;建设“双核”。</p>
<h3>重点项目</h3>
<ul><li>齿轮箱装配基地，投资6.5亿元；</li><li>冷链物流园，占地300亩。</li></ul>
<table><caption>主要指标</caption><tr><th>指标</th><th>数值</th><th>增速</th></tr>
<tr><td>总产值</td><td><p>46.2</p><p>亿元</p></td><td></td></tr><tr><td>企业数</td><td></td><td>8%</td></tr></table>
<p>𠮷野家<span style="display: none">看不见</span>也将入驻。😀</p><p>&nbsp;</p>
</div>
<div><h4>相关阅读</h4><ul><li><a href="/r1">新区召开年度工作会议部署重点任务</a></li>
<li><a href="/r2">新区与港口集团签订战略合作协议</a></li></ul></div>
</div><aside><p>这是一段很长的侧栏文字，里面有完整的句子，但是不属于正文。</p></aside></div>
<form action="/s"><label>站内搜索</label><input name="q"><button>搜索</button></form>
<footer><p>版权所有 清江日报社 清ICP备00000000号 电话：000-0000</p></footer></body></html>"""

NEWS_LINES = [
    "清江新区三年引进企业1200余家",
    "2024年01月19日 08:30\u00a0\u00a0来源：清江日报",
    "　　三年来，新区引进企业1,200余家，累计投资46.2亿元，同比增长 12.5%。",
    "清江新区管委会副主任说：“格局已经形成。”",
    "他还说，下一步将\u00a0建设“双核”。",
    "重点项目",
    "齿轮箱装配基地，投资6.5亿元；",
    "冷链物流园，占地300亩。",
    "主要指标",
    "指标\t数值\t增速",
    "总产值\t46.2 亿元\t",
    "企业数\t\t8%",
    "𠮷野家也将入驻。😀",
]

LAID_OUT_IN_TABLES = """<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>关于印发清江新区规划的通知-清江政府网</title></head>
<table><tr><td><a href=1>首页</a><td><a href=2>政务</a><td><a href=3>服务</a></table>
<table><tr><td><a href=4>通知公告</a><br><a href=5>政策文件</a><br><a href=6>人事信息</a>
<td><form name=aspnetForm><center><b>关于印发清江新区规划的通知</b></center>
<font>各区县人民政府：<br><br>现将《清江新区规划》印发给你们，请认真贯彻执行。<br>一、镕基喆堃，全面推进，增长8%以上。
<table border=1><tr><td>年份<td>产值<tr><td>2024<td>100亿元</table></form></table>
<table><tr><td align=center>版权所有：清江新区管理委员会 地址：清江路1号</table>"""

PARAGRAPH = "三年来，新区引进企业1,200余家，累计投资46.2亿元，同比增长12.5%，格局已经形成。"


def read(page: str | bytes, name: str = "a.html", options: ReadOptions | None = None) -> Source:
    content = page.encode() if isinstance(page, str) else page
    (found,) = html.read(content, name, options or ReadOptions())
    assert isinstance(found, Source)
    return found


def lines(page: str | bytes) -> list[str]:
    return read(page).text.split("\n")


def test_a_news_page() -> None:
    assert lines(NEWS) == NEWS_LINES


def test_what_the_page_says_of_itself() -> None:
    source = read(NEWS)
    assert replace(source, text="") == Source(
        "清江新区三年引进企业1200余家", "", "a.html", "text/html", "utf-8", url="https://news.example/2024/a.html"
    )


def test_a_page_laid_out_in_tables_in_gb18030_that_says_gb2312() -> None:
    source = read(LAID_OUT_IN_TABLES.encode("gb18030"))
    assert source.encoding == "gb18030"
    assert source.title == "关于印发清江新区规划的通知"
    assert source.text.split("\n") == [
        "关于印发清江新区规划的通知",
        "各区县人民政府：",
        "现将《清江新区规划》印发给你们，请认真贯彻执行。",
        "一、镕基喆堃，全面推进，增长8%以上。",
        "年份\t产值",
        "2024\t100亿元",
    ]


@pytest.mark.parametrize("written", ["utf-8", "gb18030", "big5hkscs", "utf-16"])
@pytest.mark.parametrize("said", ["utf-8", "gb2312", "big5", "iso-8859-1", "nonsense"])
def test_whatever_a_page_says_of_its_encoding(written: str, said: str) -> None:
    page = f'<html><meta charset="{said}"><p>三年來，新區引進企業，累計投資46.2億元，格局已經形成。</p>'
    assert lines(page.encode(written)) == ["三年來，新區引進企業，累計投資46.2億元，格局已經形成。"]


def test_an_encoding_said_in_an_xml_declaration() -> None:
    page = b'<?xml version="1.0" encoding="gb2312"?><html><body><p>' + "崧".encode("gb18030") + b"</p></body></html>"
    assert lines(page) == ["崧"]


def test_a_persons_encoding_is_final() -> None:
    with pytest.raises(FormatError, match="undecodable"):
        read("<p>成都</p>".encode("gb18030"), options=ReadOptions(encoding="utf-8"))


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("<title>清江新区规划解读_新闻_清江网</title>", "清江新区规划解读"),
        ("<title>清江新区规划解读 - 清江网</title>", "清江新区规划解读"),
        ("<title>一江两岸——清江新区规划解读|清江网</title>", "一江两岸——清江新区规划解读"),
        ("<meta property=og:title content='清江新区 2024-2025 规划'><title>清江网</title>", "清江新区 2024-2025 规划"),
        ("<title>清江新区2024-2025规划-清江网</title>", "清江新区2024-2025规划"),
        ("<title>清江新区2024-2025规划</title>", "清江新区2024-2025规划"),
        ("<title>一江两岸——清江新区规划解读</title>", "一江两岸——清江新区规划解读"),
        ("<title>清江-清江网</title>", "清江-清江网"),
        ("<title>\n 清江新区\n规划 </title>", "清江新区 规划"),
        ("", "第一行是标题的样子"),
    ],
)
def test_titles(head: str, title: str) -> None:
    assert read(f"<head>{head}</head><body><p>第一行是标题的样子</p><p>{PARAGRAPH}</p>").title == title


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ("<meta property='og:url' content=' https://a.example/1 '>", "https://a.example/1"),
        ("<link rel=Canonical href=/relative.html>", None),
        ("<link rel=canonical href='javascript:alert(1)'>", None),
        (
            "<link rel=canonical href=http://a.example/2><meta property=og:url content=http://b.example>",
            "http://a.example/2",
        ),
    ],
)
def test_addresses(head: str, url: str | None) -> None:
    assert read(f"<head>{head}</head><body><p>{PARAGRAPH}").url == url


def test_no_body_tag_no_closing_tags() -> None:
    assert lines(f"<title>x</title><h1>清江新区规划</h1><p>{PARAGRAPH}<p>第二段。") == [
        "清江新区规划",
        PARAGRAPH,
        "第二段。",
    ]


def test_text_without_any_tag() -> None:
    assert lines("成都市\n产业 Park\nof") == ["成都市产业 Park of"]


@pytest.mark.parametrize("tag", ["div", "font", "b", "p", "ul><li", "table><tr><td"])
def test_deep_nesting_loses_nothing(tag: str) -> None:
    page = f"<{tag}>" * 5_000 + PARAGRAPH + f"<p>{PARAGRAPH}"
    assert lines(page) == [PARAGRAPH, PARAGRAPH]


def test_one_paragraph_of_millions_of_characters() -> None:
    assert len(read(f"<p>{PARAGRAPH * 110_000}").text) == len(PARAGRAPH) * 110_000


def test_entities_are_not_expanded_beyond_html() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "哈哈"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
    assert lines(f"{bomb}<p>&b;&c;&amp;&hellip;&#x20BB7;{PARAGRAPH}</p>")[-1] == f"&b;&c;&…𠮷{PARAGRAPH}"


def test_control_characters_are_blanks() -> None:
    assert lines(f"<p>成都\x0c\x01ABC {PARAGRAPH}") == [f"成都 ABC {PARAGRAPH}"]


def test_preformatted_text_keeps_its_lines_and_blanks() -> None:
    assert lines(f"<pre>甲  乙\r\n\t丙\n\n{PARAGRAPH}</pre>") == ["甲  乙", "\t丙", PARAGRAPH]


def test_readings_over_characters_are_left_out() -> None:
    assert lines(f"<p><ruby>什<rt>shí</rt>邡<rt>fāng</rt></ruby>市。{PARAGRAPH}") == [f"什邡市。{PARAGRAPH}"]


def test_the_article_keeps_its_own_header() -> None:
    page = f"<header>清江网</header><article><header><h1>规划解读</h1>2024年</header><p>{PARAGRAPH}</p></article>"
    assert lines(page) == ["规划解读", "2024年", PARAGRAPH]


def test_a_list_without_a_sentence_is_still_a_text() -> None:
    assert lines("<ul><li>甲</li><li>乙</li></ul>") == ["甲", "乙"]


def test_a_page_of_links_is_not_empty() -> None:
    assert lines("<ul><li><a href=1>要闻</a></li><li><a href=2>时政</a></li></ul>") == ["要闻", "时政"]


def test_what_is_hidden_until_scripts_run_is_the_page() -> None:
    assert lines(f"<body style='visibility:hidden'><nav>菜单</nav><p>{PARAGRAPH}") == [PARAGRAPH]


@pytest.mark.parametrize("page", ["", "  ", "<!-- x -->", "<html><body><script>1</script><p>&nbsp;</p></body></html>"])
def test_an_empty_page_has_no_text(page: str) -> None:
    assert not read(page).text.strip()


BLOCKS = st.sampled_from(["body", "p", "div", "table", "tr", "td", "th", "caption", "ul", "li", "h1", "h3", "article"])
OTHERS = st.sampled_from(
    ["html", "head", "title", "meta", "nav", "header", "form", "pre", "a", "b", "br", "ruby", "rt", "svg"]
)
TAGS = BLOCKS | OTHERS | st.sampled_from(["script", "select", "textarea", "style"])
SOUP = st.lists(
    st.builds("<{}>".format, TAGS)
    | st.builds("</{}>".format, TAGS)
    | st.sampled_from(
        ["<a href=1>", "<p hidden>", "<div class='nav share'>", "<!--", "-->", "<![CDATA[", "&nbsp;", "&#0;", "<"]
    )
    | st.text(st.characters(codec="utf-8", exclude_characters="\0<&"), max_size=8),
    max_size=40,
)


@given(SOUP)
def test_no_page_is_too_broken(soup: list[str]) -> None:
    source = read("<p>" + "".join(soup))
    assert "\r" not in source.text
    assert all(line.strip() for line in source.text.split("\n")) or not source.text
