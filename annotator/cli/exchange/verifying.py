"""The command that proves an export."""

from pathlib import Path

import click

from annotator.cli.output import Exit, ProgressLine, as_json, more_help, say_error, show, show_json
from annotator.formats.verifying.proof import Proof
from annotator.formats.verifying.proof import verify as prove
from annotator.sentences import sentence

_MOST = 100
"""Faults that are told to people; with --json all are."""


@click.command(
    epilog=more_help(
        "annotator verify 成都.jsonl",
        "annotator verify dataset/ --json",
        "annotator verify 成都.jsonl --schema schema.toml",
        problems="something is not right",
    )
)
@click.argument("path", type=click.Path(path_type=Path, exists=True))
@click.option(
    "--schema",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Hold the records against this schema; otherwise against the schema.toml that lies there.",
)
@as_json
def verify(path: Path, schema: Path | None, as_json: bool) -> Exit:
    """Prove an export, a file or a folder: that it is just what it says.

    Of a format of another program the checksums and what was left out are proved, and, by reading it back, that every
    surface stands where the file says.

    Looked at are bytes and JSON, the record's JSON Schema, texts and their checksums, every offset and surface, ids and
    links, types and values of the schema and what it demands of accepted work, order, the clean map, whose work it is,
    splits, labels, what was left out, and the manifest's counts.
    """
    proof = Proof()
    with ProgressLine("verifying", lambda: 0) as progress:
        found = list(prove(path, proof, progress, schema))
    if as_json:
        table = {
            "sound": not found,
            "files": proof.files,
            "documents": len(proof.documents),
            "records": proof.records,
            "spans": proof.spans,
            "links": proof.links,
            "faults": [
                {
                    "code": each.code,
                    "file": each.details.get("file"),
                    "line": each.details.get("line"),
                    "message": sentence(each),
                }
                for each in found
            ],
        }
        show_json(table)
    else:
        for each in found[:_MOST]:
            say_error(each)
        show(f"Records: {proof.records}. Spans: {proof.spans}. Links: {proof.links}. Wrong: {len(found)}.")
    return Exit.PROBLEMS if found else Exit.DONE
