"""`annotator names` brings names in and writes them, and says which lines it could not read."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from annotator.store import names
from annotator.store.project import open_read_only

Run = Callable[..., Any]  # conftest.Result


def test_names_come_in_and_go_out_the_same(run: Run, path: Path, tmp_path: Path) -> None:
    file = tmp_path / "地名.csv"
    file.write_text("key,name,aliases,type\ngbt:5101,成都市,蓉城,GPE\n,京东方,,COM\n", "utf-8")
    result = run("names", path, "import", file)
    assert (result.code, result.err) == (0, "")
    assert result.out == "Known names added: 2. Changed: 0. There already: 0. Not readable: 0.\n"
    assert run("names", path, "export", tmp_path / "a.jsonl").out.startswith("Known names: 2. Written to ")
    again = run("names", path, "import", tmp_path / "a.jsonl", "--json")
    assert json.loads(again.out) == {"added": 0, "changed": 0, "same": 2, "failed": []}
    assert json.loads(run("names", path, "export", tmp_path / "b.csv", "--json").out)["names"] == 2
    assert run("undo", path).out == "Undone: Add known names.\n"
    with open_read_only(path) as project:
        assert names.count(project) == 0


def test_a_line_that_is_wrong_is_said_and_the_rest_is_in(run: Run, path: Path, tmp_path: Path) -> None:
    file = tmp_path / "地名.csv"
    file.write_text("name,type\n成都市,GPE\n重庆市,CITY\n", "utf-8")
    result = run("names", path, "import", file)
    assert result.code == 1
    assert "Line 3 of 地名.csv names a type “CITY”" in result.err
    assert "added: 1" in result.out
    [failed] = json.loads(run("names", path, "import", file, "--json").out)["failed"]
    assert (failed["line"], failed["code"]) == (3, "name_type_unknown")


def test_a_file_that_cannot_be_read_changes_nothing(run: Run, path: Path, tmp_path: Path) -> None:
    result = run("names", path, "import", tmp_path / "none.csv")
    assert (result.code, result.out) == (3, "")
    assert "cannot be read" in result.err
    (tmp_path / "a.csv").write_text("nothing\n", "utf-8")
    assert run("names", path, "import", tmp_path / "a.csv").code == 3
    assert run("names", path, "list", tmp_path / "a.csv").code == 2
