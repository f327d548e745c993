"""Going through an export, a file or a folder, and telling everything that is wrong with it."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import NotRequired, TypedDict, cast

from annotator.errors import FormatError
from annotator.formats.dataset.splits import Split, read_ledger
from annotator.formats.manifest import dropped_path, manifest_path
from annotator.formats.outputs import DROPPED, MANIFEST, SUMS
from annotator.formats.reading_text import TextForm
from annotator.formats.record_lines import FORMAT
from annotator.formats.verifying.beside import LABELS, labels, listed, strays
from annotator.formats.verifying.demanded import Demanded
from annotator.formats.verifying.faults import Record, faults, parsed
from annotator.formats.verifying.rereading import reread
from annotator.formats.verifying.terms import Words
from annotator.model.schema_file import read_schema

SCHEMA, LEDGER, RECORDS = "schema.toml", "splits.tsv", "records"
_BOM = b"\xef\xbb\xbf"
_CHUNK = 1 << 20

Progress = Callable[[int], None]
"""Is told after each record how many were looked at."""


class _File(TypedDict):
    name: str
    bytes: int
    sha256: str


class _Manifest(TypedDict):
    files: list[_File]
    counts: Mapping[str, object]
    options: Mapping[str, object]
    dropped: NotRequired[Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class _Rules:
    """What records are held against beside themselves."""

    words: Words
    demanded: Demanded

    def faults(self, record: Record) -> Iterator[FormatError]:
        yield from self.words.faults(record)
        yield from self.demanded.faults(record)


@dataclass(slots=True)
class Proof:
    """What was gone through. `groups` has the split of each group of near-duplicates."""

    files: int = 0
    records: int = 0
    documents: set[str] = field(default_factory=set[str])
    spans: int = 0
    links: int = 0
    types: Counter[str] = field(default_factory=Counter[str])
    kinds: set[str] = field(default_factory=set[str])
    seen: set[tuple[str, ...]] = field(default_factory=set[tuple[str, ...]])
    groups: dict[str, str] = field(default_factory=dict[str, str])
    units: set[frozenset[str]] = field(default_factory=set[frozenset[str]])


def verify(
    path: Path, proof: Proof, progress: Progress = lambda _: None, schema: Path | None = None
) -> Iterator[FormatError]:
    """Everything that is wrong, with file and, where there are lines, line. Raises FormatError(file_unreadable).

    The schema is that in the folder, or beside the file, unless another is given.
    """
    whole = path.is_dir()
    try:
        yield from _Folder(path, proof, progress, schema).faults() if whole else _file(path, proof, progress, schema)
    except OSError as error:
        raise FormatError("file_unreadable", file=path.name, reason=error.strerror or str(error)) from error


def _file(path: Path, proof: Proof, progress: Progress, schema: Path | None) -> Iterator[FormatError]:
    """One file of records, and the manifest beside it."""
    beside = manifest_path(path)
    manifest = _manifest(beside) if beside.is_file() else None
    if _has_records(path):
        yield from _records(path, path.name, proof, _rules(schema or path.with_name(SCHEMA), manifest), progress)
    elif manifest is None:
        raise FormatError("verify_nothing", file=path.name)
    if manifest is not None:
        yield from _sums(path.parent, manifest["files"], beside.name, proof)
        yield from listed(dropped_path(path), manifest.get("dropped", {}), beside.name)
        if _has_records(path):
            yield from _counts(manifest, beside.name, proof)
        else:
            yield from _reread(path, manifest, proof, progress)


def _rules(schema: Path, manifest: _Manifest | None) -> _Rules | None:
    """Those of the schema that lies there; of work that was left out in part what can be asked of a part."""
    if not schema.is_file():
        return None
    found = read_schema(schema)
    options = manifest["options"] if manifest is not None and "options" in manifest else dict[str, object]()
    whole = {"types": "all", "rulings": "all", "text": TextForm.SOURCE}
    in_part = any(options.get(name, value) != value for name, value in whole.items())
    return _Rules(Words(found), Demanded(found, in_part=in_part))


def _reread(path: Path, manifest: _Manifest, proof: Proof, progress: Progress) -> Iterator[FormatError]:
    """A format of another program: what can be read of it back."""
    for found in reread(path, manifest["options"].get("format")):
        if isinstance(found, FormatError):
            yield found
            continue
        proof.records += 1
        proof.documents.add(str(found.marked.uid))
        proof.spans += len(found.marked.marks)
        proof.links += len(found.marked.ties)
        progress(proof.records)


def _has_records(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(200).removeprefix(_BOM)
    return head == b"" or (head.lstrip().startswith(b"{") and json.dumps(FORMAT).encode() in head)


class _Folder:
    """An export of several files: those of records, and what lies beside them."""

    def __init__(self, path: Path, proof: Proof, progress: Progress, schema: Path | None) -> None:
        self._path = path
        self._schema = schema
        self._proof = proof
        self._progress = progress

    def faults(self) -> Iterator[FormatError]:
        manifest = self._path / MANIFEST
        if not manifest.is_file():
            raise FormatError("verify_nothing", file=self._path.name)
        said = _manifest(manifest)
        yield from _sums(self._path, said["files"], MANIFEST, self._proof)
        yield from self._checksums(said["files"])
        yield from strays(self._path, (*(each["name"] for each in said["files"]), MANIFEST, SUMS))
        yield from listed(self._path / DROPPED, said.get("dropped", {}), MANIFEST)
        schema = self._schema or self._path / SCHEMA
        rules = _rules(schema, said)
        files = [self._path / RECORDS / f"{split}.jsonl" for split in Split]
        there = [file for file in files if file.is_file()]
        for file in there:
            yield from _records(file, f"{RECORDS}/{file.name}", self._proof, rules, self._progress)
        if there:
            if schema.is_file():
                yield from labels(self._path / LABELS, read_schema(schema))
            yield from self._ledger()
            yield from _counts(said, MANIFEST, self._proof)
        else:
            yield from _reread(self._path, said, self._proof, self._progress)

    def _checksums(self, files: Sequence[_File]) -> Iterator[FormatError]:
        sums = self._path / SUMS
        lines = sums.read_text("utf-8").splitlines() if sums.is_file() else []
        said = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
        found = {each["name"]: each["sha256"] for each in files}
        found[MANIFEST] = _digest(self._path / MANIFEST)
        for name in sorted(said.keys() | found.keys()):
            if said.get(name) != found.get(name):
                yield FormatError("verify_checksum", file=SUMS, name=name)

    def _ledger(self) -> Iterator[FormatError]:
        """The ledger names just the documents that there are."""
        file = self._path / LEDGER
        known = read_ledger(file.read_bytes() if file.is_file() else b"", LEDGER)
        for document in sorted(known.keys() ^ self._proof.documents):
            yield FormatError("verify_ledger", file=LEDGER, document=document)


def _records(path: Path, name: str, proof: Proof, rules: _Rules | None, progress: Progress) -> Iterator[FormatError]:
    expected = path.stem if path.parent.name == RECORDS else None
    last = ""
    for number, line in enumerate(_lines(path), 1):
        try:
            record = parsed(_checked(line, number))
        except FormatError as error:
            yield _at(error, name, number)
            continue
        spoken = () if rules is None else rules.faults(record)
        for fault in chain(faults(record), _in_place(record, proof, expected, last), spoken):
            yield _at(fault, name, number)
        last = record["doc_id"]
        _count(record, proof)
        progress(proof.records)


def _lines(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        yield from file


def _checked(line: bytes, number: int) -> str:
    """A line in strict UTF-8, without what stands for it elsewhere. Raises FormatError(verify_bytes)."""
    if (number == 1 and line.startswith(_BOM)) or not line.endswith(b"\n") or line.endswith(b"\r\n"):
        raise FormatError("verify_bytes")
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise FormatError("verify_bytes") from error


def _in_place(record: Record, proof: Proof, expected: str | None, last: str) -> Iterator[FormatError]:
    """What a record must be beside the others."""
    document, kind, split = record["doc_id"], record["set"]["kind"], record["split"]
    if (document, kind, *record["set"]["annotators"]) in proof.seen:
        yield FormatError("verify_twice", document=document)
    if proof.kinds - {kind}:
        yield FormatError("verify_mixed", found=" / ".join(sorted({kind, *proof.kinds})))
    if document < last:
        yield FormatError("verify_order")
    if expected is not None and split != expected:
        yield FormatError("verify_split", document=document, found=split, expected=expected)
    elsewhere = proof.groups.get(record["source"]["group"])
    if elsewhere is not None and elsewhere != str(split):
        yield FormatError("verify_apart", document=document, found=elsewhere, expected=split)
    if proof.units and _units(record) not in {frozenset[str](), *proof.units}:
        yield FormatError("verify_keys")


def _units(record: Record) -> frozenset[str]:
    """The keys for further units; a record without spans has none but its lengths."""
    return frozenset(key for key in record if key.startswith("length_"))


def _count(record: Record, proof: Proof) -> None:
    proof.records += 1
    proof.documents.add(record["doc_id"])
    proof.spans += len(record["spans"])
    proof.links += len(record["links"])
    proof.types.update(span["type"] for span in record["spans"])
    proof.kinds.add(record["set"]["kind"])
    proof.seen.add((record["doc_id"], record["set"]["kind"], *record["set"]["annotators"]))
    proof.groups.setdefault(record["source"]["group"], str(record["split"]))
    proof.units.add(_units(record))


def _manifest(path: Path) -> _Manifest:
    try:
        found = cast("object", json.loads(path.read_bytes()))
    except ValueError as error:
        raise FormatError("not_json", file=path.name, line=1, reason=str(error)) from error
    if not isinstance(found, dict) or not {"files", "counts"} <= cast("dict[str, object]", found).keys():
        raise FormatError("verify_nothing", file=path.name)
    return cast("_Manifest", found)


def _sums(folder: Path, files: Sequence[_File], name: str, proof: Proof) -> Iterator[FormatError]:
    for each in files:
        proof.files += 1
        place = folder / each["name"]
        if not place.is_file() or place.stat().st_size != each["bytes"] or _digest(place) != each["sha256"]:
            yield FormatError("verify_checksum", file=name, name=each["name"])


def _digest(path: Path) -> str:
    total = sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            total.update(chunk)
    return total.hexdigest()


def _counts(manifest: _Manifest, name: str, proof: Proof) -> Iterator[FormatError]:
    """What the manifest counts is what the files have."""
    said, types = manifest["counts"], cast("Mapping[str, int]", manifest["counts"].get("types", {}))
    found = {"documents": len(proof.documents), "records": proof.records, "spans": proof.spans, "links": proof.links}
    pairs = [(what, cast("int", said.get(what, -1)), n) for what, n in found.items()]
    pairs += [(code, n, proof.types[code]) for code, n in types.items()]
    for what, expected, n in pairs:
        if n != expected:
            yield FormatError("verify_count", file=name, what=what, found=n, expected=expected)


def _at(error: FormatError, file: str, line: int) -> FormatError:
    return FormatError(error.code, **{**error.details, "file": file, "line": line})
