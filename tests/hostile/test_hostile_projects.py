"""A project file that is no longer what it was is refused or found out, never worked in, and never made worse."""

import random
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str]]

COMMANDS = ("stats", "check", "undo", "redo")


def told_in_one_line(code: int, said: str) -> None:
    assert code == 3
    assert said.startswith("annotator: ")
    assert said.count("\n") == 1
    assert "Traceback" not in said


@pytest.mark.parametrize("size", [0, 1, 15, 16, 99, 100, 511])
def test_a_file_cut_off_in_its_head_is_refused(size: int, path: Path, run: Run) -> None:
    path.write_bytes(path.read_bytes()[:size])
    before = path.read_bytes()
    for command in COMMANDS:
        told_in_one_line(*run(command, path))
    assert path.read_bytes() == before


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.99])
def test_a_file_cut_off_later_is_refused_or_found_out(part: float, path: Path, run: Run, tmp_path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * part)])
    code, said = run("check", path)
    assert code in {1, 3}
    assert "Traceback" not in said
    code, said = run("export", path, "-o", tmp_path / "out.jsonl")
    if code:
        told_in_one_line(code, said)
        assert not (tmp_path / "out.jsonl").exists()


@pytest.mark.parametrize("seed", range(12))
def test_random_damage_is_never_a_traceback(seed: int, path: Path, run: Run, tmp_path: Path) -> None:
    chance = random.Random(seed)
    content = bytearray(path.read_bytes())
    for _ in range(chance.choice([1, 20, 400])):
        content[chance.randrange(len(content))] = chance.randrange(256)
    path.write_bytes(content)
    for command in ("stats", "check", "undo"):
        code, said = run(command, path)
        assert code in {0, 1, 3}
        assert "Traceback" not in said
    code, _ = run("export", path, "-o", tmp_path / "out.jsonl")
    assert code in {0, 1, 3}
    assert (tmp_path / "out.jsonl").exists() == (code == 0)


@pytest.mark.parametrize("seed", range(3))
def test_random_bytes_are_no_project(seed: int, tmp_path: Path, run: Run) -> None:
    path = tmp_path / "a.anno"
    path.write_bytes(random.Random(seed).randbytes(20_000))
    for command in COMMANDS:
        told_in_one_line(*run(command, path))


def test_a_zip_with_the_ending_of_a_project_is_no_project(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "a.anno"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("成都.txt", "成都" * 5000)
    for command in COMMANDS:
        told_in_one_line(*run(command, path))


def test_a_folder_with_the_ending_of_a_project_is_no_project(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.anno").mkdir()
    for command in COMMANDS:
        told_in_one_line(*run(command, tmp_path / "a.anno"))


def test_a_strangers_trigger_never_runs(path: Path, run: Run, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TRIGGER greedy AFTER INSERT ON step BEGIN DELETE FROM annotation; END")
    before = path.read_bytes()
    (tmp_path / "a.txt").write_text("德阳", "utf-8")
    for command in (("undo", path), ("import", path, tmp_path / "a.txt"), ("check", path)):
        code, said = run(*command)
        told_in_one_line(code, said)
        assert "greedy" in said
    assert path.read_bytes() == before


def test_a_schema_that_is_no_schema_is_said(path: Path, run: Run) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE schema_version SET json = '[1, 2'")
        connection.commit()
    for command in ("stats", "check", "undo"):
        told_in_one_line(*run(command, path))


def test_a_strangers_log_beside_a_project_does_no_harm(path: Path, run: Run) -> None:
    path.with_name(f"{path.name}-wal").write_bytes(random.Random(1).randbytes(9000))
    code, said = run("check", path)
    assert code == 0, said
