"""Schema files: what is refused and where, and what comes back from storage."""

import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import paths
from annotator.errors import FormatError
from annotator.model.schema import Schema
from annotator.model.schema_file import DEFAULT, all_shipped, from_json, parse_schema, read_schema, to_json
from annotator.text import script

SOURCE = (paths.resources() / "schemas" / f"{DEFAULT}.toml").read_text(encoding="utf-8")


def refused(source: str) -> FormatError:
    with pytest.raises(FormatError) as caught:
        parse_schema(source, "mine.toml")
    return caught.value


# What is written wrong, as (old, new); how far into the line that is then shown; what is expected and found there.
MISTAKES = {
    "misspelt key": ('color = "#EE8866"', 'colour = "#EE8866"', "colour =", "color", "colour"),
    "lower-case colour": ('"#EE8866"', '"#ee8866"', "color =", "^#[0-9A-F]{6}$", '"#ee8866"'),
    "key given twice": ('key = "z"', 'key = "p"', 'key = "p"', "1 x", "p"),
    "dangling link target": ('to = ["part.prop"]', 'to = ["part.prp"]', "to =", "part.prop", "part.prp"),
    "choice without values": ('kind = "string"\npattern', 'kind = "enum"\npattern', "[[attributes]]", "values", None),
    "default not among the values": ('default = "ACTUAL"', 'default = "REAL"', "default =", "ACTUAL / TARGET", "REAL"),
    "text for a truth value": ("default = false", 'default = "false"', "default =", "boolean", '"false"'),
    "version of two numbers": ('version = "1.0.0"', 'version = "1.0"', "version =", r"\.(0|[1-9]", '"1.0"'),
    "illegal code": ('code = "PER"', 'code = "P ER"', "code =", "^[A-Za-z][A-Za-z0-9_]*$", '"P ER"'),
    "rule that does not exist": ('rule = "within"', 'rule = "near"', "rule =", "no_edge_whitespace / within", '"near"'),
    "look given twice": ('color = "#0072B2"', 'color = "#D55E00"', "color =", "1 x", "border #D55E00 solid"),
    "id given twice": ('id = "meta.skip"', 'id = "clm.src"', "id =", "1 x", "clm.src"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_deliberate_mistake_is_refused_with_file_line_and_what_was_expected(mistake: str) -> None:
    old, new, shown, expected, found = MISTAKES[mistake]
    assert SOURCE.count(old) >= 1
    source = SOURCE.replace(old, new, 1)
    details = refused(source).details
    assert details["file"] == "mine.toml"
    line = details["line"]
    assert isinstance(line, int)
    assert source.splitlines()[line - 1].strip().startswith(shown)
    assert abs(line - (SOURCE[: SOURCE.index(old)].count("\n") + 1)) < 10
    assert expected in str(details["expected"])
    assert found is None or details["found"] == found


OTHER_MISTAKES = {
    "a value list where there can be none": ('kind = "enum"\ndefault = "ACTUAL"', 'kind = "string"', "misplaced_key"),
    "a check on an attribute its types lack": ('attr = ["at.unit_norm"]', 'attr = ["at.kb"]', "wrong_value"),
    "a condition on a value that is none": ('is = "RANGE"', 'is = "RNG"', "wrong_value"),
    "a condition without a value": (', is = "NUMERIC"', "", "wrong_value"),
    "a broken pattern": ("pattern = '^(%", "pattern = '^((%", "wrong_pattern"),
    "a pattern that might never end": ('code = "unit"', 'code = "unit"\npattern = "(a+)+"', "wrong_pattern"),
    "a broken pattern that a default is held against": (
        'code = "unit"',
        'code = "unit"\npattern = "("\ndefault = "x"',
        "wrong_pattern",
    ),
    "a symmetric link with unlike ends": ('to = ["part.prop"]', 'to = ["part.prop"]\nsymmetric = true', "wrong_value"),
    "more links needed than allowed": ("max = 1", "min = 3\nmax = 1", "wrong_value"),
    "a type that stands in for itself": ('key = "z"', 'retired = true\nreplaced_by = "ent.pos"', "unknown_name"),
    "a layer that is not there": ('layer = "meta"', 'layer = "mata"', "unknown_name"),
    "a leader that is a key": ('render = "hatch"', 'render = "hatch"\nleader = "p"', "repeated"),
    "a line break after a key": ('key = "z"', 'key = "z\\n"', "wrong_value"),
    "a check that does not say which attribute": ('attr = ["at.value"]\n', "", "missing_key"),
    "a value twice in one list": ('{ id = "NOM",', '{ id = "NAM",', "repeated"),
    "a newer layout of the file": ("format = 1", "format = 2", "wrong_value"),
    "a table of another program": ("[schema]", "[labels]\n[schema]", "unknown_key"),
    "a table for a list of tables": ("[[types]]", "[types]", "syntax"),
    "a parent that is not there": ('code = "POS"', 'code = "POS"\nparent = "ent.man"', "unknown_name"),
    "a parent in another layer": ('code = "POS"', 'code = "POS"\nparent = "fig.money"', "wrong_value"),
    "a type above itself": ('code = "POS"', 'code = "POS"\nparent = "ent.pos"', "circle"),
    "a group with a key": ('code = "POS"', 'code = "POS"\nabstract = true', "misplaced_key"),
    "a code that is another one's short name": ('code = "POS"', 'code = "POS"\nshort = "PER"', "repeated"),
    "an example whose marks do not match": ("招商经理】介绍", "招商经理介绍", "wrong_value"),
    "an attribute asked for if it says so itself": (
        'code = "kind"',
        'code = "kind"\nwhen = { attr = "at.kind", is = "EVENT" }',
        "circle",
    ),
    "an attribute asked for by a value that is none": (
        'code = "quote"',
        'code = "quote"\nwhen = { attr = "at.kind", is = "NONE" }',
        "wrong_value",
    ),
    "an attribute asked for by one that its types lack": (
        'code = "quote"',
        'code = "quote"\nwhen = { attr = "at.approx", is = true }',
        "wrong_value",
    ),
    "a default among names": ('code = "kb"\nlabel', 'code = "kb"\nkind = "name"\ndefault = "x"\nlabel', "syntax"),
    "a link that is symmetric and goes in no circle": (
        "symmetric = true",
        "symmetric = true\nacyclic = true",
        "circle",
    ),
    "a link that must always lead on": ("max = 1\nacyclic = true", "min = 1\nacyclic = true", "circle"),
    "a link without an end": ('to = ["part.prop"]\n', "", "missing_key"),
    "a bell in a label": ('label = "人物"', 'label = "人\\u0007物"', "unseen_character"),
    "a line break in a label": ('label = "人物"', 'label = "人\\n物"', "unseen_character"),
    "text turned round in a help": ('help = "例：副主任', 'help = "例：\\u202E副主任', "unseen_character"),
    "a migration of an unknown kind": ("[schema]", '[[migrations]]\nfrom = "1.0.0"\n[schema]', "missing_key"),
}


@pytest.mark.parametrize("mistake", OTHER_MISTAKES)
def test_what_could_not_work_is_refused(mistake: str) -> None:
    old, new, reason = OTHER_MISTAKES[mistake]
    assert old in SOURCE
    details = refused(SOURCE.replace(old, new, 1)).details
    assert details["reason"] == reason


def test_the_mistake_that_stands_first_in_the_file_is_the_one_shown() -> None:
    source = SOURCE.replace('rule = "within"', 'rule = "near"').replace('key = "u"', 'key = "UU"')
    assert refused(source).details["path"] == "types[13].key"


def test_a_syntax_error_has_its_line() -> None:
    assert refused("format = 1\n\n[schema\n").details["line"] == 3
    assert refused("format = 1\n[schema]\ntitle = '''\n").details["line"] == 4
    assert refused(f"format = {'1' * 5000}").details["reason"] == "syntax"


HOSTILE: dict[str, Callable[[], str]] = {
    "over a megabyte": lambda: SOURCE + "#" * 1_000_000,
    "lists in lists": lambda: "format = " + "[" * 100_000,
    "tables in tables": lambda: "format = " + "{a = " * 100_000,
    "one endless dotted key": lambda: ".".join(["a"] * 400_000) + " = 1",
    "many long dotted keys": lambda: "\n".join(f"k{n}.{'.'.join(['a'] * 400)} = 1" for n in range(1000)),
    "quoted dotted keys": lambda: "[" + " . ".join(['"a"'] * 150_000) + "]",
    "deep but closed": lambda: "format = " + "[" * 300 + "]" * 300,
    "half a million quotes": lambda: "'" * 500_000,
    "a wide list of names that lead nowhere": lambda: SOURCE.replace(
        '"fig.money"', ",".join(f'"a.b{n}"' for n in range(300))
    ),
    "a wide list of mixed things": lambda: SOURCE.replace(
        '["layer:entity"]', '[1, "a", true' + ', 2, "b"' * 90_000 + "]"
    ),
    "one long word": lambda: "a" * 900_000,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_is_refused_like_any_other(kind: str) -> None:
    assert refused(HOSTILE[kind]()).code == "schema_invalid"


def test_a_file_may_have_a_byte_order_mark_and_windows_line_ends(tmp_path: Path, schema: Schema) -> None:
    path = tmp_path / "表.toml"
    path.write_bytes(b"\xef\xbb\xbf" + SOURCE.replace("\n", "\r\n").encode())
    assert read_schema(path) == schema


def test_a_file_of_ten_megabytes_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "big.toml"
    path.write_bytes(b"a" * 10_000_000)
    with pytest.raises(FormatError) as caught:
        read_schema(path)
    assert (caught.value.details["reason"], caught.value.details["line"]) == ("too_big", 1)


def test_a_file_in_another_encoding_is_refused_at_its_first_wrong_line(tmp_path: Path) -> None:
    path = tmp_path / "gbk.toml"
    path.write_bytes("format = 1\n[schema]\ntitle = '中文'\n".encode("gb18030"))
    with pytest.raises(FormatError) as caught:
        read_schema(path)
    assert caught.value.details["line"] == 3
    assert caught.value.details["expected"] == "UTF-8"


def test_a_file_that_is_not_there_is_a_known_problem(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="file_unreadable"):
        read_schema(tmp_path / "gone.toml")


def test_a_schema_of_three_hundred_types_and_fifty_attributes_is_none_too_large() -> None:
    types = "".join(
        f"[[types]]\nid = 'my.type{n}'\ncode = 'T{n}'\nlayer = 'entity'\nlabel = '类{n}'\n" for n in range(300)
    )
    attributes = "".join(
        f"[[attributes]]\nid = 'at.my{n}'\ncode = 'my{n}'\nlabel = '性{n}'\nkind = 'string'\non = ['layer:entity']\n"
        for n in range(50)
    )
    assert len(parse_schema(SOURCE + types + attributes, "wide").types) == 330


@given(st.data())
def test_no_damage_to_the_file_is_a_bug(data: st.DataObject) -> None:
    """Whatever is cut out, doubled or exchanged, it is read or refused with a line, and never anything else."""
    start = data.draw(st.integers(0, len(SOURCE) - 1))
    end = data.draw(st.integers(start, min(len(SOURCE), start + 60)))
    put = data.draw(st.sampled_from(["", SOURCE[start:end] * 2, "'", "]", "true", "[[types]]", "\x00", "a.b", "1e9"]))
    damaged = SOURCE[:start] + put + SOURCE[end:]
    try:
        parse_schema(damaged, "damaged")
    except FormatError as error:
        line = error.details["line"]
        assert isinstance(line, int)
        assert 1 <= line <= damaged.count("\n") + 1


LINES = SOURCE.splitlines(keepends=True)
_values = st.sampled_from(
    [
        "''",
        '"\\u0000"',
        "-1",
        "1e400",
        "nan",
        "true",
        "[]",
        "[[[]]]",
        "{}",
        "{ id = 1 }",
        "1979-05-27",
        '"' + "长" * 9999 + '"',
    ]
)


@given(st.data())
def test_no_line_written_otherwise_is_a_bug(data: st.DataObject) -> None:
    """Whatever stands for a value, whatever line is left out, said twice or moved: read, or refused with a line."""
    lines = list(LINES)
    for _ in range(data.draw(st.integers(1, 3))):
        index = data.draw(st.integers(0, len(lines) - 1))
        key, equals, _ = lines[index].partition(" = ")
        kind = data.draw(st.sampled_from(["value", "key", "out", "twice", "moved"]))
        line = lines.pop(index)
        if kind == "value" and equals:
            lines.insert(index, f"{key} = {data.draw(_values)}\n")
        elif kind == "key" and equals:
            lines.insert(
                index, line.replace(key, data.draw(st.sampled_from(["", "a.b", "id", "parent", "when", "ops"])), 1)
            )
        elif kind == "twice":
            lines[index:index] = [line, line]
        elif kind == "moved":
            lines.insert(data.draw(st.integers(0, len(lines))), line)
    damaged = "".join(lines)
    try:
        parse_schema(damaged, "damaged")
    except FormatError as error:
        line = error.details["line"]
        assert isinstance(line, int)
        assert 1 <= line <= damaged.count("\n") + 1


CIRCLES = {
    "of types": {
        'code = "PER"': 'parent = "ent.gov"',
        'code = "POS"': 'parent = "ent.per"',
        'code = "GOV"': 'parent = "ent.pos"',
    },
    "of attributes": {
        'code = "kind"': 'when = { attr = "at.quote", is = "DIRECT" }',
        'code = "stance"': 'when = { attr = "at.kind", is = "EVENT" }',
        'code = "quote"': 'when = { attr = "at.stance", is = "FAVOR" }',
    },
}


@pytest.mark.parametrize("kind", CIRCLES)
def test_a_circle_is_refused_with_the_way_round(kind: str) -> None:
    source = SOURCE
    for line, more in CIRCLES[kind].items():
        source = source.replace(line, f"{line}\n{more}", 1)
    details = refused(source).details
    assert details["reason"] == "circle"
    way = str(details["found"]).split(" > ")
    assert (len(way), way[0]) == (4, way[-1])


def test_every_line_of_the_default_schema_that_names_a_thing_has_english_too(schema: Schema) -> None:
    labelled = [*schema.layers, *schema.types, *schema.attributes, *schema.links, *schema.document_attributes]
    choices = [choice for each in (*schema.attributes, *schema.document_attributes) for choice in each.choices]
    for thing in (*labelled, *choices):
        assert thing.label_in("zh_CN") == thing.label != thing.label_in("en") == thing.label_en
    for thing in labelled:
        assert bool(thing.help) == bool(thing.help_en)
    for check in schema.checks:
        assert check.message_in("zh_CN") == check.message != check.message_in("en_GB") == check.message_en


@pytest.mark.parametrize("shipped", all_shipped(), ids=lambda each: each.id)
def test_a_schema_that_is_shipped_speaks_traditional_chinese_as_well(shipped: Schema) -> None:
    to_traditional = script.to_traditional
    things = [*shipped.layers, *shipped.types, *shipped.attributes, *shipped.links]
    simplified = [thing.label for thing in things if to_traditional(thing.label) != thing.label]
    assert simplified
    for thing in things:
        wording = thing.label_in("zh_TW")
        assert wording == to_traditional(wording)


def test_the_default_schema_is_offered_first_and_each_says_what_it_is_for() -> None:
    offered = all_shipped()
    assert [each.id for each in offered] == ["cn-news-policy", "claim-check", "cluener"]
    for lang in ("en", "zh_CN", "zh_TW"):
        assert all(each.title_in(lang) and each.description_in(lang) for each in offered)
    assert all(not {type_.key for type_ in each.types} & set("hmrv") for each in offered)


def test_the_default_schema_is_the_published_one(schema: Schema) -> None:
    assert (schema.id, schema.version, schema.license) == ("cn-news-policy", "1.0.0", "CC0-1.0")
    assert [layer.id for layer in schema.layers] == ["entity", "figure", "part", "claim", "meta"]
    counts = [len(each) for each in (schema.types, schema.attributes, schema.links, schema.checks)]
    assert counts == [30, 18, 16, 10]
    assert {type_.code for type_ in schema.types if type_.optional} == {"POS", "IND", "PRD", "NUMNAME"}
    assert all(thing.source for thing in (*schema.types, *schema.attributes, *schema.links))
    assert not {type_.key for type_ in schema.types} & set("hmrv")


def test_the_stored_text_is_canonical_and_is_itself_a_schema_file(schema: Schema) -> None:
    stored = to_json(schema)
    assert from_json(stored) == schema
    assert to_json(from_json(stored)) == stored
    reordered = re.sub(r"(?m)^(code = .*)\n(label = .*)$", r"\2\n\1", SOURCE)
    assert reordered != SOURCE
    assert to_json(parse_schema(reordered, "")) == stored


@pytest.mark.parametrize("stored", ["", "[]", "{}", '{"schema":{"id":1}}', "[" * 100_000, "NaN"])
def test_a_damaged_stored_schema_is_a_known_problem(stored: str) -> None:
    with pytest.raises(FormatError, match="schema_invalid"):
        from_json(stored)


def test_a_stored_schema_with_a_name_that_leads_nowhere_is_a_known_problem(schema: Schema) -> None:
    with pytest.raises(FormatError) as caught:
        from_json(to_json(schema).replace('"layer":"meta"', '"layer":"mata"'))
    assert caught.value.details["path"] == "types[29].layer"
    assert caught.value.details["expected"] == "meta"


def test_tomllib_reads_every_shipped_schema() -> None:
    for path in (paths.resources() / "schemas").glob("*.toml"):
        assert tomllib.loads(path.read_text(encoding="utf-8"))["schema"]["id"] == path.stem == read_schema(path).id
