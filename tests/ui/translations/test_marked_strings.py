"""Whatever a person reads is marked for translation where it stands in the source."""

import re

from marked_strings import unmarked

LEFT = re.compile(r".*: (JSONL \(anno-record/1\)|text-align: left|Annotator.*|#[0-9A-F]{6}|English|简体中文|繁體中文)")
"""Names, which are the same in every language, and what is no text."""


def test_nothing_is_shown_that_cannot_be_translated() -> None:
    assert [place for place in unmarked() if not LEFT.fullmatch(place)] == []
