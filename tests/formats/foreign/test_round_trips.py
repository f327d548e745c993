"""What goes out by a format comes in again, but for just what the export said that it leaves out or changes."""

import pytest
from hypothesis import given, settings
from marked_texts import Both, comes_back, marked_texts

from annotator.formats.foreign import brat, chat, csv_rows, doccano, label_studio, tables, token_jsonl, web_annotation
from annotator.formats.foreign.marks import MarkedText

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
