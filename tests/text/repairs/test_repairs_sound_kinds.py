"""Further kinds of sound texts: none of them is repaired anywhere, nor anything in them offered or passed over."""

import pytest

from annotator.text.repairs.clean import find

INTERVIEW = """记者：您怎么看两地合作的前景？

林教授：先说结论——机会大于困难。过去三年，两地共同立项58个，落地41个，落地率超过70%；剩下的17个，多半卡在用地指标上。

记者：有人说“合作容易，分利难”，您同意吗?

林教授：一半同意。分利难，难在账算不清。税收怎么分、统计怎么算、能耗指标归谁，都要事先写进协议（最好细到每一年）。

记者：最后一个问题，您最担心什么？

林教授：最担心的，是把合作当成一阵风！
"""

REGULATION = """某某市城市绿化管理办法

第一章　总则

第一条　为了保护和改善城市生态环境，根据有关法律、法规，结合本市实际，制定本办法。

第二条　本市行政区域内绿地的规划、建设、保护和管理，适用本办法。

（一）公园绿地；
（二）防护绿地；
（三）附属绿地。

第三条　新建居住区的绿地率不低于35%，旧区改建的不低于25%。

本办法自2024年1月1日起施行。
"""

SCIENCE = """植物怎样“听见”水声

把一株豌豆种在Y形管里，一侧放湿土，一侧放干土，根会朝湿土长去，这并不奇怪。奇怪的是：当水被封在塑料管中流动、土壤完全干燥时，根仍然转向了有水声的一侧（p<0.05，n=20）。

实验者推测，根尖能感受到约200 Hz的振动。\
a<b、c>d这样的比较在论文里出现了十几次；图3-2给出了频率与偏转角的关系：θ = 0.31·f + 4.7。

不过，另一组人用同样的装置没有得到同样的结果。到底是“听见”，还是装置本身漏水?目前还没有定论。
"""

HONG_KONG = """維港兩岸今晚十時起關燈一小時，參與的大廈逾三千幢。\
環保團體表示，去年同類活動令用電量減少約4.2%，相當於九萬個家庭一日的用電。

有市民質疑：「熄一小時燈，其餘二十三小時照開，有甚麼用呢？」團體回應說，重點在於提醒大家：節約不是一晚的事。

昨日舉行的記者會上，天文台人員指出，市區夜空的亮度較郊區高十五倍；若要看見銀河，最少要駛離市中心40公里。
"""

DIARY = """十一月三日　晴

早上六点一刻起床，跑了5公里，用时28'40"。早饭是小米粥和两个鸡蛋。

上午改稿子，改到第三遍才发现开头不对——不对就删掉，重写。中午小睡。下午去看了祖母，她问我：“你瘦了?”我说没有。她说：“瘦了，瘦了。”

晚上下雨了吗？没有，只是刮风。
"""

LYRICS = """江上的船啊　慢慢地摇
岸上的人啊　慢慢地老

（副歌）
一盏灯　两盏灯
照着谁的归程
三更天　四更天
梦里有没有人
"""

RECIPE = """番茄炒蛋（2人份）

番茄　　3个
鸡蛋　　4枚
盐　　　1/2茶匙
糖　　　1茶匙

1. 番茄切块，鸡蛋打散，加少许盐。
2. 热锅，下油，油温六成时倒入蛋液；凝固后盛出。
3. 再下油，炒番茄至出汁，放糖、盐，倒回鸡蛋，翻匀即可。

小贴士：喜欢汤汁多的，可以加50 mL水。
"""

PLAY = """第二幕

（幕启。傍晚，客厅。雨声。）

母　亲　（放下伞）你父亲呢？
女　儿　还没回来。
母　亲　还没回来?!（看钟）都七点半了。
女　儿　也许……也许路上耽搁了。

（敲门声。）

女　儿　谁？
"""

CHAT = """[2024-03-05 21:14] 阿宁: 明天几点集合?
[2024-03-05 21:15] 大刘: 8:30, 老地方
[2024-03-05 21:15] 阿宁: ok, 我带相机
[2024-03-05 21:16] 小周: +1
"""

SCORES = """决赛战况：首局25:19，次局23:25，第三局25:21，第四局31:29，主队以3:1取胜。\
全场拦网得分11:7，发球得分6:6，失误送分18:24。

主教练赛后说：“第四局我们救了5个局点，心脏都要跳出来了！”下一轮，他们将于3月8日19:30客场作战。
"""

IDEOGRAPHS = """《字海拾遗》（节选）

⿰木奇与“椅”同；⿱山⿰川川旧释为“山多”；⿴囗或即“國”之所从。另有⿲彳⿱㇒一亍、⿳亠口冋、⿶凵乂、⿸广⿰王⿱𠂉⿻コ一诸形，今已不用。

其中⿺走𠳲一字，见于敦煌写卷，读音不详；𠀀、𪚥、㐀、䶮诸字则有定音，如䶮音“yǎn”，𪚥音“zhé”。
"""

PINYIN = """重庆(Chóngqìng)、成都(Chéngdū)、泸州(Lúzhōu)三地的铁路里程各是多少？先看地图。

外国朋友常问“重”怎么念：在“重庆”里读chóng，在“重量”里读zhòng。同样，六安(Lù'ān)、丽水(Líshuǐ)、台州(Tāizhōu)、铅山(Yánshān)、莘庄(Xīnzhuāng)也常被念错。

附：常见姓氏异读——单(Shàn)、仇(Qiú)、区(Ōu)、解(Xiè)、查(Zhā)、曾(Zēng)、朴(Piáo)、任(Rén)。
"""

PROGRAM = """#include <stdio.h>

/* 计算两个数的最大公约数; 输入必须为正 */
int gcd(int a, int b) {
    while (b != 0) { int t = a % b; a = b; b = t; }
    return a;
}

int main(void) {
    printf("%d\\n", gcd(48, 36)); // 输出12
    return a > b && c < d ? 0 : 1;
}
"""

NUMBERS = """年份\t产值(亿元)\t增速(%)\t占比(%)
2020\t1,204.5\t3.1\t27.4
2021\t1,389.0\t15.3\t28.0
2022\t1,421.7\t2.4\t27.9
2023\t1,560.2\t9.7\t29.1
"""

JSON = """{"title": "成都, 重庆", "tags": ["双城", "经济圈"], "score": 0.98, "note": "a<b>c; 见https://example.com/?a=1&amp;b=2"}
"""

LETTER = """尊敬的王老师：

您好！上次寄来的样书已经收到，谢谢。书里第112页有一处排印错误（“己”误作“已”），想来再版时可以改过来。

此外，有几位读者来信问：书中引用的那首诗，作者究竟是谁?是张籍，还是王建?烦请您得空时赐复。

　　顺颂
教安

　　　　　　　　　　　　　　　　晚　陈静
　　　　　　　　　　　　　　　　二〇二四年五月六日
"""


SOUND = {
    "an interview": INTERVIEW,
    "a regulation with articles": REGULATION,
    "comparisons and formulas": SCIENCE,
    "Traditional as in Hong Kong": HONG_KONG,
    "a diary": DIARY,
    "lines parted by wide blanks": LYRICS,
    "columns made of blanks": RECIPE,
    "names spaced out, and genuine ?!": PLAY,
    "a chat": CHAT,
    "ratios and times": SCORES,
    "ideographic description characters": IDEOGRAPHS,
    "genuine pinyin in brackets": PINYIN,
    "a program": PROGRAM,
    "a table of numbers": NUMBERS,
    "JSON": JSON,
    "a letter": LETTER,
}


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND)
def test_a_sound_text_of_this_kind_is_left_alone(text: str) -> None:
    found = find(text)
    assert (found.repairs, found.noise) == ((), ())
