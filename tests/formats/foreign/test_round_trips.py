"""What goes out by a format comes in again, but for just what the export said that it leaves out or changes."""

from dataclasses import replace

import pytest
import works
from hypothesis import given, settings
from marked_texts import Both, arrived, comes_back, exported, marked_texts, plain

from annotator.formats.foreign import brat, chat, csv_rows, doccano, label_studio, tables, token_jsonl, web_annotation
from annotator.formats.foreign.arrivals import arrivals
from annotator.formats.foreign.marks import MarkedText
from annotator.model.document import Document

FORMATS: dict[str, tuple[Both, dict[str, str]]] = {
    "chats": (chat, {}),
    "chats of another shape": (chat, {"shape": "sharegpt", "longest": "30", "prompt": "{types}|{text}|{text}？\n"}),
    "instructions": (chat, {"shape": "alpaca"}),
    "csv": (csv_rows, {}),
    "doccano": (doccano, {}),
    "doccano without relations": (doccano, {"shape": "spans"}),
    "brat": (brat, {}),
    "web annotation": (web_annotation, {}),
    "tokens": (token_jsonl, {"scheme": "BIOES", "blanks": "left_out"}),
    "tokens that are words": (token_jsonl, {"unit": "word"}),
    "tables": (tables, {}),
    "tables for spreadsheets": (tables, {"form": "csv"}),
    "label studio for the app": (label_studio, {}),
    "label studio for paddlenlp": (label_studio, {"alone": "true"}),
    "label studio for scripts": (label_studio, {"offsets": "scripts"}),
}


@pytest.mark.parametrize("format", FORMATS)
@settings(max_examples=20)
@given(marked=marked_texts())
def test_what_is_not_told_to_be_left_out_comes_back(
    tmp_path_factory: pytest.TempPathFactory, format: str, marked: MarkedText
) -> None:
    module, given = FORMATS[format]
    comes_back(module, marked, tmp_path_factory.mktemp("out"), **given)


@pytest.mark.parametrize("format", ["csv", "tables"])
@settings(max_examples=20)
@given(marked=marked_texts())
def test_tables_alone_come_back_onto_the_texts_that_are_there(
    tmp_path_factory: pytest.TempPathFactory, format: str, marked: MarkedText
) -> None:
    module, _ = FORMATS[format]
    target = tmp_path_factory.mktemp("out") / ("a.csv" if format == "csv" else "a")
    exported(module, [marked], target)
    texts = target.with_suffix(csv_rows.DOCUMENTS) if format == "csv" else target / "documents.tsv"
    texts.unlink()
    document = replace(works.work(marked.text).document, uid=marked.uid, title=marked.title, url=marked.url)
    found = [arrived(each) for each in arrivals(module, [target], lambda uid, _: here(uid, document, marked.text))]
    assert [plain(each.marked) for each in found] == ([plain(marked)] if marked.marks or marked.values else [])


def here(uid: str, document: Document, text: str) -> tuple[Document, str] | None:
    return (document, text) if uid == str(document.uid) else None
