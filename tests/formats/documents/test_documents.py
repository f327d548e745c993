"""Documents of other programs come in with all their text, in its order, to the character."""

from datetime import date

import pytest
from made_documents import docx as made_docx
from made_documents import epub as made_epub
from made_documents import paragraph
from made_documents import pdf as made_pdf
from made_documents import xlsx as made_xlsx

from annotator.errors import FormatError
from annotator.formats.api import DEFAULT, Reader, ReadOptions
from annotator.formats.columns import Beginning, Columns, FieldNames, guessed, header_of
from annotator.formats.documents import csv_table, docx, epub, pdf, xlsx
from annotator.model.document import Source


def sources(reader: Reader, content: bytes, name: str, options: ReadOptions = DEFAULT) -> list[Source]:
    found = list(reader.read(content, name, options))
    assert all(isinstance(each, Source) for each in found), found
    return [each for each in found if isinstance(each, Source)]


def test_word_documents_give_runs_tables_insertions_and_breaks_in_their_order() -> None:
    cell = "<w:tc>{}</w:tc>".format
    row = "<w:tr>{}{}</w:tr>".format
    head = row(cell(paragraph("地区")), cell(paragraph("亿元")))
    table = f"<w:tbl>{head}{row(cell(paragraph('成都')), cell(paragraph('100') + paragraph('约')))}</w:tbl>"
    tracked = (
        '<w:p><w:r><w:t>投资</w:t></w:r><w:ins w:id="1"><w:r><w:t>不低于</w:t></w:r></w:ins>'
        '<w:del w:id="2"><w:r><w:delText>超过</w:delText></w:r></w:del>'
        "<w:r><w:t>100亿元</w:t><w:br/><w:t>第二行</w:t></w:r></w:p>"
    )
    box = (
        "<w:p><w:r><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
        f"<mc:Choice><w:txbxContent>{paragraph('框里')}</w:txbxContent></mc:Choice>"
        f"<mc:Fallback><w:txbxContent>{paragraph('框里')}</w:txbxContent></mc:Fallback></mc:AlternateContent>"
        "<w:t>框外</w:t></w:r></w:p>"
    )
    body = (
        paragraph("\U00020bb7野家", "😀\u3000")
        + table
        + tracked
        + f"<w:sdt><w:sdtContent>{paragraph('控件')}</w:sdtContent></w:sdt>"
        + box
    )
    [found] = sources(docx, made_docx(body, "成都都市圈规划"), "a.docx")
    assert found.text.split("\n") == [
        "\U00020bb7野家😀\u3000",
        "地区\t亿元",
        "成都\t100 约",
        "投资不低于100亿元",
        "第二行",
        "控件",
        "框里",
        "框外",
    ]
    assert (found.title, found.name) == ("成都都市圈规划", "a.docx")


def test_books_give_their_chapters_in_the_order_of_reading() -> None:
    [found] = sources(epub, made_epub("<h1>第一章</h1><p>成都<b>都市圈</b></p>", "<p>重庆</p><p>德阳</p>"), "书.epub")
    assert found.text == "第一章\n成都都市圈\n\n重庆\n德阳"
    assert found.title == "成都的书"


def test_print_gives_the_lines_of_its_pages() -> None:
    [found] = sources(pdf, made_pdf("GDP 46.2%\nsecond line", "page two"), "gdp.pdf")
    assert found.text == "GDP 46.2%\nsecond line\npage two"


def test_a_scan_is_said_to_be_one() -> None:
    with pytest.raises(FormatError) as raised:
        list(pdf.read(made_pdf("", ""), "scan.pdf", DEFAULT))
    assert raised.value.code == "scanned_pdf"


@pytest.mark.parametrize("between", [",", ";", "\t"])
def test_each_row_of_a_table_is_a_document(between: str) -> None:
    rows = [["标题", "正文", "网址"], ["一", '"成都\r\n都市圈"', "https://a.cn/1"], ["", "", ""], ["二", "重庆", ""]]
    content = "\r\n".join(between.join(row) for row in rows).encode("utf-8-sig")
    first, second = sources(csv_table, content, "表.csv")
    assert (first.title, first.text, first.url, first.name) == ("一", "成都\r\n都市圈", "https://a.cn/1", "表.csv:2")
    assert (second.title, second.text, second.url) == ("二", "重庆", None)


def test_columns_can_be_chosen_and_must_be_there() -> None:
    content = "a,b\n题,文\n".encode()
    [found] = sources(csv_table, content, "t.csv", ReadOptions(columns=Columns(FieldNames(text="b", title="a"))))
    assert (found.title, found.text) == ("题", "文")
    with pytest.raises(FormatError) as raised:
        list(csv_table.read(content, "t.csv", DEFAULT))
    assert raised.value.code == "text_column_missing"


def test_each_row_of_a_workbook_is_a_document() -> None:
    content = made_xlsx(["title", "text", "url"], ["题", "成都\n都市圈", None], [None, None, None], [2025, "重庆", "u"])
    first, second = sources(xlsx, content, "表.xlsx")
    assert (first.title, first.text, first.name) == ("题", "成都\n都市圈", "表.xlsx:2")
    assert (second.title, second.text) == ("2025", "重庆")
    [dated] = sources(xlsx, made_xlsx(["text"], [date(2025, 1, 2)]), "d.xlsx")
    assert dated.text == "2025-01-02"


def test_columns_without_a_name_of_their_own_are_called_by_number() -> None:
    assert header_of(["正文", "", " 备注", "正文"]) == ("正文 #1", "#2", "备注", "正文 #4")
    content = "正文,,正文\n一,题,全文\n".encode()
    [begun] = csv_table.beginnings(content, "t.csv", DEFAULT)
    assert (begun.columns, begun.rows) == (("正文 #1", "#2", "正文 #3"), (["一", "题", "全文"],))
    said = Columns(by_header={begun.columns: FieldNames("正文 #3", "#2", "")})
    [found] = sources(csv_table, content, "t.csv", ReadOptions(columns=said))
    assert (found.title, found.text, found.url) == ("题", "全文", None)


def test_the_longest_column_is_guessed_to_be_the_text_where_no_name_says_it() -> None:
    tables = [Beginning(("a", "b"), [["短", "很长的一段文字"]]), Beginning(("c",), [["说明文字，比哪一列都长"]])]
    assert dict(guessed(tables, Columns())) == {("a", "b"): FieldNames("b", "", "")}
    named = [Beginning(("a", "正文"), [["比正文还长的一段", "短"]])]
    assert dict(guessed(named, Columns())) == {}


def test_a_sheet_can_be_left_out() -> None:
    content = made_xlsx(["text"], ["成都"])
    assert len(sources(xlsx, content, "t.xlsx")) == 1
    [begun] = xlsx.beginnings(content, "t.xlsx", DEFAULT)
    with pytest.raises(FormatError):
        sources(xlsx, content, "t.xlsx", ReadOptions(without=frozenset([begun.sheet])))
