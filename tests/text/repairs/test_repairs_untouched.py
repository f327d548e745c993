"""Nothing is repaired, offered or passed over where nothing is wrong."""

import pytest

from annotator.text.repairs.clean import clean

NEWS = """杭州湾新区去年完成工业投资213亿元

本报讯（记者 林溪）昨天，杭州湾新区管委会公布了去年的统计数据：\
全年完成工业投资213.6亿元，同比增长9.4%，其中技术改造投资占37%。

“增长主要来自新能源汽车和新材料两个行业。”管委会副主任说，“下半年还有14个项目要开工。”他表示，《新区产业规划（2024—2026年）》提出的目标不变。

为什么选在这里？企业给出的答案很一致：一是配套近，二是审批快。比如，一家做电池壳体的公司17:01递交材料，第二天9:30就拿到了批复。

据统计，新区现有规模以上企业1,286家，研发投入占比为3.1%；与2019年相比，单位能耗下降了21.5%。
"""

NEWS_TRADITIONAL = """臺中精密機械園區上半年出口成長一成二

（記者陳怡君／臺中報導）臺中精密機械園區管理中心昨日公布，今年上半年出口總額達新臺幣1,480億元，較去年同期成長12.3%，其中以工具機、半導體設備零組件為大宗。

「訂單能見度大約到年底。」管理中心主任表示，園區現有廠商183家，員工逾2萬人；下半年將再釋出3.6公頃土地，採「先租後售」方式辦理。

不過，業者也坦言：匯率波動、缺工及用電成本，仍是三大隱憂。「不是沒有單，是沒有人做。」一位經營27年的老闆這樣說。
"""

POEM = """雨后

山色洗过三遍
屋檐还在数着
最后几滴

一个人在桥上站着
等风把水面的
云吹散

燕子低低地
掠过河
像一句没有说完的话。

他想起很久以前的
一个下午。
"""

CLASSICAL = """白日依山尽，黄河入海流。 欲穷千里目，更上一层楼。

山不在高，有仙则名。水不在深，有龙则灵。斯是陋室，惟吾德馨。
"""

ENGLISH = """The port handled 1,200 containers a day (up 12%), said Mr. Li; "a record", he added. Really?! Yes: see
https://example.com/?id=1&amp;lang=en, or R&D's page.
"""

CODE = """下面的函数把文本里的标签去掉，例如 <p> 和 &nbsp;。

def plain(text, mark="，"):
    # 去掉标签,再去掉实体
    return re.sub("<[^>]+>", "", html.unescape(text))

<p class="lead">你好，世界</p>
<!-- 注释 -->
"""

TABLE = """姓名,年龄,城市,单位
张三,25,北京,某某公司
李四,31,上海,某某大学
王五,28,广州,某某医院
"""

MARKED_UP_TABLE = """| 城市 | 项目数 | 总投资 |
| --- | --- | --- |
| 漳州 | 7 | 362 |
| 泉州 | 3 | 118 |
"""

COMPOSED = "古籍中有几个字今已无法录入，整理者用⿰氵青、⿱艹明、⿺辶⿰贝青等写法表示，并注明出处。"

EXPLAINED = """山城重庆(Chóngqìng)旧称渝州，与亳(bó)州、蚌(bèng)埠一样，读音常被念错。

文中的魑(chī)魅(mèi)魍(wǎng)魉(liǎng)泛指鬼怪；龟兹(Qiūcí)是古国名，《说文》里的垚(yáo)字从三土。
"""

EXPLAINED_TRADITIONAL = """龜(qiū)茲(cí)在今新疆庫車一帶，漢時屬西域都護府。龜茲樂舞，名動長安；龜茲石窟，壁畫猶存。

書中又有鬱(yù)壘(lǜ)一名，注云：神荼鬱壘，門神也。鬱壘之名，後世沿用。

又有鷫(sù)鸘(shuāng)、鼩(qú)鼱(jīng)等名，皆見於《爾雅》。
"""

LESSON = (
    "春(chūn)眠(mián)不(bù)覺(jué)曉(xiǎo)，處(chù)處(chù)聞(wén)啼(tí)鳥(niǎo)。夜(yè)來(lái)風(fēng)雨(yǔ)聲(shēng)。"
)

WORD_LIST = """生词表：学习(xuéxí)、经济(jīngjì)、发(fā)展、书(shū)、区(qū)别。课文里说，我们要学习，也要休息；\
发展经济，书声琅琅，区别对待。"""

DIALOGUE = """“什么?!”她站了起来，“你说什么？!”

“别问了?!别人都听着呢。”他压低声音，“比A股跌得还快，你信吗?!比特币也跌了。”

“《春秋》?!《春秋》里可没有这句话。”
"""

ADDRESSES = """资料见 https://example.com/list?page=2&amp;size=20&amp;sort=date 与 http://example.com:8080/a;b=1?c=d，下载前请先登录。

活动在人民路12号（近解放路）举行，时间是9:00—17:30，比例为6:4，票价1,000元，联系人：王女士。
"""

MENTIONS = """这家网站的版权所有者在声明中说，\
网站（京ICP备00000000号）没有转载过图片49，也没有回应相关文章的质疑。首页上的位置：第三行。

首页推荐、相关阅读、责任编辑这些栏目，他们都保留了下来。用户可以点赞、表示惊讶或者难过。
"""

NOTICE = """某某食品有限公司公告

本公司的经营范围和生产地址没有变更。

食品生产许可证编号：SC10000000000000
某某食品有限公司
2024年6月1日
"""

LIST = """本次采购的水果如下，请各部门按需领取。

• 苹果
• 香蕉
• 橙子
• 葡萄

领取时间为周五下午，逾期不候。
"""

NAMES = """出席会议的有张 平、李 明、王 芳三位委员，以及从台北专程赶来的渡邊淳一研究会代表。\
会议之后，一行人参观了位于旧城的《明報》展览。"""

INDENTED = "　　第一段开头空两格，这是排版的习惯。\r\n　　第二段也是。\r\n\r\n　　第三段写到这里就结束了。\r\n"

JAPANESE = "東京(とうきょう)の経済は、2023年に1,200億円の成長を遂げた。「本当ですか?」と彼は言った。"


@pytest.mark.parametrize(
    "text",
    [
        NEWS,
        NEWS_TRADITIONAL,
        POEM,
        CLASSICAL,
        ENGLISH,
        CODE,
        TABLE,
        MARKED_UP_TABLE,
        COMPOSED,
        EXPLAINED,
        EXPLAINED_TRADITIONAL,
        LESSON,
        WORD_LIST,
        DIALOGUE,
        ADDRESSES,
        MENTIONS,
        NOTICE,
        LIST,
        NAMES,
        INDENTED,
        JAPANESE,
        "",
        "\n",
        "一",
        " ",
        "?!",
        "(yè)",
        "\u00a0",
        "𠮷野家😀👨‍👩‍👧",
        "\ud800中",
    ],
)
def test_a_sound_text_is_left_alone(text: str) -> None:
    cleaning = clean(text)
    assert (cleaning.repairs, cleaning.noise) == ((), ())


def test_markup_in_a_text_about_markup_is_only_offered() -> None:
    cleaning = clean("在网页里，段落写在<p>和</p>之间，空格可以写成&nbsp;，浏览器会按照这些标签来排版。")
    assert (cleaning.applied, cleaning.noise) == ((), ())
    assert [repair.rule for repair in cleaning.repairs] == ["tag", "tag", "entity"]
