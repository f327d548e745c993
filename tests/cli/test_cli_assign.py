"""The people of a project and who has which document, by commands; each change is one step."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from colleagues import acting

from annotator.cli.output import Exit
from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.model.document import DocumentState, Source
from annotator.model.ids import DocumentId, TypeId
from annotator.model.span import Span
from annotator.store import documents, people
from annotator.store.project import Project, open_project
from annotator.store.rows import now, to_milliseconds
from annotator.store.sharing import assignments

from .conftest import Run

TITLES = ("公告", "成都", "重庆", "天府")


@pytest.fixture
def staffed(run: Run, path: Path) -> Path:
    """The project with four documents more and three people more."""
    with open_project(path) as project:
        edits.add(project, [Source(each, f"{each}。\n", f"{each}.txt") for each in TITLES], edits.Imported())
    assert run("people", path, "add", "王芳", "陈静").code == Exit.DONE
    assert run("people", path, "add", "赵审", "--role", "reviewer").out == "Added “赵审” as reviewer.\n"
    return path


def given(path: Path) -> dict[str, list[str]]:
    with open_project(path) as project:
        persons = people.people(project.connection)
        found: dict[str, list[str]] = {}
        for document, person in sorted(assignments.pairs(project)):
            found.setdefault(persons[person].name, []).append(documents.document(project, document).title)
        return found


def test_people_are_added_renamed_given_roles_and_let_go(run: Run, staffed: Path) -> None:
    assert run("people", staffed, "rename", "陈静", "陈 敬").out == "“陈静” is now called “陈 敬”.\n"
    assert run("people", staffed, "role", "王芳", "赵审", "lead").code == Exit.DONE
    assert run("people", staffed, "retire", "陈 敬").out == "“陈 敬” works here no longer.\n"
    assert run("people", staffed, "who").out == "李波 (lead)\n"
    table = json.loads(run("people", staffed, "--json").out)
    assert table["you"] == "李波"
    assert [(each["name"], each["role"], each["retired"]) for each in table["people"]] == [
        ("李波", "lead", False),
        ("王芳", "lead", False),
        ("陈 敬", "annotator", True),
        ("赵审", "lead", False),
    ]
    assert run("undo", staffed).out == "Undone: Change what is said of 陈 敬.\n"
    assert run("people", staffed, "retire", "王芳", "--person", "王芳").code == Exit.DONE
    assert run("people", staffed, "restore", "王芳").out == "“王芳” works here again.\n"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("retire", "无人"), Exit.PROBLEMS, "There is nobody called “无人” in this project."),
        (("role", "李波", "reviewer"), Exit.PROBLEMS, "“李波” is the only lead"),
        (("add", "王芳"), Exit.PROBLEMS, "There is a person called “王芳” already."),
        (("add", "甲", "--person", "王芳"), Exit.PROBLEMS, "Only a lead can change who works here; 王芳 is none."),
        (("rename", "王芳"), Exit.USAGE, "“rename” needs the old name and the new one."),
        (("role", "王芳", "boss"), Exit.USAGE, "“boss” is no role. There are annotator, reviewer, lead."),
        (("list", "王芳"), Exit.USAGE, "“list” needs no names."),
    ],
)
def test_what_cannot_be_done_with_people_is_said(
    run: Run, staffed: Path, arguments: tuple[str, ...], code: Exit, said: str
) -> None:
    result = run("people", staffed, *arguments)
    assert result.code == code
    assert said in result.err
    assert len(json.loads(run("people", staffed, "--json").out)["people"]) == 4


def test_documents_are_given_out_by_share_and_as_one_step(run: Run, staffed: Path) -> None:
    foreseen = run("assign", staffed, "give", "--to", "王芳=4", "--to", "陈静", "--dry-run")
    assert foreseen.out.startswith("Would be given out: 5 (王芳 4, 陈静 1).\n")
    assert given(staffed) == {}
    assert run("assign", staffed, "give", "--to", "王芳=4", "--to", "陈静").out == "Given out: 5 (王芳 4, 陈静 1).\n"
    again = run("assign", staffed, "give", "--all", "--to", "陈静")
    assert (again.code, again.out) == (Exit.PROBLEMS, "Given out: 0.\n")
    assert "has as many people already as --times says: 1" in again.err
    assert run("undo", staffed).out == "Undone: Assign documents.\n"
    assert given(staffed) == {}


def test_near_duplicates_go_to_the_same_people(run: Run, staffed: Path) -> None:
    long = "".join(f"第{number}条 成都市与重庆市在产业、科技和交通上签署了合作协议。" for number in range(30))
    with open_project(staffed) as project:
        twins = [Source(f"孪生{number}", f"{long}{number}", f"{number}.txt") for number in range(5)]
        edits.add(project, twins, edits.Imported())
    assert run("assign", staffed, "give", "--to", "王芳", "--to", "陈静").code == Exit.DONE
    counts = {name: sum(title.startswith("孪生") for title in titles) for name, titles in given(staffed).items()}
    assert sorted(counts.values()) == [0, 5], "they go together"
    assert run("undo", staffed).code == Exit.DONE
    assert run("assign", staffed, "give", "--no-families", "--to", "王芳", "--to", "陈静").code == Exit.DONE
    whose = {name for name, titles in given(staffed).items() if any(title.startswith("孪生") for title in titles)}
    assert whose == {"王芳", "陈静"}


def test_more_near_duplicates_than_one_persons_share_are_shared_out(run: Run, path: Path) -> None:
    long = "".join(f"第{number}条 成都市与重庆市在产业、科技和交通上签署了合作协议。" for number in range(30))
    with open_project(path) as project:
        edits.add(
            project,
            [Source(f"公告{number}", f"{long}{number}", f"{number}.txt") for number in range(12)],
            edits.Imported(),
        )
    assert run("people", path, "add", "王芳", "陈静", "黄欢").code == Exit.DONE
    run("assign", path, "give", "--to", "王芳", "--to", "陈静", "--to", "黄欢")
    assert sorted(map(len, given(path).values())) == [3, 5, 5]


def test_one_batch_is_blind_and_another_open(run: Run, staffed: Path, tmp_path: Path) -> None:
    listed = tmp_path / "名单.txt"
    listed.write_text("\ufeff公告\r\n\r\n成都.txt\r\n", "utf-8")
    both = ("--to", "王芳", "--to", "陈静", "--times", "2")
    assert run("assign", staffed, "give", "--list", listed, *both, "--blind").code == Exit.DONE
    assert run("assign", staffed, "give", *both, "--person", "李波").code == Exit.DONE
    lines = run("assign", staffed).out.splitlines()
    assert lines[0].split() == ["document", "李波", "王芳", "陈静", "赵审"]
    assert [line.count("to do (blind)") for line in lines[1:]] == [0, 2, 2, 0, 0]
    table = json.loads(run("assign", staffed, "--from", "陈静", "--json").out)
    assert [each["assignments"][0]["blind"] for each in table["documents"]] == [False, True, True, False, False]


def test_what_was_left_alone_is_found_and_handed_over(run: Run, staffed: Path) -> None:
    assert run("assign", staffed, "give", "--to", "王芳", "--blind").code == Exit.DONE
    with open_project(staffed) as project, acting(project, "王芳"):
        for title in ("公告", "成都"):
            tagging.tag(project, titled(project, title), [Span(0, 2)], TypeId("ent.gpe"))
        edits.set_state(project, titled(project, "重庆"), DocumentState.DONE)
    assert run("assign", staffed, "abandoned").out == "Nothing was left alone.\n"
    long_ago(staffed, "公告", days=9)
    [left] = json.loads(run("assign", staffed, "abandoned", "--json").out)["abandoned"]
    assert (left["document"], left["person"]) == ("公告", "王芳")
    assert json.loads(run("assign", staffed, "abandoned", "--abandoned", 10, "--json").out)["abandoned"] == []
    handed = run("assign", staffed, "hand-over", "--from", "王芳", "--abandoned", 7, "--to", "陈静")
    assert handed.out == "Handed over to 陈静: 1 (王芳 1).\n"
    assert given(staffed)["陈静"] == ["公告"]
    assert "to do (blind)" in run("assign", staffed, "matrix", "公告").out
    assert run("assign", staffed, "take-back", "--all", "--state", "to_do", "--dry-run").out.startswith(
        "Would be taken back: 3 (王芳 2, 陈静 1).\n"
    )
    assert run("assign", staffed, "take-back", "--all", "--state", "to_do").out == "Taken back: 3 (王芳 2, 陈静 1).\n"
    assert given(staffed) == {"王芳": ["成都", "重庆"]}
    returned = run("assign", staffed, "return", "重庆", "--note", "看标题", "--json")
    assert json.loads(returned.out)["assignments"][0]["person"] == "王芳"
    [row] = json.loads(run("assign", staffed, "--state", "returned", "--json").out)["documents"]
    assert (row["document"], row["assignments"][0]["note"]) == ("重庆", "看标题")
    assert run("undo", staffed).out == "Undone: Return documents: 1.\n"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("give",), Exit.USAGE, "“give” needs --to NAME."),
        (("give", "--to", "王芳", "--times", "2"), Exit.USAGE, "--times 2 needs as many people; --to names 1."),
        (("give", "--to", "王芳=0"), Exit.USAGE, "“0” is no share"),
        (("give", "--all", "公告", "--to", "王芳"), Exit.USAGE, "Either --all or some documents."),
        (("take-back",), Exit.USAGE, "“take-back” needs DOCUMENT…, --list, --abandoned or --all."),
        (("hand-over", "公告", "--to", "王芳", "--to", "陈静"), Exit.USAGE, "give --to once"),
        (("give", "没有", "--to", "王芳"), Exit.PROBLEMS, "The project has no document called “没有”"),
        (("give", "--to", "王方"), Exit.PROBLEMS, "There is nobody called “王方” in this project."),
        (
            ("give", "--to", "赵审", "--person", "王芳"),
            Exit.PROBLEMS,
            "Only a lead can give documents out; 王芳 is none.",
        ),
        (("give", "--to", "陈静"), Exit.PROBLEMS, "“陈静” works here no longer and cannot be given anything."),
        (("take-back", "--all"), Exit.PROBLEMS, ""),
    ],
)
def test_what_cannot_be_given_out_is_said_and_nothing_is_changed(
    run: Run, staffed: Path, arguments: tuple[str, ...], code: Exit, said: str
) -> None:
    assert run("people", staffed, "retire", "陈静").code == Exit.DONE
    result = run("assign", staffed, *arguments)
    assert result.code == code
    assert said in result.err
    assert given(staffed) == {}


def titled(project: Project, title: str) -> DocumentId:
    return next(each.id for each in documents.documents(project) if each.title == title)


def long_ago(path: Path, title: str, days: int) -> None:
    """Have a document look as if nobody had touched it for so many days."""
    moment = to_milliseconds(now() - timedelta(days=days))
    with open_project(path) as project:
        document = titled(project, title)
        for table in ("assignment", "annotation"):
            project.connection.execute(f"UPDATE {table} SET updated = ? WHERE document_id = ?", (moment, document))
