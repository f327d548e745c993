"""Web annotations as others write them: a selector of one kind, a body that is no list, a text that has changed."""

import json
from pathlib import Path
from typing import Any

import pytest
from broken import told
from marked_texts import arrived

from annotator.formats.foreign import web_annotation
from annotator.formats.options import options_for
from annotator.model.schema import Schema

TEXT = "\U00020bb7野家在成都，成都市投资100亿元。"
Json = dict[str, Any]


def page(folder: Path, *selectors: list[Json]) -> Path:
    targets = [{"source": "a.txt", "selector": each if len(each) > 1 else each[0]} for each in selectors]
    body = {"type": "TextualBody", "value": "GPE"}
    items = [
        {"id": "urn:x:1", "type": "Annotation", "body": body, "target": targets if len(targets) > 1 else targets[0]}
    ]
    (folder / "a.txt").write_text(TEXT, "utf-8", newline="")
    (folder / "a.jsonld").write_text(json.dumps({"type": "AnnotationPage", "items": items}), "utf-8")
    return folder / "a.jsonld"


def quote(exact: str, **around: str) -> Json:
    return {"type": "TextQuoteSelector", "exact": exact, **around}


def position(start: int, end: int) -> Json:
    return {"type": "TextPositionSelector", "start": start, "end": end}


@pytest.mark.parametrize(
    ("selectors", "where"),
    [
        ([[quote("成都", prefix="，", suffix="市")]], [(7, 9)]),
        ([[quote("投资")]], [(10, 12)]),
        ([[position(4, 6)]], [(4, 6)]),
        ([[quote("成都", prefix="在"), position(4, 6)]], [(4, 6)]),
        ([[quote("野家")], [quote("投资")]], [(1, 3), (10, 12)]),
        ([[quote("野家")], [quote("投资"), position(10, 12)]], [(1, 3), (10, 12)]),
    ],
)
def test_one_kind_of_selector_is_enough(
    tmp_path: Path, selectors: list[list[Json]], where: list[tuple[int, int]]
) -> None:
    path = page(tmp_path, *selectors)
    [found] = [arrived(each).marked for each in web_annotation.read_marked(path, options_for(()))]
    [mark] = found.marks
    assert [(part.start, part.end) for part in mark.fragments] == where


@pytest.mark.parametrize("selector", [quote("成都"), quote("德阳", prefix="在"), position(3, 90)])
def test_what_has_no_one_place_is_told(tmp_path: Path, schema: Schema, selector: Json) -> None:
    [error] = told(web_annotation, page(tmp_path, [selector]), schema)
    assert error.code in ("mark_unplaced", "mark_differs")
