"""Formats that need libraries of their own: out and in again, but for what the export said that it leaves out."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from marked_texts import Both, comes_back, marked_texts
from two_people import each_gets_back_what_is_theirs

from annotator.formats.foreign import cas, spacy_docs, tables, token_parquet
from annotator.formats.foreign.marks import MarkedText

FORMATS: dict[str, tuple[Both, dict[str, str]]] = {
    "cas as JSON": (cas, {}),
    "cas as XMI": (cas, {"form": "xmi", "tokens": "false"}),
    "spacy": (spacy_docs, {}),
    "spacy by words": (spacy_docs, {"unit": "word"}),
    "tables in Parquet": (tables, {"form": "parquet"}),
    "tokens in Parquet": (token_parquet, {}),
}


@pytest.mark.parametrize("format", FORMATS)
@settings(max_examples=20)
@given(marked=marked_texts())
def test_what_is_not_told_to_be_left_out_comes_back(
    tmp_path_factory: pytest.TempPathFactory, format: str, marked: MarkedText
) -> None:
    module, given = FORMATS[format]
    comes_back(module, marked, tmp_path_factory.mktemp("out"), **given)


@pytest.mark.parametrize("format", FORMATS)
def test_everybody_gets_back_what_is_theirs(tmp_path: Path, format: str) -> None:
    module, given = FORMATS[format]
    each_gets_back_what_is_theirs(module, tmp_path, **given)
