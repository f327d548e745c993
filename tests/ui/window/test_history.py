"""The history of a document by keys: back with the slider, what changed, and the way back as one step."""

from collections.abc import Callable, Sequence

from colleagues import acting
from person import Person

from annotator.edits import linking, tagging
from annotator.model.ids import AnnotationId, AttributeId, LinkTypeId, TypeId
from annotator.model.span import Span
from annotator.store.project import Project
from annotator.ui.team.history import HistoryDialog

WithTexts = Callable[[Sequence[str]], Person]
CAME = (
    "成都產(chǎn)業(yè)協(xié)作發(fā)展，經(jīng)濟區(qū)的產(chǎn)業(yè)增長46.2%。\n"
    "第二段：建設(shè)成都，產(chǎn)業(yè)協(xié)作。"
)
TEXT = "成都市与重庆市签署协议。\n"


def opened(person: Person) -> HistoryDialog:
    person.press("Ctrl+Shift+H")
    person.wait(lambda: bool(person.window.findChildren(HistoryDialog)))
    person.rest()
    return person.window.findChildren(HistoryDialog)[0]


def changes(dialog: HistoryDialog) -> list[str]:
    """What is told of each change, without by whom and when."""
    return [dialog.changes.item(row).text().partition("\n")[0] for row in range(dialog.changes.count())]


def test_one_goes_back_sees_what_changed_and_restores_it(with_texts: WithTexts) -> None:
    person = with_texts([TEXT])
    person.select("成都市")
    person.press("d")
    person.select("重庆市")
    person.press("d")
    person.press("Delete")
    assert person.tagged() == "【成都市|GPE】与重庆市签署协议。\n"
    dialog = opened(person)
    assert dialog.moments.count() == 3
    assert dialog.said.text() == "As it is now. Annotations: 1, links: 0."
    assert changes(dialog) == ["−  重庆市 (Administrative area)"]
    assert not dialog.restore.isEnabled()
    person.press("Left", on=dialog.slider)
    assert dialog.said.text() == "Annotations: 2, links: 0."
    assert changes(dialog) == ["+  重庆市 (Administrative area)"]
    dialog.moments.selectAll()
    assert changes(dialog) == ["+  成都市 (Administrative area)"]
    dialog.slider.setValue(2)
    dialog.restore.click()
    person.rest()
    assert person.tagged() == "【成都市|GPE】与【重庆市|GPE】签署协议。\n"
    assert dialog.moments.count() == 4
    dialog.reject()
    person.undo()
    assert person.tagged() == "【成都市|GPE】与重庆市签署协议。\n"


def steps_on_days(project: Project) -> None:
    """As if the steps so far had been taken one a day, the last one today at the start of its minute."""
    ids = [id for (id,) in project.connection.execute("SELECT id FROM step ORDER BY id")]
    [newest] = project.connection.execute("SELECT max(created) / 60000 * 60000 FROM step").fetchone()
    with project.derived() as connection:
        for back, id in enumerate(reversed(ids)):
            connection.execute("UPDATE step SET created = ? WHERE id = ?", (newest - back * 86_400_000, id))


def test_what_changed_between_two_dates_is_told_by_name_with_who_and_when(with_texts: WithTexts) -> None:
    person = with_texts(["成都市投资8亿元。\n"])
    project, document = person.window.session.opened, person.window.session.shown.id
    with acting(project, "王芳"):
        tagging.tag(project, document, [Span(0, 3)], TypeId("ent.gpe"))
        tagging.tag(project, document, [Span(5, 8)], TypeId("fig.money"))
        city, money = _ids(project)
        linking.link(project, money, city, LinkTypeId("ln.of"))
        tagging.set_attribute(project, _ids(project)[:1], AttributeId("at.mention"), "NOM")
    steps_on_days(project)
    dialog = opened(person)
    first, last = dialog.between.first, dialog.between.last
    first.setDateTime(last.dateTime().addDays(-2))
    assert changes(dialog) == [
        "+  8亿元 (Money)",
        "+  8亿元 → 成都市 (of)",
        "±  成都市 (Administrative area)  →  Mention: common noun",
    ]
    assert dialog.changes.item(1).text().endswith("王芳")
    last.setDateTime(last.dateTime().addDays(-1))
    assert changes(dialog) == ["+  8亿元 (Money)", "+  8亿元 → 成都市 (of)"]
    assert dialog.slider.value() == 3
    assert len(dialog.moments.selectedItems()) == 2
    dialog.changes.setCurrentRow(0)
    assert dialog.page.focus == _ids(project)[1]


def _ids(project: Project) -> list[AnnotationId]:
    return [AnnotationId(id) for (id,) in project.connection.execute("SELECT id FROM annotation ORDER BY start")]


def test_the_page_reads_as_the_person_reads_it(with_texts: WithTexts) -> None:
    person = with_texts([CAME])
    person.select("成都")
    person.press("d")
    dialog = opened(person)
    assert person.page.text.startswith("成都產業協作發展")
    assert dialog.page.text == person.page.text
    person.press("Left", on=dialog.slider)
    assert dialog.said.text() == "Annotations: 0, links: 0."
    assert dialog.page.text == person.page.text
