"""Families are what hangs together by twins, in whichever order the texts come."""

import random
from collections.abc import Iterable, Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.edits import documents as edits
from annotator.model.document import Source
from annotator.model.ids import DocumentId, TextId
from annotator.model.schema import Schema
from annotator.store import documents, families
from annotator.store.derived import derive_all, pending
from annotator.store.families import signature
from annotator.store.migrations import migrate
from annotator.store.project import Project, create, open_project
from annotator.store.sqlite import Connection, connect
from annotator.text.script import to_traditional

LETTERS = [chr(code) for code in range(0x4E00, 0x5800)]


def text(seed: int, length: int = 300) -> str:
    return "".join(random.Random(seed).choices(LETTERS, k=length))


def imported(project: Project, texts: Iterable[str]) -> list[DocumentId]:
    found = edits.Imported()
    edits.add(project, [Source("t", each, f"{number}.txt") for number, each in enumerate(texts)], found)
    return found.added


def test_twins_find_each_other_whichever_comes_first(project: Project) -> None:
    news = "成都市发展改革委表示，" + text(1)
    other, simplified, traditional, longer = imported(
        project, [text(2), news, to_traditional(news), "新华社成都电\n" + news + "\n责任编辑：王小明"]
    )
    derive_all(project)
    assert families.members(project, traditional) == [simplified, traditional, longer]
    assert families.members(project, other) == [other]
    assert families.sizes(project, [other, simplified, longer]) == {other: 1, simplified: 3, longer: 3}


def test_what_is_passed_over_and_what_is_damaged_makes_no_difference(project: Project) -> None:
    news = "数据显示，经济总量不断增长，都市圈建设取得新的进展。" + text(3, 200)
    untidy = news.replace("，", ",&nbsp;").replace("。", "。<br/>")
    footer = "\n\n版权所有 京ICP备08000000号 网站地图 联系我们\n"
    both = imported(project, [news, untidy + footer])
    derive_all(project)
    assert families.members(project, both[0]) == both


def test_a_document_that_was_not_worked_on_yet_is_alone(project: Project) -> None:
    one, two = imported(project, [text(1), text(1) + "完"])
    assert families.members(project, one) == [one]
    assert families.sizes(project, [one, two]) == {one: 1, two: 1}


def test_who_is_taken_out_is_no_twin_any_more(project: Project) -> None:
    one, two, three = imported(project, [text(1), text(1) + "完", "始" + text(1)])
    derive_all(project)
    edits.remove(project, [two])
    assert families.members(project, one) == [one, three]
    project.undo()
    assert families.members(project, one) == [one, two, three]


def test_families_are_kept_with_the_project(tmp_path_factory: pytest.TempPathFactory, schema: Schema) -> None:
    path = tmp_path_factory.mktemp("families") / "家.anno"
    with create(path, schema, "李波") as project:
        [one] = imported(project, [text(1)])
        derive_all(project)
    with open_project(path) as project:
        [two] = imported(project, [text(1) + "完"])
        derive_all(project)
        assert families.members(project, two) == [one, two]


def test_other_rules_begin_families_anew(project: Project) -> None:
    one, two = imported(project, [text(1), text(1) + "完"])
    derive_all(project)
    with project.derived() as connection:
        connection.execute("UPDATE derived SET version = version - 1")
        # as rules would have it that took the first text for another
        text_of_first = documents.document(project, one).text
        connection.execute("UPDATE family SET signature = ? WHERE text_id = ?", (signature(text(9)), text_of_first))
    while pending(project).texts:
        derive_all(project)
    assert families.members(project, one) == [one, two]


def put_all(order: Sequence[int], signatures: Mapping[int, bytes]) -> set[frozenset[int]]:
    """The families that come of putting texts in this order."""
    connection = connect(None, writable=True)
    try:
        migrate(connection)
        for number in signatures:
            values = (number, f"{number:064}", str(number))
            connection.execute("INSERT INTO document_text (id, sha256, text) VALUES (?, ?, ?)", values)
        for number in order:
            families.put(connection, TextId(number), signatures[number])
        return grouped(connection)
    finally:
        connection.close()


def grouped(connection: Connection) -> set[frozenset[int]]:
    found: dict[int, set[int]] = {}
    for row in connection.execute("SELECT text_id, family FROM family"):
        found.setdefault(row["family"], set()).add(row["text_id"])
    return {frozenset(each) for each in found.values()}


def drifting(seed: int) -> str:
    """A text that has drifted from one of three others by up to a third of its characters."""
    order = random.Random(seed)
    letters = list(text(order.randrange(3), 120))
    for _ in range(order.randrange(40)):
        letters[order.randrange(len(letters))] = order.choice(LETTERS)
    return "".join(letters)


@given(st.lists(st.integers(0, 10_000), min_size=2, max_size=14, unique=True), st.randoms(use_true_random=False))
def test_the_order_of_coming_is_no_matter(seeds: list[int], order: random.Random) -> None:
    signatures = {number: signature(drifting(seed)) for number, seed in enumerate(seeds, start=1)}
    numbers = list(signatures)
    first = put_all(numbers, signatures)
    order.shuffle(numbers)
    assert put_all(numbers, signatures) == first


def test_a_bridge_makes_two_families_one() -> None:
    old, head, foot = text(1, 500), text(2, 75), text(3, 75)
    new = head + old[75:425] + foot
    texts = (old, old + "完", new, "始" + new, old[:425] + foot)
    signatures = {number: signature(each) for number, each in enumerate(texts, start=1)}
    assert put_all([1, 2, 3, 4], signatures) == {frozenset({1, 2}), frozenset({3, 4})}
    assert put_all([1, 2, 3, 4, 5], signatures) == {frozenset({1, 2, 3, 4, 5})}
    assert put_all([5, 4, 3, 2, 1], signatures) == {frozenset({1, 2, 3, 4, 5})}


def test_pages_that_share_what_the_site_puts_on_each_are_not_one_family() -> None:
    site = text(1, 200)
    signatures = {number: signature(site + text(number, 150)) for number in range(2, 302)}
    signatures[302] = signature(site + text(7, 150) + "完")
    families = put_all(list(signatures), signatures)
    assert frozenset({7, 302}) in families
    assert len(families) == 300


def test_texts_without_letters_are_no_family() -> None:
    assert put_all([1, 2], {1: b"", 2: b""}) == {frozenset({1}), frozenset({2})}
