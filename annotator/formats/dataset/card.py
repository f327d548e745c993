"""The card of a dataset (`README.md`): what loaders need in the front matter, what people need below."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.formats.dataset.contents import SUGGESTED, Contents
from annotator.formats.dataset.shape import as_yaml, fields
from annotator.formats.dataset.splits import Moved, Split
from annotator.formats.dropping import REASONS, Reason
from annotator.model.annotation import Origin
from annotator.model.schema import Schema
from annotator.model.wording import Explained

_SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))


@dataclass(frozen=True, slots=True)
class About:
    """What is said of a dataset that its records do not say. `named`: whether annotators are called by their names."""

    title: str
    license: str
    seed: str
    shares: str
    settled: bool
    reading: bool
    named: bool
    units: tuple[str, ...]
    parquet: bool
    left_out: Mapping[Reason, int]
    moved: tuple[Moved, ...]


_READING = """```python
from datasets import load_dataset

dataset = load_dataset("path/to/this/folder")
for record in dataset["train"]:
    for span in record["spans"]:
        for part in span["fragments"]:  # one, but for annotations in several pieces
            print(span["type"], record["text"][part["start"] : part["end"]])
```

"""


def records_file(split: Split) -> str:
    """Where the records of a split lie."""
    return f"records/{split}.jsonl"


def card(about: About, contents: Contents) -> str:
    """The text of the card."""
    return f"---\n{_front(about, contents)}---\n\n{''.join(_body(about, contents))}"


def _front(about: About, contents: Contents) -> str:
    documents = sum(part.documents for part in contents.parts.values())
    size = next((name for most, name in _SIZES if documents < most), "n>1M")
    files = "".join(f"  - split: {split}\n    path: {records_file(split)}\n" for split in contents.used)
    return (
        f"pretty_name: {_quoted(about.title)}\nlanguage:\n- zh\nlicense: other\n"
        f"license_name: {_quoted(about.license or 'unstated')}\nannotations_creators:\n- expert-generated\n"
        f"task_categories:\n- token-classification\ntags:\n- named-entity-recognition\n- claims\n- quantities\n"
        f"size_categories:\n- {size}\nconfigs:\n- config_name: default\n  data_files:\n{files}"
        f"dataset_info:\n  config_name: default\n  features:\n{as_yaml(fields(about.units), '  ')}"
    )


def _quoted(text: str) -> str:
    """JSON is YAML."""
    return json.dumps(text, ensure_ascii=False)


def _body(about: About, contents: Contents) -> Iterator[str]:
    schema = contents.schema
    whose = "the settled layer: what reviewers decided" if about.settled else "one record for each annotator's own work"
    text = "the repaired text without noise" if about.reading else "the source text to the character"
    yield f"# {about.title}\n\n"
    yield f"Each line of `records/*.jsonl` is a record of the format `anno-record/1` (`record.schema.json`): {whose}. "
    yield f"`text` is {text}; offsets are Unicode code points, half-open. Schema: {_named(schema)}, "
    yield f"version {schema.version} (`schema.toml`).\n\n"
    yield _READING
    if about.parquet:
        yield "`hf` has the same records as Parquet: `load_dataset` of that folder reads them.\n\n"
    yield "The label lists for a model's head are in `labels.json`, in the order of the schema. "
    yield "`annotator verify` on this folder proves schema, offsets, surfaces, links, splits and checksums.\n\n"
    yield from _warnings(contents)
    yield from _splits(about, contents)
    yield from _left_out(about)
    yield from _types(schema, contents)
    yield from _attributes(schema)
    yield from _links(schema, contents)
    yield from _process(about, contents)


def _named(schema: Schema) -> str:
    return f"{schema.title} (`{schema.id}`)"


def _warnings(contents: Contents) -> Iterator[str]:
    if found := contents.warnings():
        yield "## Known limits\n\n"
        yield "".join(f"- {each}\n" for each in found)
        yield "\n"


def _splits(about: About, contents: Contents) -> Iterator[str]:
    yield "## Splits\n\n| split | documents | groups | records | characters | spans | links | without spans |\n"
    yield "|---|---|---|---|---|---|---|---|\n"
    for split in contents.used:
        part = contents.parts[split]
        cells: Sequence[int] = (
            *(part.documents, len(part.groups), part.records, part.characters),
            *(part.types.total(), part.links.total(), part.without_spans),
        )
        yield f"| {split} | {' | '.join(f'{n:,}' for n in cells)} |\n"
    yield f"\nNear-duplicates are in one split. Documents were allotted by their types, {about.shares} "
    yield f"(seed `{about.seed}`), and stay where they are when more come: `splits.tsv` is the ledger. "
    if about.moved:
        names = ", ".join(f"`{each.document}` ({each.before} → {each.after})" for each in about.moved)
        yield f"Moved, because their near-duplicates had come to lie in two splits: {names}. "
    yield "\n\n"


def _left_out(about: About) -> Iterator[str]:
    if about.left_out:
        yield "## What was left out\n\nEach is listed in `dropped.tsv`.\n\n"
        yield "".join(f"- {REASONS[reason]}: {n:,}.\n" for reason, n in about.left_out.items())
        yield "\n"


def _types(schema: Schema, contents: Contents) -> Iterator[str]:
    yield "## Types\n\n| code | name | layer |"
    yield "".join(f" {split} |" for split in contents.used)
    yield " surfaces | new in test |\n|---|---|---|"
    yield "---|" * (len(contents.used) + 2)
    yield "\n"
    for type_ in (each for each in schema.types if not each.abstract):
        counts = "".join(f" {contents.parts[split].types[type_.code]:,} |" for split in contents.used)
        found = set[int]().union(*(part.surfaces.get(type_.code, set[int]()) for part in contents.parts.values()))
        unseen = contents.unseen(type_.code)
        yield f"| {type_.code} | {_name(type_)} | {type_.layer} |{counts} {len(found):,} |"
        yield f" {'–' if unseen is None else f'{unseen:.0%}'} |\n"
    yield "\nNew in test: of the surfaces in the test split, those that training does not have. "
    yield "`statistics.json` also has lengths, overlaps, agreement, and how often each value and link occurs.\n\n"


def _name(thing: Explained) -> str:
    return f"{thing.label} {thing.label_en}".strip().replace("|", "\\|")


def _attributes(schema: Schema) -> Iterator[str]:
    """What spans may say of themselves; a value that is not there is the default."""
    asked = [each for each in schema.attributes if not each.retired]
    if asked:
        yield "## Attributes\n\nA span's `attributes` are pairs of a name and a value, both text; "
        yield "one that is not there has its default.\n\n"
        yield "| name | meaning | of | values | default |\n|---|---|---|---|---|\n"
    for each in asked:
        values = ", ".join(choice.id for choice in each.choices) or each.kind
        on = ", ".join(_selected(schema, selector) for selector in each.on)
        yield f"| {each.code} | {_name(each)} | {on} | {values} | {each.default or '–'} |\n"
    yield "\n" if asked else ""


def _selected(schema: Schema, selector: str) -> str:
    codes = {str(each.id): each.code for each in schema.types}
    return codes.get(selector, selector.removeprefix("layer:"))


def _links(schema: Schema, contents: Contents) -> Iterator[str]:
    if not schema.links:
        return
    yield "## Links\n\nFrom one span of a record to another, by their ids.\n\n| type | meaning |"
    yield "".join(f" {split} |" for split in contents.used) + "\n|---|---|" + "---|" * len(contents.used) + "\n"
    for each in schema.links:
        counts = "".join(f" {contents.parts[split].links[each.code]:,} |" for split in contents.used)
        yield f"| {each.code} | {_name(each)} |{counts}\n"
    yield "\n"


_ORIGINS = {
    Origin.HUMAN: "made by hand",
    SUGGESTED: "accepted from suggestions",
    Origin.MODEL: "made by a model",
    Origin.IMPORT: "brought in from elsewhere",
}


def _origins(contents: Contents) -> Iterator[str]:
    """Who accepts what is suggested may be led by it: the share matters."""
    origins = contents.all(lambda part: part.origins)
    told = [f"{words} {origins[origin] / origins.total():.1%}" for origin, words in _ORIGINS.items() if origins[origin]]
    if told:
        yield f"Spans: {', '.join(told)}. "


def _process(about: About, contents: Contents) -> Iterator[str]:
    names = ", ".join(sorted(contents.annotators)) if about.named else ""
    yield f"## People and process\n\nAnnotators: {len(contents.annotators)}{f' ({names})' if names else ''}. "
    agree = contents.all(lambda part: part.agree).total()
    of = contents.all(lambda part: part.of).total()
    if of:
        yield f"Of all who worked on a document, {agree / of:.1%} had set the settled spans themselves. "
    yield from _origins(contents)
    yield "Made with Annotator; every span says who set it, when, by which way, and what review decided.\n\n"
    yield f"## Licence\n\nThe annotations: {about.license or 'not stated'}. The source texts belong to their owners; "
    yield "that labels may be passed on does not say that texts may.\n"
