"""The five real texts through the program: imported, shown, tagged, checked, exported and read back."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from person import Person

from annotator.cli.main import main
from annotator.edits import tagging
from annotator.model.ids import DocumentId, TypeId
from annotator.model.schema import Schema
from annotator.model.span import Span
from annotator.store import documents
from annotator.store.integrity import faults
from annotator.ui.session import Session

EXAMPLES = Path(__file__).parents[2] / "model" / "worked_examples.jsonl"


def test_the_worked_examples_on_the_real_texts(
    real_seeds: Path, sit: Callable[[], Person], tmp_path: Path, schema: Schema
) -> None:
    person = sit()
    session = person.window.session
    session.create(tmp_path / "real.anno", schema, "李波")
    person.window.intake.start([real_seeds])
    person.rest()
    found = {document.name[:3]: document for document in documents.documents(session.opened)}
    assert sorted(found) == ["000", "001", "002", "003", "004"]
    for document in found.values():
        session.show(document.id)
        person.rest()
        assert session.text == (real_seeds / document.name).read_bytes().decode()
        assert session.reading is not None
        assert person.page.text == session.reading.reading.text

    wanted = sum(_tag(session, schema, line, {key: each.id for key, each in found.items()}) for line in _lines())
    assert list(faults(session.opened)) == []
    person.window.close()
    exported = tmp_path / "real.jsonl"
    assert main(["check", str(tmp_path / "real.anno")], lambda _project: 0) == 0
    assert main(["export", str(tmp_path / "real.anno"), "-o", str(exported)], lambda _project: 0) == 0
    records: list[dict[str, Any]] = [json.loads(line) for line in exported.read_text("utf-8").splitlines()]
    spans = [(record["text"], span) for record in records for span in record["spans"]]
    assert len(spans) == wanted
    for text, span in spans:
        parts = [text[part["start"] : part["end"]] for part in span["fragments"]]
        assert "…".join(parts) == span["text"]


def _lines() -> list[dict[str, Any]]:
    return [json.loads(line) for line in EXAMPLES.read_text("utf-8").splitlines()]


def _tag(session: Session, schema: Schema, line: dict[str, Any], found: dict[str, DocumentId]) -> int:
    types = {each.code: each.id for each in schema.types}
    for each in line["annotations"]:
        spans = [Span(start, end) for start, end in each["fragments"]]
        type_: TypeId = types[each["type"]]
        assert session.do(tagging.tag, session.opened, found[line["document"]], spans, type_)
    return len(line["annotations"])
