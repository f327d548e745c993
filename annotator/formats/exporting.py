"""Exporting work in any format, with a manifest; telling before what will be left out; previewing."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import sha256
from itertools import islice
from pathlib import Path

from annotator.formats import record as our_own
from annotator.formats.alignment import ALIGNMENT, Aligner
from annotator.formats.api import Writer
from annotator.formats.dropping import Dropped
from annotator.formats.manifest import Manifest, Tally
from annotator.formats.options import Options, options_for
from annotator.formats.outputs import MANIFEST, SUMS, FileSum, Preview, Written, on_disk
from annotator.formats.placing import ReadWork, Record, place
from annotator.formats.reading_text import TextForm
from annotator.model.schema import Schema
from annotator.model.work import ALL, Selection

Progress = Callable[[int], None]
"""Is told after each record how many are written; stops the export by raising `Cancelled`."""

_PREVIEWED = 5
"""Records in a preview."""


def placed(works: Iterable[ReadWork], schema: Schema, form: TextForm) -> Iterator[Record]:
    """The records of people's works. Raises StorageError, RuleError."""
    return (place(work, decided, schema, form) for work, decided in works)


def write(
    works: Iterable[ReadWork],
    schema: Schema,
    target: Path,
    selection: Selection = ALL,
    form: TextForm = TextForm.SOURCE,
    progress: Progress | None = None,
) -> Manifest:
    """Write people's works as JSONL of this program; see `export`."""
    return export(placed(works, schema, form), schema, target, selection, form, progress)


def export(
    records: Iterable[Record],
    schema: Schema,
    target: Path,
    selection: Selection = ALL,
    form: TextForm = TextForm.SOURCE,
    progress: Progress | None = None,
    writer: Writer = our_own,
    options: Options | None = None,
    aligner: Aligner | None = None,
) -> Manifest:
    """Write the records, in their order, and the manifest; all is put in place when it is complete.

    `selection` and `form` are what the records were made by, for the manifest. The same records give the same bytes.
    With an `aligner` a list of what its tokenizer cuts is written as well.
    Raises StorageError: surface_mismatch, text_mismatch, unwritable, target_is_project, folder_is_not_ours; then, and
    when `progress` raises, whatever was at `target` is still there.
    """
    chosen = options_for(writer.OPTIONS) if options is None else options
    tally = Tally()
    with on_disk(target, folder=writer.FOLDER) as out:
        listed = records if aligner is None else aligner.listing(records, out.file(ALIGNMENT))
        writer.write(_counted(listed, tally, out, progress), schema, out, chosen)
        out.finish(ALIGNMENT)
        manifest = Manifest(schema, selection, form, writer.ID, chosen, tally, tuple(out.files), dict(out.dropped))
        if writer.FOLDER:
            manifest = manifest.after(out.previous(MANIFEST))
        content = manifest.to_json().encode()
        with out.beside(MANIFEST) as file:
            file.write(content)
        if writer.FOLDER:
            with out.beside(SUMS) as file:
                file.write(sums_text(out.files, content).encode())
    return manifest


def sums_text(files: Iterable[FileSum], manifest: bytes) -> str:
    """The checksums of all files but this one, as `sha256sum --check` reads them."""
    sums = [(each.name, each.sha256) for each in files]
    sums.append((MANIFEST, sha256(manifest).hexdigest()))
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(sums))


def _counted(records: Iterable[Record], tally: Tally, out: Written, progress: Progress | None) -> Iterator[Record]:
    for number, record in enumerate(records, 1):
        for each in record.changed:
            out.drop(each)
        yield record
        if record.document.uid != out.left_out:
            tally.add(record)
        if progress is not None:
            progress(number)


def survey(
    records: Iterable[Record],
    schema: Schema,
    writer: Writer,
    options: Options,
    told: Callable[[Dropped], None],
) -> None:
    """Tell of each thing that an export of these records would not hold as it is, and write nothing."""
    out = Preview(most=0, told=told)

    def reported() -> Iterator[Record]:
        for record in records:
            for each in record.changed:
                out.drop(each)
            yield record

    writer.write(reported(), schema, out, options)


def preview(records: Iterable[Record], schema: Schema, writer: Writer, options: Options) -> Mapping[str, bytes]:
    """How the files will begin, by their names; "" is the main one. Only the first few records are looked at."""
    out = Preview()
    writer.write(islice(records, _PREVIEWED), schema, out, options)
    return out.files
