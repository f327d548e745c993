"""What people say of a document: written and read at the window, undone like everything else."""

from collections.abc import Callable, Sequence

from colleagues import acting
from person import Person

from annotator.edits import assigning, reviewing, settings, tagging
from annotator.edits.assigning import Given
from annotator.model.ids import TypeId
from annotator.model.span import Span
from annotator.store.reviews import verdicts
from annotator.store.sharing.blindness import only_author
from annotator.ui.dialogs.comments import CommentsDialog
from annotator.ui.panels.document_bar import DocumentBar

WithTexts = Callable[[Sequence[str]], Person]
TEXT = "成都市与重庆市签署协议。\n"


def opened(person: Person) -> CommentsDialog:
    person.press("Ctrl+Shift+K", on=person.window)
    person.wait(lambda: bool(person.window.findChildren(CommentsDialog)))
    dialog = person.window.findChildren(CommentsDialog)[-1]
    person.wait(dialog.line.hasFocus)
    return dialog


def facts(person: Person) -> str:
    [bar] = person.window.findChildren(DocumentBar)
    return bar.facts


def said(dialog: CommentsDialog) -> list[str]:
    """What each comment says, with what it is on."""
    found = list[str]()
    for row in range(dialog.list.count()):
        above, _, text = dialog.list.item(row).text().partition("\n")
        _, _, *about = above.split("  ·  ")
        found.append("|".join([*about, text]))
    return found


def test_one_says_something_of_the_document_and_undoes_it(with_texts: WithTexts) -> None:
    person = with_texts([TEXT])
    dialog = opened(person)
    assert dialog.said.text() == "Nobody has said anything."
    person.compose("重复的新闻")
    person.press("Return")
    assert said(dialog) == ["重复的新闻"]
    assert dialog.isVisible(), "one may have more to say"
    assert dialog.line.text() == ""
    person.press("Esc")
    assert "comments: 1" in facts(person)
    person.undo()
    assert verdicts.comments(person.window.session.opened, person.window.session.shown.id) == []
    assert "comments" not in facts(person)


def test_with_a_tag_in_hand_one_speaks_of_that_and_finds_back_to_it(with_texts: WithTexts) -> None:
    person = with_texts([TEXT])
    person.select("重庆市")
    person.press("d")
    dialog = opened(person)
    person.compose("直辖市也算吗？")
    person.press("Return")
    assert said(dialog) == ["on “重庆市” (Administrative area)|直辖市也算吗？"]
    dialog.about.setCurrentIndex(0)
    person.compose("全文已读")
    person.press("Return")
    assert said(dialog)[1] == "全文已读"
    person.window.view.set_focus(None)
    dialog.list.setCurrentRow(0)
    dialog.list.setFocus()
    person.press("Return")
    person.come_back()
    assert person.window.bench.in_hand is not None
    assert person.window.bench.in_hand.surface == "重庆市"


def test_in_a_blind_document_nobody_reads_what_is_said_of_anothers_tag(with_texts: WithTexts) -> None:
    person = with_texts([TEXT])
    project, document = person.window.session.opened, person.window.session.shown.id
    with acting(project, "王芳"):
        tagging.tag(project, document, [Span(0, 3)], TypeId("ent.gpe"))
        [tag] = project.connection.execute("SELECT id FROM annotation").fetchone()
        reviewing.comment_on(project, tag, "成都市是行政区")
        reviewing.comment_on_document(project, document, "很长")
        colleague = project.person.id
    assigning.assign(project, [(document, colleague)], Given())
    settings.keep_blind(project, blind=True)
    dialog = opened(person)
    assert len(said(dialog)) == 2, "who leads sees everything"
    person.press("Esc")
    person.come_back()
    with acting(project, "陈晨"):
        assert only_author(project, document) is not None
        assert said(opened(person)) == ["很长"]
