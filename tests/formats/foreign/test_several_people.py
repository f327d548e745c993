"""What several people have put on one document comes back to each of them, by every format."""

from pathlib import Path

import pytest
from marked_texts import Both
from two_people import each_gets_back_what_is_theirs

from annotator.formats.foreign import (
    brat,
    chat,
    conll,
    csv_rows,
    doccano,
    label_studio,
    tables,
    token_jsonl,
    uie,
    web_annotation,
)

_MODULES: tuple[Both, ...] = (
    *(brat, chat, conll, csv_rows, doccano, label_studio, tables, token_jsonl, uie),
    web_annotation,
)
FORMATS = {each.ID: each for each in _MODULES}
GIVEN = {"uie": {"prompts": "codes"}}


@pytest.mark.parametrize("format", FORMATS)
def test_everybody_gets_back_what_is_theirs(tmp_path: Path, format: str) -> None:
    each_gets_back_what_is_theirs(FORMATS[format], tmp_path, **GIVEN.get(format, {}))
