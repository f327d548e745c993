"""The command that tells which formats there are."""

from collections.abc import Iterable

import click

from annotator.cli.output import Exit, as_json, more_help, show, show_json
from annotator.formats.api import Format, MarkedReader, Reader, Writer, described, lacking, readers
from annotator.formats.extras import missing_extra
from annotator.formats.options import Option
from annotator.sentences import sentence


@click.command(epilog=more_help("annotator formats", "annotator formats --json"))
@as_json
def formats(as_json: bool) -> Exit:
    """Tell which formats there are: what each reads or writes, what it cannot hold, and its options."""
    if as_json:
        show_json({"formats": [_table(each) for each in described()], "texts": [_texts(each) for each in readers()]})
        return Exit.DONE
    for each in described():
        show(f"{each.ID:<16}{_does(each):<16}{each.NAME}")
        wrong = lacking(each)
        if wrong is not None:
            show(f"{'':<32}{sentence(wrong)}")
        if each.LOSES:
            show(f"{'':<32}{each.LOSES}")
        for option in each.OPTIONS:
            show(f"{'':<32}{_option(option)}")
    for each in readers():
        if (wrong := lacking(each)) is not None:
            show(f"{' '.join(each.EXTENSIONS):<30}{sentence(wrong)}")
    show(f"Texts are read from {' '.join(ending for reader in readers() for ending in reader.EXTENSIONS)}.")
    return Exit.DONE


def _does(each: Format) -> str:
    return " ".join(_abilities(each))


def _abilities(each: Format) -> Iterable[str]:
    if isinstance(each, MarkedReader) or each.ID == "jsonl":
        yield "reads"
    if isinstance(each, Writer):
        yield "writes"


def _option(option: Option) -> str:
    values = "|".join(choice.value for choice in option.choices) or str(option.kind)
    shown = option.default.replace("\n", "⏎")[:40] or "–"
    needs = "  (not installed)" if option.extra and missing_extra(option.extra) is not None else ""
    return f"{option.name}={values} [{shown}]  {option.title}{needs}"


def _table(each: Format) -> dict[str, object]:
    return {
        "id": each.ID,
        "name": each.NAME,
        "endings": list(each.EXTENSIONS),
        "does": list(_abilities(each)),
        "usable": lacking(each) is None,
        "folder": isinstance(each, Writer) and each.FOLDER,
        "loses": each.LOSES,
        "example": each.EXAMPLE,
        "options": [
            {
                "name": option.name,
                "kind": option.kind,
                "default": option.default,
                "title": option.title,
                "about": option.about,
                "choices": [choice.value for choice in option.choices],
            }
            for option in each.OPTIONS
        ],
    }


def _texts(reader: Reader) -> dict[str, object]:
    return {"name": reader.NAME, "endings": list(reader.EXTENSIONS), "usable": lacking(reader) is None}
