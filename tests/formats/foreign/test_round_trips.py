"""What goes out by a format comes in again, but for just what the export said that it leaves out or changes."""

import pytest
from hypothesis import given, settings
from marked_texts import Both, arrived, as_told, exported, marked_texts, plain

from annotator.formats.foreign import brat, cas, csv_rows, doccano, label_studio, spacy_docs, token_jsonl, token_parquet
from annotator.formats.foreign.marks import MarkedText
from annotator.formats.options import options_for

FORMATS: dict[str, tuple[Both, dict[str, str]]] = {
    "csv": (csv_rows, {}),
    "doccano": (doccano, {}),
    "doccano without relations": (doccano, {"shape": "spans"}),
    "brat": (brat, {}),
    "cas as JSON": (cas, {}),
    "cas as XMI": (cas, {"form": "xmi", "tokens": "false"}),
    "spacy": (spacy_docs, {}),
    "tokens": (token_jsonl, {"scheme": "BIOES", "blanks": "left_out"}),
    "tokens in Parquet": (token_parquet, {}),
    "label studio for the app": (label_studio, {}),
    "label studio for scripts": (label_studio, {"offsets": "scripts"}),
}


@pytest.mark.parametrize("format", FORMATS)
@settings(max_examples=20)
@given(marked=marked_texts())
def test_what_is_not_told_to_be_left_out_comes_back(
    tmp_path_factory: pytest.TempPathFactory, format: str, marked: MarkedText
) -> None:
    module, given = FORMATS[format]
    target = tmp_path_factory.mktemp("out") / f"成都{'' if module.FOLDER else module.EXTENSIONS[0]}"
    dropped = exported(module, [marked], target, **given)
    [found] = [arrived(each) for each in module.read_marked(target, options_for(module.OPTIONS, given))]
    expected = as_told(marked, dropped)
    assert plain(found.marked) == plain(expected)
    assert (found.marked.title, found.marked.url) == (marked.title, marked.url)
    assert found.marked.author == (marked.author if marked.marks or marked.values or format != "csv" else "")
