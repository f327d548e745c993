"""Dates, periods, durations: where they stand and what TIMEX3 makes of them."""

import re
from datetime import date

import pytest

from annotator.text.quantities.grammar import quantities

WRITTEN = date(2023, 2, 20)

TIMEX_VALUE = re.compile(
    r"^(PRESENT_REF|PAST_REF|FUTURE_REF|[0-9X]{2,4}(-(Q[1-4X]|H[12X]|W[0-9X]{2}|[0-9X]{2}))?(-[0-9X]{2})?(T.*)?"
    r"|P[0-9X.]*[YMWD]?(T.*)?|[0-9X-]+/[0-9X-]+)$"
)
"""The pattern of the schema's attribute."""

TIMES = [
    ("到|2035年|,格局", "DATE", "2035"),
    ("于|2019年2月19日|发布", "DATE", "2019-02-19"),
    ("|二〇二二年五月|", "DATE", "2022-05"),
    ("|民国112年5月3日|", "DATE", "2023-05-03"),
    ("|民國元年|", "DATE", "1912"),
    ("\n|2月14日|,", "DATE", "XXXX-02-14"),
    ("|10月|,《纲要》", "DATE", "XXXX-10"),
    ("记者|16日|获悉", "DATE", "XXXX-XX-16"),
    ("早在|今年4月|", "DATE", "XXXX-04"),
    ("|去年12月|", "DATE", "XXXX-12"),
    ("|截至2020年6月底|,", "DATE", "2020-06"),
    ("|截至目前|,全市", "DATE", "PRESENT_REF"),
    ("从|2022年12月|起", "DATE", "2022-12"),
    ("|2022年一季度|", "DATE", "2022-Q1"),
    ("|上半年|", "DATE", "XXXX-H1"),
    ("|2022年度|", "DATE", "2022"),
    ("|20世纪80年代|", "DATE", "198X"),
    ("|21世纪|", "DATE", "20"),
    ("|近年来|两地", "DATE", "PAST_REF"),
    ("|目前|已有", "DATE", "PRESENT_REF"),
    ("|2023-02-20 15:50:10|\n", "TIME", "2023-02-20T15:50:10"),
    ("|2022年9月5日12时52分|", "TIME", "2022-09-05T12:52"),
    ("|1月16日上午|,记者", "TIME", "XXXX-01-16TMO"),
    ("|下午3点|", "TIME", "XXXX-XX-XXT15"),
    ("|10:30|开会", "TIME", "XXXX-XX-XXT10:30"),
    ("(|2018—2020年|)", "DURATION", "2018/2020"),
    ("|2022年1-9月|", "DURATION", "2022-01/2022-09"),
    ("|前三季度|", "DURATION", "XXXX-01/XXXX-09"),
    ("|3月1日至5日|", "DURATION", "XXXX-03-01/XXXX-03-05"),
    ("|2020年9月—2021年3月|", "DURATION", "2020-09/2021-03"),
    ("|今年以来|,", "DURATION", "XXXX/XXXX-XX-XX"),
    ("是|“十四五”|开局之年", "DURATION", "2021/2025"),
    ("|“十四五”期间|", "DURATION", "2021/2025"),
    ("|十五五|规划", "DURATION", "2026/2030"),
    ("在|未来10年|,", "DURATION", "P10Y"),
    ("改革开放|41年来|形势", "DURATION", "P41Y"),
    ("|近三年|", "DURATION", "P3Y"),
    ("|大约1小时|车程", "DURATION", "PT1H"),
    ("|两年半|", "DURATION", "P2.5Y"),
    ("|三个半月|", "DURATION", "P3.5M"),
    ("|半个多小时|的车程", "DURATION", "PT30M"),
    ("|24小时|", "DURATION", "PT24H"),
    ("|十五日内|", "DURATION", "P15D"),
    ("|3至5年|", "DURATION", "PXY"),
    ("|全年|新增", "DURATION", "P1Y"),
    (",|年度|经济贡献", "SET", "P1Y"),
    ("|每月|都", "SET", "P1M"),
    ("|每天夜里|,", "SET", "XXXX-XX-XXTNI"),
    ("|每三年|", "SET", "P3Y"),
]


@pytest.mark.parametrize(("example", "kind", "value"), TIMES)
def test_times_are_found_with_their_timex_value(example: str, kind: str, value: str) -> None:
    left, surface, right = example.split("|")
    text = left + surface + right
    (found,) = quantities(text)
    assert text[found.start : found.end] == surface
    assert found.timex is not None
    assert (found.timex.type, found.timex.value) == (kind, value)
    assert TIMEX_VALUE.match(found.timex.value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("截至目前", "2023-02-20"),
        ("去年", "2022"),
        ("2月14日", "2023-02-14"),
        ("本月底", "2023-02"),
        ("上个月", "2023-01"),
        ("昨日", "2023-02-19"),
        ("16日", "2023-02-16"),
        ("今年以来", "2023/2023-02-20"),
        ("2019年", "2019"),
        ("当年", "XXXX"),
    ],
)
def test_the_day_of_writing_dates_what_is_said_from_it(text: str, value: str) -> None:
    (found,) = quantities(text, WRITTEN)
    assert found.timex is not None
    assert found.timex.value == value


@pytest.mark.parametrize(
    "text", ["体现在", "三年级", "周五", "5月球", "上年纪", "多年", "下一步", "五年级学生", "年轻", "民国时期"]
)
def test_words_with_a_time_in_them_are_none(text: str) -> None:
    assert quantities(text) == []
