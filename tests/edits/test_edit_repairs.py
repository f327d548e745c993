"""What a person may do with the reading of a document, and that each of it is one step that can be taken back."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from annotator.edits import documents as edits
from annotator.edits import repairs, tagging
from annotator.errors import RuleError
from annotator.model.changes import Kind
from annotator.model.document import Source
from annotator.model.ids import DocumentId, TypeId
from annotator.model.span import Span
from annotator.sentences import step_text
from annotator.store import annotations, derived, documents, people, readings
from annotator.store.journal import UndoConflict
from annotator.store.project import Project, open_project
from annotator.store.readings import DocumentReading
from annotator.text.repairs.decided import Placed, Standing
from annotator.text.repairs.rules import HAND

State = Mapping[str, Sequence[tuple[object, ...]]]
StateOf = Callable[[Project], State]

PAGE = """<p>推动成都经济技術开发区发展,实现两业协同,建设开放枢纽。</p>
创业带动创新,树立现代产业标准,占四川省33.8%46.2%。
图片 49
来源:某某日报
"""


@pytest.fixture
def page(project: Project) -> DocumentId:
    """A damaged document that has been worked on."""
    return bring_in(project, PAGE)


def bring_in(project: Project, text: str) -> DocumentId:
    imported = edits.Imported()
    edits.add(project, [Source("报道", text, "报道.txt")], imported)
    derived.derive_all(project)
    return imported.added[0]


def reading(project: Project, document: DocumentId) -> DocumentReading:
    found = documents.document(project, document)
    reading = readings.reading_of(project, found, documents.text_of(project, found))
    assert reading is not None
    return reading


def read(project: Project, document: DocumentId) -> str:
    """What the reading view shows, without what is passed over."""
    found = reading(project, document)
    text = found.reading.source
    gone = [(each.start, each.end) for each in found.decided.passed_over]
    kept = [(at, at + 1) for at in range(len(text)) if not any(start <= at < end for start, end in gone)]
    spans = (found.reading.to_reading(*each) for each in kept)
    return "".join(found.reading.text[start:end] for start, end in dict.fromkeys((m.start, m.end) for m in spans))


def place(project: Project, document: DocumentId, rule: str, number: int = 0) -> Placed:
    decided = reading(project, document).decided
    return [each for each in (*decided.repairs, *decided.noise) if each.rule == rule][number]


def rows(project: Project) -> int:
    return project.connection.execute("SELECT (SELECT count(*) FROM repair) + count(*) FROM rule_choice").fetchone()[0]


def test_before_a_text_has_been_worked_on_it_has_no_reading(project: Project) -> None:
    imported = edits.Imported()
    edits.add(project, [Source("报道", PAGE, "报道.txt")], imported)
    document = documents.document(project, imported.added[0])
    assert readings.reading_of(project, document, PAGE) is None


def test_a_repair_is_switched_off_and_on_again_without_litter(project: Project, page: DocumentId) -> None:
    before = reading(project, page).reading.text
    changes = repairs.set_applied(project, page, [place(project, page, "tag")], False)
    assert changes.where(Kind.REPAIR) == {page}
    assert reading(project, page).reading.text == f"<p>{before}"
    assert rows(project) == 1
    repairs.set_applied(project, page, [place(project, page, "tag")], True)
    assert (reading(project, page).reading.text, rows(project)) == (before, 0)


def test_an_offer_is_taken_and_left_again_without_litter(project: Project, page: DocumentId) -> None:
    repairs.set_applied(project, page, [place(project, page, "other_script")], True)
    assert "经济技术开发区" in read(project, page)
    repairs.set_applied(project, page, [place(project, page, "other_script")], False)
    assert ("经济技術开发区" in read(project, page), rows(project)) == (True, 0)


def test_what_is_so_already_is_no_step(project: Project, page: DocumentId) -> None:
    before = project.next_undo()
    assert not repairs.set_applied(project, page, [place(project, page, "tag")], True)
    assert not repairs.set_applied(project, page, [], True)
    assert not repairs.switch_rule(project, "tag", noise=False, applied=True)
    assert not repairs.take_back(project, page, [4711])
    assert project.next_undo() == before


def test_several_places_are_one_step(project: Project, page: DocumentId) -> None:
    both = [place(project, page, "tag", number) for number in (0, 1)]
    repairs.set_applied(project, page, both, False)
    assert "<p>推动" in read(project, page)
    assert "</p>\n" in read(project, page)
    project.undo()
    assert "<p>" not in read(project, page)


def test_noise_is_taken_in_and_credits_are_passed_over(project: Project, page: DocumentId) -> None:
    repairs.set_applied(project, page, [place(project, page, "picture")], False)
    repairs.set_applied(project, page, [place(project, page, "credits")], True)
    assert read(project, page).endswith("。\n图片 49\n\n")
    assert rows(project) == 2


def test_what_is_missing_can_be_put_in(project: Project, page: DocumentId) -> None:
    at = PAGE.index("46.2%")
    repairs.add(project, page, at, at, "、")
    assert "占四川省33.8%、46.2%。" in read(project, page)
    [added] = [each for each in reading(project, page).decided.repairs if not each.by_rule]
    assert (added.rule, added.standing, added.start, added.end) == (HAND, Standing.PERSON, at, at)


def test_a_repair_by_hand_that_is_switched_off_is_gone(project: Project, page: DocumentId) -> None:
    repairs.add(project, page, 3, 5, "促进")
    repairs.set_applied(project, page, [place(project, page, HAND)], False)
    assert (read(project, page)[:2], rows(project)) == ("推动", 0)


def test_repairs_by_hand_must_not_overlap(project: Project, page: DocumentId) -> None:
    at = PAGE.index("创业")
    repairs.add(project, page, at, at + 4, "以创业带动")
    for start, end in ((at + 1, at + 2), (at - 1, at + 1), (at + 3, at + 3)):
        with pytest.raises(RuleError, match="repair_overlaps"):
            repairs.add(project, page, start, end, "甲")
    repairs.add(project, page, at, at, "，")
    with pytest.raises(RuleError, match="repair_overlaps"):
        repairs.add(project, page, at, at, "。")
    assert "，以创业带动创新" in read(project, page)


def test_a_repair_must_change_something_inside_the_text(project: Project, page: DocumentId) -> None:
    with pytest.raises(RuleError, match="nothing_repaired"):
        repairs.add(project, page, 3, 5, "推动")
    with pytest.raises(RuleError, match="nothing_repaired"):
        repairs.add(project, page, 3, 3, "")
    with pytest.raises(RuleError, match="outside_text"):
        repairs.add(project, page, 3, len(PAGE) + 1, "")
    with pytest.raises(RuleError, match="outside_text"):
        repairs.pass_over(project, page, Span(3, len(PAGE) + 1))


def test_a_stretch_can_be_passed_over_and_that_be_taken_back(project: Project, page: DocumentId) -> None:
    start = PAGE.index("创业")
    changes = repairs.pass_over(project, page, Span(start, PAGE.index("图片")))
    assert changes.where(Kind.REPAIR) == {page}
    assert "创业" not in read(project, page)
    assert not repairs.pass_over(project, page, Span(start + 1, start + 3)), "it is passed over already"
    decision = place(project, page, HAND).decision
    assert decision is not None
    repairs.take_back(project, page, [decision])
    assert ("创业" in read(project, page), rows(project)) == (True, 0)


def test_the_script_is_told_anew_where_people_say_what_is_noise(project: Project) -> None:
    text = "產業協作趁勢起飛，區域發展。\n产业协作说的是两地。\n"
    document = bring_in(project, text)
    assert reading(project, document).script == "mixed"
    repairs.pass_over(project, document, Span(text.index("产业"), len(text)))
    assert reading(project, document).script == "traditional"


def test_a_rule_is_switched_off_for_all_documents_and_on_again_without_litter(
    project: Project, page: DocumentId
) -> None:
    other = bring_in(project, f"另一篇,{PAGE}")
    changes = repairs.switch_rule(project, "half_width", noise=False, applied=False)
    assert Kind.RULE_CHOICE in changes
    for document in (page, other):
        assert "发展,实现两业协同,建设" in read(project, document)
    repairs.switch_rule(project, "half_width", noise=False, applied=True)
    assert ("发展，实现两业协同，建设" in read(project, page), rows(project)) == (True, 0)


def test_a_rule_that_only_offers_can_be_switched_on(project: Project, page: DocumentId) -> None:
    repairs.switch_rule(project, "other_script", noise=False, applied=True)
    repairs.switch_rule(project, "credits", noise=True, applied=True)
    assert "经济技术开发区" in read(project, page)
    assert "来源" not in read(project, page)
    repairs.switch_rule(project, "credits", noise=True, applied=False)
    assert ("来源" in read(project, page), rows(project)) == (True, 1)


def test_a_place_set_back_to_what_the_switched_rule_says_needs_no_word(project: Project, page: DocumentId) -> None:
    repairs.switch_rule(project, "tag", noise=False, applied=False)
    repairs.set_applied(project, page, [place(project, page, "tag")], True)
    assert read(project, page).startswith("推动")
    repairs.set_applied(project, page, [place(project, page, "tag")], False)
    assert (read(project, page)[:3], rows(project)) == ("<p>", 1)


def test_the_last_word_holds_whoever_says_it(project: Project, page: DocumentId) -> None:
    repairs.set_applied(project, page, [place(project, page, "other_script")], True)
    project.close()
    with open_project(project.path, "陈静") as hers:
        assert "经济技术" in read(hers, page)
        repairs.take_back(hers, page, [place(hers, page, "other_script").decision or 0])
        repairs.set_applied(hers, page, [place(hers, page, "tag")], False)
        names = {person.id: person.name for person in people.people(hers.connection).values()}
        [(author,)] = hers.connection.execute("SELECT author_id FROM repair").fetchall()
        assert names[author] == "陈静"
    with open_project(project.path, "李波") as his:
        assert ("经济技術" in read(his, page), read(his, page)[:3]) == (True, "<p>")
        with pytest.raises(UndoConflict):
            his.undo()


def test_no_tag_moves(project: Project, page: DocumentId) -> None:
    start = PAGE.index("成都经济")
    tagging.tag(project, page, [Span(start, start + 9)], TypeId("ent.zone"))
    repairs.set_applied(project, page, [place(project, page, "other_script")], True)
    repairs.add(project, page, start + 1, start + 3, "都")
    [tagged] = annotations.annotations(project, page)
    assert tagged.surface == PAGE[tagged.span.start : tagged.span.end] == "成都经济技術开发区"


def test_a_document_that_is_taken_out_takes_its_decisions_along_and_brings_them_back(
    project: Project, page: DocumentId, state_of: StateOf
) -> None:
    repairs.add(project, page, 3, 5, "促进")
    repairs.set_applied(project, page, [place(project, page, "tag")], False)
    before = state_of(project)
    edits.remove(project, [page])
    assert rows(project) == 0
    project.undo()
    assert state_of(project) == before
    assert read(project, page).startswith("<p>促进")


def test_every_step_can_be_taken_back_across_a_restart(project: Project, page: DocumentId, state_of: StateOf) -> None:
    path: Path = project.path
    states, texts = [state_of(project)], [read(project, page)]

    def note() -> None:
        states.append(state_of(project))
        texts.append(read(project, page))

    repairs.set_applied(project, page, [place(project, page, "tag")], False)
    note()
    repairs.add(project, page, 3, 5, "促进")
    note()
    repairs.switch_rule(project, "half_width", noise=False, applied=False)
    note()
    repairs.pass_over(project, page, Span(30, 40))
    note()
    repairs.switch_rule(project, "half_width", noise=False, applied=True)
    note()
    repairs.set_applied(project, page, [place(project, page, "tag")], True)
    note()
    project.close()
    with open_project(path) as opened:
        for state, text in zip(states[-2::-1], texts[-2::-1], strict=True):
            opened.undo()
            assert (state_of(opened), read(opened, page)) == (state, text)
        for state, text in zip(states[1:], texts[1:], strict=True):
            opened.redo()
            assert (state_of(opened), read(opened, page)) == (state, text)


def test_history_says_what_was_done(project: Project, page: DocumentId) -> None:
    said: list[str] = []

    def note() -> None:
        record = project.next_undo()
        assert record is not None
        said.append(step_text(record.code, record.details).format_map(dict(record.details)))

    repairs.set_applied(project, page, [place(project, page, "tag")], False)
    note()
    repairs.set_applied(project, page, [place(project, page, "half_width", n) for n in (0, 1)], False)
    note()
    repairs.add(project, page, PAGE.index("46.2%"), PAGE.index("46.2%"), "、")
    note()
    repairs.pass_over(project, page, Span(PAGE.index("创业"), PAGE.index("图片")))
    note()
    assert said == [
        "Leave “<p>” as it came",
        "Leave 2 places in “报道” as they came",
        "Repair “8%46”",
        "Pass over “创业带动创新,树立现代产业标准,占四川省33.…”",
    ]
