"""Bundles go out and come back: everybody's rows are there, whatever came first and however often."""

import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol, TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from team_support import annotators

from annotator.cli.main import main
from annotator.edits import documents as edits
from annotator.edits import labelling, linking, schema_changes, suggestions, tagging
from annotator.edits.merging import Merged
from annotator.errors import RuleError, UsageError
from annotator.model.arrival import Report
from annotator.model.changes import Kind
from annotator.model.document import DocumentState
from annotator.model.ids import AttributeId, DocumentId, LinkTypeId, TypeId
from annotator.model.schema_change.operations import MergeTypes
from annotator.model.sieve import Tally
from annotator.model.span import Span
from annotator.model.suggestion import Suggestion
from annotator.store import annotations, backup, documents, replies
from annotator.store.project import Project, open_project, open_read_only
from annotator.team.bundle import make_bundles
from annotator.team.merge import merge, prepare

TYPES = [TypeId(name) for name in ("ent.gpe", "ent.org", "fig.money", "clm.claim")]


def bundles(project: Project, folder: Path) -> list[Path]:
    folder.mkdir(exist_ok=True)
    return [made.path for made in make_bundles(project, [each.id for each in annotators(project)], folder)]


def merged(project: Project, *paths: Path) -> Report:
    done = Merged()
    for path in paths:
        for _ in merge(project, prepare(project, path), done):
            pass
    return done.report


def exported(project: Project, folder: Path) -> bytes:
    target = folder / "out.jsonl"
    assert main(["export", str(project.path), "-o", str(target)], lambda _: 0) == 0
    return target.read_bytes()


def tag(project: Project, surface: str, type: str) -> None:
    for document in list(documents.documents(project)):
        text = documents.text_of(project, document)
        if surface in text:
            start = text.index(surface)
            tagging.tag(project, document.id, [Span(start, start + len(surface))], TypeId(type))


def surfaces(project: Project) -> list[tuple[str, str]]:
    rows = project.connection.execute(
        "SELECT name, surface FROM annotation JOIN person ON person.id = author_id ORDER BY name, surface"
    )
    return [(row["name"], row["surface"]) for row in rows]


def test_a_bundle_has_the_documents_and_ones_own_work_only(team: Project, tmp_path: Path) -> None:
    tag(team, "成都市", "ent.gpe")
    first, *_ = bundles(team, tmp_path / "出")
    assert first.name == "成都 王芳.anno"
    with open_project(first) as bundle:
        assert bundle.person.name == "王芳", "it opens as the person whose it is"
        assert len(list(documents.documents(bundle))) == 3
        assert surfaces(bundle) == []
        assert bundle.schema == team.schema


def test_work_that_comes_back_is_told_by_person_and_kind(team: Project, tmp_path: Path) -> None:
    first, second, _ = bundles(team, tmp_path / "出")
    with open_project(first) as bundle:
        tag(bundle, "成都市", "ent.gpe")
        tag(bundle, "100亿元", "fig.money")
        edits.set_state(bundle, documents.document_ids(bundle)[0], DocumentState.DONE)
    with open_project(second) as bundle:
        tag(bundle, "成都市", "ent.gpe")
    report = merged(team, first, second)
    assert {name: {kind: each.new for kind, each in kinds.items()} for name, kinds in report.tallies.items()} == {
        "王芳": {Kind.ASSIGNMENT: 0, Kind.ANNOTATION: 2},
        "陈静": {Kind.ASSIGNMENT: 0, Kind.ANNOTATION: 1},
    }
    assert surfaces(team) == [("王芳", "100亿元"), ("王芳", "成都市"), ("陈静", "成都市")]
    assert merged(team, second, first).rows == 0, "the same again is nothing"
    [document] = [each for each in documents.documents(team) if each.title.startswith("成都")]
    assert document.state is DocumentState.IN_PROGRESS, "two have not finished with it"


def test_a_merge_is_undone_as_one_step_and_can_be_merged_again(team: Project, tmp_path: Path) -> None:
    paths = bundles(team, tmp_path / "出")
    before = exported(team, tmp_path)
    for path in paths:
        with open_project(path) as bundle:
            tag(bundle, "成都市", "ent.gpe")
    merged(team, *paths)
    after = exported(team, tmp_path)
    team.undo()
    assert exported(team, tmp_path) == before
    team.redo()
    assert exported(team, tmp_path) == after
    team.undo()
    merged(team, *paths)
    assert exported(team, tmp_path) == after


def test_an_older_copy_does_not_bring_back_what_was_deleted(team: Project, tmp_path: Path) -> None:
    first, *_ = bundles(team, tmp_path / "出")
    with open_project(first) as bundle:
        tag(bundle, "成都市", "ent.gpe")
    older = Path(shutil.copy(first, tmp_path / "旧.anno"))
    with open_project(first) as bundle:
        [gone] = annotations.annotations(bundle, documents.document_ids(bundle)[0])
        tagging.untag(bundle, [gone.id])
    for paths in ([first, older], [older, first]):
        copied = backup.copy(team.path, tmp_path / "副本.anno")
        with open_project(copied) as project:
            merged(project, *paths)
            assert surfaces(project) == []


def test_two_copies_of_ones_own_work_lose_nothing_and_come_to_the_same(team: Project, tmp_path: Path) -> None:
    first, *_ = bundles(team, tmp_path / "出")
    with open_project(first) as bundle:
        tag(bundle, "成都市", "ent.gpe")
        tag(bundle, "重庆市", "ent.gpe")
    other = Path(shutil.copy(first, tmp_path / "另一份.anno"))
    with open_project(first) as bundle:
        document = documents.document_ids(bundle)[0]
        ends = [each.id for each in annotations.annotations(bundle, document)]
        linking.link(bundle, ends[0], ends[1], LinkTypeId("ln.coref"))
        labelling.set_label(bundle, [document], AttributeId("da.genre"), "NEWS")
    with open_project(other) as bundle:
        tagging.untag(bundle, [annotations.annotations(bundle, document)[0].id])
        labelling.set_label(bundle, [document], AttributeId("da.genre"), "POLICY")
    again = Path(shutil.copy(other, tmp_path / "再一份.anno"))
    with open_project(again) as bundle:
        bundle.undo()
        bundle.undo()
    results = set[bytes]()
    for paths in ([first, other], [other, first], [first, other, first]):
        with open_project(backup.copy(team.path, tmp_path / "副本.anno")) as project:
            report = merged(project, *paths)
            assert report.held >= 1, "a link without its end, and one of two labels, wait"
            assert surfaces(project) == [("王芳", "重庆市")]
            results.add(exported(project, tmp_path))
            merged(project, again)
            assert surfaces(project) == [("王芳", "成都市"), ("王芳", "重庆市")]
            assert project.connection.execute("SELECT count(*) FROM link").fetchone()[0] == 1, "its end is back"
    assert len(results) == 1


def test_who_may_not_merge_is_told_so(team: Project, tmp_path: Path) -> None:
    first, *_ = bundles(team, tmp_path / "出")
    with open_project(first) as bundle:
        tag(bundle, "成都市", "ent.gpe")
    team.person = annotators(team)[0]
    with pytest.raises(RuleError, match="may_not_merge"):
        merged(team, first)
    assert surfaces(team) == []


_T = TypeVar("_T")


class _Draw(Protocol):
    def __call__(self, strategy: st.SearchStrategy[_T], /) -> _T: ...


class Work:
    """One person at work in a bundle, by chance."""

    def __init__(self, path: Path, draw: "_Draw") -> None:
        self._path = path
        self._draw = draw

    def some(self, gestures: int) -> None:
        with open_project(self._path) as bundle:
            for _ in range(gestures):
                with suppress(RuleError, UsageError):  # what the schema forbids is no gesture
                    self._gesture(bundle)

    def _gesture(self, bundle: Project) -> None:
        chosen = self._draw(st.sampled_from(documents.document_ids(bundle)))
        own = annotations.annotations(bundle, chosen)
        match self._draw(st.integers(0, 13)):
            case 0 | 1 | 2 | 3:
                start, length = self._draw(st.integers(0, 20)), self._draw(st.integers(1, 5))
                tagging.tag(bundle, chosen, [Span(start, start + length)], self._draw(st.sampled_from(TYPES)))
            case 4 if own:
                tagging.untag(bundle, [self._draw(st.sampled_from(own)).id])
            case 5 if own:
                tagging.retype(bundle, [self._draw(st.sampled_from(own)).id], self._draw(st.sampled_from(TYPES)))
            case 6 if len(own) > 1:
                linking.link(
                    bundle, own[0].id, own[1].id, LinkTypeId(self._draw(st.sampled_from(["ln.coref", "ln.rests_on"])))
                )
            case 7:
                labelling.set_label(
                    bundle, [chosen], AttributeId("da.genre"), self._draw(st.sampled_from(["NEWS", "POLICY", None]))
                )
            case 8:
                edits.set_state(bundle, chosen, self._draw(st.sampled_from(list(DocumentState))))
            case 9 | 10 | 11 | 12:
                self._answer(bundle, chosen)
            case _:
                if self._draw(st.booleans()):
                    bundle.undo()
                else:
                    bundle.redo()

    def _answer(self, bundle: Project, document: DocumentId) -> None:
        match self._draw(st.integers(0, 3)):
            case 0:
                suggestions.reject(bundle, document, self._suggested(bundle, document))
            case 1:
                suggestions.refuse(bundle, self._draw(st.sampled_from(["成都", "四川"])), self._type())
            case _:
                suggestions.accept(bundle, document, self._suggested(bundle, document))

    def _suggested(self, bundle: Project, document: DocumentId) -> Suggestion:
        start, length = self._draw(st.integers(0, 15)), self._draw(st.integers(1, 4))
        text = documents.text_of(bundle, documents.document(bundle, document))
        suggester = self._draw(st.sampled_from(["names", "figures"]))
        return Suggestion(Span(start, start + length), text[start : start + length], self._type(), suggester, 0.5)

    def _type(self) -> TypeId:
        return self._draw(st.sampled_from(TYPES))


@given(draw=st.data())
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_any_order_and_any_repetition_comes_to_the_same(team: Project, draw: st.DataObject) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        paths = bundles(team, folder)
        handed: list[Path] = []
        for round_ in range(2):
            for path in paths:
                Work(path, draw.draw).some(draw.draw(st.integers(0, 6)))
                handed.append(Path(shutil.copy(path, folder / f"{path.stem} {round_}.anno")))
        results = set[tuple[bytes, str]]()
        for number in range(2):
            again = draw.draw(st.lists(st.sampled_from(handed), max_size=3))
            order = draw.draw(st.permutations([*handed, *again]))
            with open_project(backup.copy(team.path, folder / f"合并{number}.anno")) as project:
                for path in order:
                    merged(project, path)
                results.add((exported(project, folder), said_to_suggesters(project)))
                nobodys_row_is_lost(project, paths)
        assert len(results) == 1


def said_to_suggesters(project: Project) -> str:
    """What people said to suggestions, what that comes to, and what they do not want suggested."""
    query = project.connection.execute
    said = query("SELECT hex(uid), suggester, type, annotation_uid FROM reply ORDER BY uid").fetchall()
    refused = query("SELECT hex(uid), surface, type FROM refused_surface ORDER BY uid").fetchall()
    return repr(([*map(tuple, said)], [*map(tuple, refused)], sorted(replies.tallies(project).items())))


def test_what_was_said_to_suggesters_travels_and_tells_of_their_precision(team: Project, tmp_path: Path) -> None:
    first, second, _ = bundles(team, tmp_path / "出")
    gpe = TypeId("ent.gpe")
    with open_project(first) as bundle:
        document = documents.document_ids(bundle)[0]
        suggestions.accept(bundle, document, Suggestion(Span(0, 3), "成都市", gpe, "names", 0.9))
        suggestions.accept(bundle, document, Suggestion(Span(4, 7), "重庆市", gpe, "names", 0.9))
        suggestions.refuse(bundle, "签署", gpe)
        [about, _] = annotations.annotations(bundle, document)
        tagging.untag(bundle, [about.id])
    with open_project(second) as bundle:
        suggestions.reject(bundle, document, Suggestion(Span(7, 9), "签署", gpe, "names", 0.4))
    report = merged(team, first, second)
    assert report.tallies["王芳"][Kind.REPLY].new == 2
    assert report.tallies["王芳"][Kind.REFUSED_SURFACE].new == 1
    assert replies.tallies(team) == {("names", gpe): Tally(accepted=1, rejected=2)}
    [wang, *_] = annotators(team)
    assert replies.refused(team, wang.id) == {("签署", gpe)}
    with open_project(first) as bundle:
        bundle.undo()  # the deletion: what was accepted stands again
    merged(team, first)
    assert replies.tallies(team) == {("names", gpe): Tally(accepted=2, rejected=1)}
    assert merged(team, first, second).rows == 0
    again, *_ = bundles(team, tmp_path / "又")
    with open_project(again) as bundle:
        assert replies.tallies(bundle) == {("names", gpe): Tally(accepted=2)}, "her own, and nobody else's"
        assert replies.refused(bundle, bundle.person.id) == {("签署", gpe)}


def test_answers_under_an_older_schema_are_carried_along(team: Project, tmp_path: Path) -> None:
    first, *_ = bundles(team, tmp_path / "出")
    facility, place = TypeId("ent.fac"), TypeId("ent.loc")
    with open_project(first) as bundle:
        document = documents.document_ids(bundle)[0]
        suggestions.accept(bundle, document, Suggestion(Span(0, 3), "成都市", facility, "names", 0.9))
        suggestions.reject(bundle, document, Suggestion(Span(4, 7), "重庆市", facility, "names", 0.9))
        suggestions.refuse(bundle, "签署", facility)
    before = team.schema.version
    schema_changes.change(team, [MergeTypes((facility,), place)])
    report = merged(team, first)
    assert (report.schema, report.carried) == (before, 5), "a tag, two answers, what was rejected here and everywhere"
    assert replies.tallies(team) == {("names", place): Tally(accepted=1, rejected=1)}
    assert replies.refused(team, annotators(team)[0].id) == {("签署", place)}
    rejected = team.connection.execute("SELECT type FROM rejection").fetchall()
    assert [row["type"] for row in rejected] == [place]


def nobodys_row_is_lost(project: Project, paths: Sequence[Path]) -> None:
    here = rows(project)
    for path in paths:
        with open_read_only(path) as bundle:
            assert rows(bundle) <= here


def rows(project: Project) -> set[tuple[object, ...]]:
    found = set[tuple[object, ...]]()
    for table, columns in (
        ("annotation", 'uid, type, start, "end", surface, attributes, created, updated'),
        ("link", "uid, type, origin, created"),
        ("document_label", "uid, attribute, value, created"),
        ("assignment", "uid, state, updated"),
        ("rejection", 'uid, type, start, "end", created'),
        ("refused_surface", "uid, surface, type, created"),
        ("reply", 'uid, annotation_uid, suggester, type, start, "end", score, created'),
    ):
        found |= {(table, *row) for row in project.connection.execute(f"SELECT {columns} FROM {table}")}
    return found
