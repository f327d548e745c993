"""Texts are worked on once, again when people decide something that concerns them, and wherever that was stopped."""

from collections.abc import Iterator
from random import Random
from statistics import median

import pytest

from annotator.edits import documents as edits
from annotator.edits import repairs
from annotator.errors import Cancelled
from annotator.model.document import Source
from annotator.model.ids import DocumentId, TextId
from annotator.store import derived, documents, families, readings
from annotator.store.derivation import Batch, Derived, Part, of_line, to_line
from annotator.store.project import Project
from annotator.store.searching.tokens import phrase
from annotator.store.text_parts import LONGEST, OVERLAP, TEXT_OF_ROW

DAMAGED = "产业带动<b>发展</b>,两地协作,成果丰富,大家都很满意。"
CLEAN = "第{}篇说的是两地如何协作，产业怎样发展。"


def bring_in(project: Project, *texts: str) -> list[DocumentId]:
    imported = edits.Imported()
    edits.add(project, [Source("报道", text, "报道.txt") for text in texts], imported)
    return imported.added


def text_id(project: Project, document: DocumentId) -> TextId:
    return documents.document(project, document).text


def found(project: Project, words: str, column: str = "{source reading}") -> list[TextId]:
    """The texts whose index has these words one after the other."""
    rows = project.connection.execute(
        f"SELECT DISTINCT {TEXT_OF_ROW} FROM text_search WHERE text_search MATCH ? ORDER BY 1",
        (f"{column}: {phrase(words)}",),
    )
    return [TextId(id) for (id,) in rows]


def batches(project: Project, *wanted: TextId) -> Iterator[Batch]:
    left = list(wanted)
    return derived.work(project, lambda: left.pop(0) if left else None, lambda _: None)


def texts_of(batch: Batch) -> list[TextId]:
    return [piece.text for piece in batch if isinstance(piece, Derived)]


def test_what_comes_in_is_pending_until_it_has_been_worked_on(project: Project) -> None:
    documents_ = bring_in(project, DAMAGED, CLEAN.format(1))
    assert derived.pending(project) == (2, len(DAMAGED) + len(CLEAN.format(1)))
    assert derived.derive_all(project) == 2
    assert derived.pending(project) == (0, 0)
    assert not any(derived.is_pending(project, text_id(project, each)) for each in documents_)
    bring_in(project, CLEAN.format(2))
    assert derived.derive_all(project) == 1


def test_both_the_source_text_and_the_reading_are_in_the_index(project: Project) -> None:
    [document] = bring_in(project, DAMAGED)
    derived.derive_all(project)
    text = text_id(project, document)
    assert found(project, "带动<b>发展", "source") == found(project, "带动发展，两地", "reading") == [text]
    assert found(project, "带动发展", "source") == found(project, "带动<b>", "reading") == []


def test_a_reading_that_is_the_source_text_takes_no_room_in_the_index(project: Project) -> None:
    bring_in(project, CLEAN.format(1))
    derived.derive_all(project)
    assert found(project, "协作", "reading") == []


def test_a_decision_about_a_document_has_its_text_worked_on_again_and_so_has_its_undo(project: Project) -> None:
    document, _ = bring_in(project, DAMAGED, CLEAN.format(1))
    derived.derive_all(project)
    at = DAMAGED.index("两地")
    for change in (lambda: repairs.add(project, document, at, at + 2, "川渝"), project.undo, project.redo):
        change()
        assert derived.pending(project).texts == 1
        assert derived.derive_all(project) == 1
        assert derived.pending(project).texts == 0
        seen = bool(readings.decisions(project, document))
        assert (found(project, "川渝") != []) == seen
        assert (found(project, "两地协作", "reading") == []) == seen


def test_a_switched_rule_has_those_texts_worked_on_again_in_which_it_finds_something(project: Project) -> None:
    document, *_ = bring_in(project, DAMAGED, *map(CLEAN.format, range(5)))
    derived.derive_all(project)
    for change in (
        lambda: repairs.switch_rule(project, "tag", noise=False, applied=False),
        project.undo,
        project.redo,
        lambda: repairs.switch_rule(project, "tag", noise=False, applied=True),
    ):
        change()
        assert [texts_of(batch) for batch in batches(project)] == [[text_id(project, document)]]
        derived.derive_all(project)
        assert derived.pending(project).texts == 0


def test_what_is_decided_meanwhile_is_not_missed(project: Project) -> None:
    [document] = bring_in(project, DAMAGED)
    [before] = batches(project)
    repairs.add(project, document, 2, 4, "促进")
    derived.put(project, before)
    assert derived.pending(project).texts == 1
    derived.derive_all(project)
    assert found(project, "产业促进发展") == [text_id(project, document)]


def test_no_batch_takes_much_more_writing_than_the_others(project: Project) -> None:
    """Left to itself the index now and then merges a great part of itself, for which a window would stand still."""
    drawn = Random(1)
    hanzi = [chr(0x4E00 + n) for n in range(3_000)]
    bring_in(project, *("".join(drawn.choices(hanzi, k=500)) for _ in range(800)))
    log, written = project.path.with_name(f"{project.path.name}-wal"), list[int]()
    for batch in batches(project):
        project.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        derived.put(project, batch)
        written.append(log.stat().st_size)
    assert max(written) < 2.5 * median(written)


def test_the_wanted_text_comes_first_and_at_once(project: Project) -> None:
    all_ = [text_id(project, each) for each in bring_in(project, *map(CLEAN.format, range(50)))]
    first, *rest = batches(project, all_[30], all_[7])
    assert [texts_of(first), texts_of(rest[0])] == [[all_[30]], [all_[7]]]
    assert sorted(text for batch in rest[1:] for text in texts_of(batch)) == sorted({*all_} - {all_[30], all_[7]})


def test_a_wanted_text_that_needs_no_work_is_passed_over(project: Project) -> None:
    [done] = bring_in(project, CLEAN.format(1))
    derived.derive_all(project)
    [other] = bring_in(project, CLEAN.format(2))
    assert [texts_of(batch) for batch in batches(project, text_id(project, done))] == [[text_id(project, other)]]


def test_a_document_that_was_taken_out_needs_no_work_and_none_when_it_comes_back(project: Project) -> None:
    [document] = bring_in(project, DAMAGED)
    edits.remove(project, [document])
    assert derived.derive_all(project) == 0
    project.undo()
    assert derived.derive_all(project) == 1
    edits.remove(project, [document])
    project.undo()
    assert derived.pending(project).texts == 0


def test_what_an_older_version_worked_on_is_worked_on_again(project: Project) -> None:
    bring_in(project, DAMAGED)
    derived.derive_all(project)
    project.connection.execute("UPDATE derived SET version = 0")
    assert derived.derive_all(project) == 1


@pytest.mark.parametrize("at", [LONGEST - 3, 2 * LONGEST - 40, 3 * LONGEST - OVERLAP])
def test_a_long_text_lies_in_several_rows_and_nothing_is_lost_between_them(project: Project, at: int) -> None:
    words = "麒麟" + " \n" * 30 + "科技" * (OVERLAP // 2 - 2)
    text = ("成都" * 2 * LONGEST)[:at] + words + "重庆" * LONGEST
    [document] = bring_in(project, text)
    derived.derive_all(project)
    assert found(project, words) == [text_id(project, document)]
    assert project.connection.execute("SELECT count(*) FROM text_search").fetchone()[0] > 3


def test_a_long_text_is_written_in_many_batches(project: Project) -> None:
    bring_in(project, CLEAN.format(1) * LONGEST)
    sizes = [sum(len(piece.source) for piece in batch if isinstance(piece, Part)) for batch in batches(project)]
    assert len(sizes) > 5
    assert max(sizes) < sum(sizes) / 5


def test_a_long_text_whose_reading_becomes_short_leaves_nothing_old_behind(project: Project) -> None:
    text = "成都" * LONGEST + "麒麟"
    [document] = bring_in(project, f"甲{text}", "乙")[:1]
    derived.derive_all(project)
    repairs.add(project, document, 0, 1, "丙" * 3 * LONGEST)
    derived.derive_all(project)
    rows = project.connection.execute("SELECT count(*) FROM text_search").fetchone()[0]
    project.undo()
    derived.derive_all(project)
    assert project.connection.execute("SELECT count(*) FROM text_search").fetchone()[0] < rows
    assert found(project, "丙丙") == []


def test_work_that_is_stopped_goes_on_where_it_was(project: Project) -> None:
    bring_in(project, *map(CLEAN.format, range(60)))
    done = 0

    def stop(characters: int) -> None:
        nonlocal done
        done = characters
        if characters > 500:
            raise Cancelled

    for batch in batches(project):
        derived.put(project, batch)
        break
    left = derived.pending(project)
    assert 0 < left.texts < 60
    with pytest.raises(Cancelled):
        list(derived.work(project, lambda: None, stop))
    assert done > 500
    assert derived.derive_all(project) == left.texts


def test_progress_grows_to_the_number_of_characters(project: Project) -> None:
    texts = [*map(CLEAN.format, range(20)), DAMAGED * 3_000]
    bring_in(project, *texts)
    told: list[int] = []
    derived.derive_all(project, told.append)
    assert told == sorted(told)
    assert told[-1] == sum(map(len, texts))
    assert len({each for each in told if each > told[-1] / 10}) > 10, "a long text is told step by step"


def test_a_batch_goes_from_one_process_to_another_as_a_line(project: Project) -> None:
    bring_in(project, DAMAGED, "\ufeff𠮷野家\r\n\u2028😀\x85", "一", CLEAN.format(1) * LONGEST)
    for batch in batches(project):
        line = to_line(batch)
        assert "\n" not in line
        assert of_line(line) == batch


def test_twins_are_a_family_whatever_people_decide(project: Project) -> None:
    text = "".join(CLEAN.format(number) for number in range(30))
    one, other, _ = bring_in(project, text, f"{text}转载。", DAMAGED)
    derived.derive_all(project)
    repairs.add(project, one, 0, 10, "")
    derived.derive_all(project)
    assert families.members(project, one) == [one, other]
