"""Short forms are those that people use, and only places have them."""

import pytest

from annotator.text.short_names import short_form

SHORT = {
    "成都市": "成都",
    "四川省": "四川",
    "广西壮族自治区": "广西",
    "新疆维吾尔自治区": "新疆",
    "内蒙古自治区": "内蒙古",
    "凉山彝族自治州": "凉山",
    "积石山保安族东乡族撒拉族自治县": "积石山",
    "双江拉祜族佤族布朗族傣族自治县": "双江",
    "香港特别行政区": "香港",
    "阿里地区": "阿里",
    "锡林郭勒盟": "锡林郭勒",
    "金牛区": "金牛",
    "浦东新区": None,
    "两江新区": None,
    "高新技术产业开发区": None,
    "红旗超市": None,
    "沙县": None,
    "科尔沁右翼前旗": None,
    "鄂温克族自治旗": None,
    "城市": None,
    "京东方公司": None,
    "": None,
}


@pytest.mark.parametrize("name", SHORT)
def test_a_place_goes_by_its_short_form(name: str) -> None:
    assert short_form(name) == SHORT[name]
