"""Attributes begin with what was said last where the schema remembers it, and with what the text says of a figure."""

from pathlib import Path

import pytest

from annotator import paths
from annotator.edits import documents as edits
from annotator.edits import tagging
from annotator.model.document import Source
from annotator.model.ids import AnnotationId, AttributeId, DocumentId, TypeId
from annotator.model.rules import asked_of
from annotator.model.schema import Schema
from annotator.model.schema_file import DEFAULT, parse_schema
from annotator.model.span import Span
from annotator.store import annotations
from annotator.store.project import Project, create, open_project
from annotator.suggest.figures import prefilled

TEXT = "总投资约2011.6亿元,增长8%;累计完成投资超过2.6万亿元,其中3—5家企业。成都在明年动工。"
MONEY, CLAIM, COUNT, TIM = TypeId("fig.money"), TypeId("clm.claim"), TypeId("fig.count"), TypeId("ent.tim")
STATUS, KIND, VALUE = AttributeId("at.status"), AttributeId("at.kind"), AttributeId("at.value")

_SOURCE = (paths.resources() / "schemas" / f"{DEFAULT}.toml").read_text("utf-8")


def with_flags(code: str, flags: str) -> str:
    return _SOURCE.replace(f'code = "{code}"\n', f'code = "{code}"\n{flags}\n')


@pytest.fixture
def remembering(tmp_path: Path) -> Project:
    """A project whose schema remembers the status of figures."""
    return create(tmp_path / "记.anno", parse_schema(with_flags("status", "remember = true"), ""), "李波")


def add(project: Project) -> DocumentId:
    imported = edits.Imported()
    edits.add(project, [Source("投资", TEXT, "a.txt")], imported)
    return imported.added[0]


def tag(project: Project, document: DocumentId, surface: str, type_: TypeId = MONEY, **values: str) -> AnnotationId:
    start = TEXT.index(surface)
    said = {AttributeId(f"at.{name}"): value for name, value in values.items()}
    [made] = tagging.tag(project, document, [Span(start, start + len(surface))], type_, said).annotations
    return made


def said(project: Project, id: AnnotationId) -> dict[str, str]:
    return {name.removeprefix("at."): value for name, value in annotations.annotation(project, id).attributes.items()}


def test_what_was_said_last_comes_again(remembering: Project) -> None:
    with remembering as project:
        document = add(project)
        first = tag(project, document, "约2011.6亿元")
        assert said(project, first) == {}
        tagging.set_attribute(project, [first], STATUS, "PLAN")
        second = tag(project, document, "超过2.6万亿元", value="1")
        assert said(project, second) == {"status": "PLAN", "value": "1"}
        tagging.set_attribute(project, [second], STATUS, "ACTUAL")
        assert said(project, tag(project, document, "8%")) == {}
        assert said(project, tag(project, document, "3—5家", COUNT)) == {}


def test_what_is_given_goes_before_what_was_said_last(remembering: Project) -> None:
    with remembering as project:
        document = add(project)
        tag(project, document, "约2011.6亿元", status="PLAN")
        assert said(project, tag(project, document, "8%", status="TARGET")) == {"status": "TARGET"}


def test_each_person_has_a_memory_of_their_own(remembering: Project) -> None:
    with remembering as project:
        document = add(project)
        tag(project, document, "约2011.6亿元", status="PLAN")
    with open_project(remembering.path, "黄欢") as other:
        assert said(other, tag(other, document, "约2011.6亿元")) == {}


@pytest.mark.parametrize(
    ("surface", "type_", "read"),
    [
        ("约2011.6亿元", MONEY, {"value": "201160000000", "unit": "亿元", "unit_norm": "CNY", "approx": "true"}),
        (
            "超过2.6万亿元",
            MONEY,
            {
                "value": "2600000000000",
                "unit": "万亿元",
                "unit_norm": "CNY",
                "bound": "MORE_THAN",
                "period_type": "CUMULATIVE",
            },
        ),
        ("3—5家", COUNT, {"value": "3", "value_high": "5", "unit": "家", "unit_norm": "1", "bound": "RANGE"}),
        ("8%", TypeId("fig.percent"), {"value": "8", "unit": "%", "unit_norm": "%", "change": "UP_BY"}),
        ("成都", MONEY, {}),
        ("约2011.6亿元,增长8%", MONEY, {}),
        ("2011", MONEY, {}),
        ("约2011.6亿元", TypeId("ent.gpe"), {}),
    ],
)
def test_a_figure_tagged_by_hand_has_its_reading(
    surface: str, type_: TypeId, read: dict[str, str], schema: Schema, project: Project
) -> None:
    start = TEXT.index(surface)
    spans = (Span(start, start + len(surface)),)
    found = prefilled(schema, type_, TEXT, spans)
    assert {name.removeprefix("at."): value for name, value in found.items()} == read
    [made] = tagging.tag(project, add(project), spans, type_, found).annotations
    assert said(project, made) == read


def test_an_attribute_with_a_condition_is_asked_for_only_when_it_holds(tmp_path: Path) -> None:
    with create(tmp_path / "界.anno", parse_schema(with_flags("value_high", "required = true"), ""), "李波") as project:
        made = tag(project, add(project), "3—5家", COUNT, value="3")

        def asked() -> set[str]:
            return {each.code for each in asked_of(project.schema, annotations.annotation(project, made))}

        assert "value_high" not in asked()
        tagging.set_attribute(project, [made], AttributeId("at.bound"), "RANGE")
        assert "value_high" in asked()
