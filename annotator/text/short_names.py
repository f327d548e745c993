"""The short forms of a place's full name: 成都 of 成都市, 广西 of 广西壮族自治区."""

import re

_PEOPLES = (
    "蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜"
    "|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙"
    "|鄂伦春|赫哲|门巴|珞巴|基诺"
)
"""The peoples that the names of self-governing places tell, without 族."""

_AUTONOMOUS = re.compile(f"(?P<short>.{{2,}}?(?<!族))(?:(?:{_PEOPLES})族|维吾尔|各族)*自治[区州县旗]")
_PLACE = re.compile(
    "(?P<short>.{2,}?)(?:特别行政区|地区|(?<![超城股楼菜夜门黑])市|省|(?<!治)县|盟|(?<![红国旌战前后左右中治])旗|(?<!乡)镇|街道"
    "|(?<![新园社景山矿商小灾街发专特城郊厂校辖战禁地牧林库港湖城片开治])区)"
)


def short_form(name: str) -> str | None:
    """The name, in Simplified, without what says which kind of place it is; None where it is no place's name.

    Two characters at least must be left: 沙县 has no short form.
    """
    for pattern in (_AUTONOMOUS, _PLACE):
        found = pattern.fullmatch(name)
        if found:
            return found["short"]
    return None
