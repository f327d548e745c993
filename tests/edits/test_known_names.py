"""The project's known names: brought in, found by whatever stands in a text, changed and taken back."""

from collections.abc import Callable, Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.edits import names as edits
from annotator.errors import RuleError, UsageError
from annotator.model.ids import TypeId
from annotator.model.known_name import KnownName, NameEntry, Standing, tidied
from annotator.store import names
from annotator.store.project import Project

State = Mapping[str, Sequence[tuple[object, ...]]]
StateOf = Callable[[Project], State]

GPE, COM = TypeId("ent.gpe"), TypeId("ent.com")
CHENGDU = NameEntry(name="成都市", key="gbt2260:510100", aliases=("蓉城", "蓉"), type=GPE, note="副省级市")


def add(project: Project, *entries: NameEntry) -> edits.Taken:
    taken = edits.Taken()
    edits.add(project, entries, taken)
    return taken


def keys(project: Project, surface: str, type_: TypeId | None = None) -> list[tuple[str, Standing]]:
    return [(each.name.key, each.standing) for each in names.find(project, surface, type_)]


def only(project: Project) -> KnownName:
    [found] = names.names(project)
    return found


@pytest.mark.parametrize(
    ("surface", "standing"),
    [
        ("成都市", Standing.NAME),
        ("蓉城", Standing.ALIAS),
        ("成都", Standing.SHORT),
        (" 成都 ", Standing.SHORT),
        ("gbt2260:510100", Standing.ALIAS),
    ],
)
def test_a_name_is_found_by_all_that_stands_for_it(surface: str, standing: Standing, project: Project) -> None:
    add(project, CHENGDU)
    assert keys(project, surface) == [("gbt2260:510100", standing)]
    assert keys(project, "重庆") == []


def test_scripts_and_widths_are_one(project: Project) -> None:
    add(project, NameEntry(name="京東方重慶公司", key="x:1"), NameEntry(name="ＴＣＬ集团", key="x:2"))
    assert keys(project, "京东方重庆公司") == [("x:1", Standing.NAME)]
    assert keys(project, "tcl集團") == [("x:2", Standing.NAME)]


def test_the_surest_comes_first_then_the_one_of_the_type(project: Project) -> None:
    add(
        project,
        NameEntry(name="朝阳区", key="x:district", type=GPE),
        NameEntry(name="朝阳市", key="x:city", type=GPE),
        NameEntry(name="朝阳", key="x:firm", type=COM),
        NameEntry(name="旭日公司", key="x:other", aliases=("朝阳",), type=COM),
    )
    assert [key for key, _ in keys(project, "朝阳")] == ["x:firm", "x:other", "x:city", "x:district"]
    known = names.Names(project)
    assert known.key_of("朝阳") == "x:firm"
    assert known.key_of("朝阳区") == "x:district"
    assert known.key_of("夕阳") is None
    assert "x:city" in known
    assert "x:none" not in known


def test_a_surface_of_two_names_points_at_neither(project: Project) -> None:
    add(project, NameEntry(name="朝阳市", key="x:1"), NameEntry(name="朝阳区", key="x:2"))
    assert names.Names(project).key_of("朝阳") is None


def test_bringing_in_is_one_step_and_again_is_none(project: Project, state_of: StateOf) -> None:
    before = state_of(project)
    taken = edits.Taken()
    edits.add(project, [CHENGDU], taken)
    edits.add(project, [NameEntry(name="重庆市", type=GPE)], taken)
    assert (taken.added, names.count(project)) == (2, 2)
    again = add(project, CHENGDU, NameEntry(name="重庆市", type=GPE))
    assert (again.added, again.changed, again.same, again.step) == (0, 0, 2, None)
    project.undo()
    assert state_of(project) == before
    assert keys(project, "成都") == []
    project.redo()
    assert keys(project, "成都") == [("gbt2260:510100", Standing.SHORT)]


def test_the_same_key_again_changes_the_name(project: Project, state_of: StateOf) -> None:
    add(project, CHENGDU)
    before = state_of(project)
    taken = add(project, NameEntry(name="成都", key="gbt2260:510100", type=GPE))
    assert (taken.added, taken.changed) == (0, 1)
    assert (only(project).entry.aliases, keys(project, "蓉城")) == ((), [])
    project.undo()
    assert state_of(project) == before


def test_a_name_of_no_list_gets_a_key_and_keeps_it(project: Project) -> None:
    add(project, NameEntry(name="京东方重庆公司", type=COM))
    key = only(project).key
    assert key.startswith(edits.LOCAL)
    edits.change(project, only(project).id, NameEntry(name="京东方(重庆)公司", aliases=("京东方",), type=COM))
    assert (only(project).key, only(project).name) == (key, "京东方(重庆)公司")
    assert keys(project, "京東方") == [(key, Standing.ALIAS)]


def test_two_names_cannot_have_one_key(project: Project) -> None:
    add(project, CHENGDU, NameEntry(name="重庆市", key="x:1"))
    [other] = [each for each in names.names(project) if each.key == "x:1"]
    with pytest.raises(RuleError) as caught:
        edits.change(project, other.id, NameEntry(name="重庆市", key="gbt2260:510100"))
    assert (caught.value.code, caught.value.details["name"]) == ("key_taken", "成都市")


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (NameEntry(name="  "), "name_empty"),
        (NameEntry(name="成都", key="a b"), "bad_key"),
        (NameEntry(name="成都", key="a|b"), "bad_key"),
        (NameEntry(name="成都", type=TypeId("ent.none")), "unknown_type"),
    ],
)
def test_what_is_no_name_is_refused_and_nothing_is_stored(entry: NameEntry, code: str, project: Project) -> None:
    with pytest.raises(RuleError, match=code):
        add(project, CHENGDU, entry)
    assert names.count(project) == 0


def test_what_is_taken_out_comes_back(project: Project, state_of: StateOf) -> None:
    add(project, CHENGDU)
    before, id = state_of(project), only(project).id
    edits.remove(project, [id])
    assert keys(project, "成都") == []
    with pytest.raises(UsageError, match="no_known_name"):
        names.name(project, id)
    project.undo()
    assert state_of(project) == before


def test_a_list_is_narrowed_as_one_types(project: Project) -> None:
    add(project, CHENGDU, NameEntry(name="新都区", key="x:1"), NameEntry(name="都江堰市", key="x:2"))

    def listed(typed: str, limit: int = 9) -> list[str]:
        return [each.name for each in names.search(project, typed, limit)]

    assert listed("") == ["成都市", "新都区", "都江堰市"]
    assert listed("都") == ["都江堰市", "成都市", "新都区"]
    assert listed("都", 1) == ["都江堰市"]
    assert listed("510100") == ["成都市"]
    assert listed("%") == listed("_") == []


@given(st.builds(NameEntry, name=st.text(min_size=1), key=st.text(max_size=5), aliases=st.lists(st.text()).map(tuple)))
def test_tidying_twice_changes_nothing(entry: NameEntry) -> None:
    try:
        once = tidied(entry)
    except RuleError:
        return
    assert tidied(once) == once
    assert "\n" not in once.name + "".join(once.aliases)
