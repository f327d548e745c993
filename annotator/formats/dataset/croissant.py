"""Croissant metadata (MLCommons Croissant 1.0): which files there are, and what a record in them has."""

import json
from collections.abc import Iterable, Mapping, Sequence

from annotator.formats.dataset.card import About, records_file
from annotator.formats.dataset.shape import Field, fields
from annotator.formats.dataset.splits import Split
from annotator.formats.manifest import FORMAT as MANIFEST_FORMAT

_Json = Mapping[str, object]
_KINDS = {"string": "sc:Text", "int64": "sc:Integer", "float64": "sc:Float"}

_CONTEXT: _Json = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataBiases": "cr:dataBiases",
    "dataCollection": "cr:dataCollection",
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "fileProperty": "cr:fileProperty",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "personalSensitiveInformation": "cr:personalSensitiveInformation",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}


def croissant(about: About, version: str, latest: str, sums: Mapping[Split, str]) -> str:
    """The file's text; `sums` are the SHA-256 of the files of records, `latest` the day of the latest work."""
    table = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "name": about.title,
        "description": f"Annotated Chinese documents, format anno-record/1, with {MANIFEST_FORMAT}.",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "license": about.license or "unstated",
        "version": version,
        "datePublished": latest,
        "distribution": [_file(split, digest) for split, digest in sums.items()],
        "recordSet": [_records(split, fields(about.units)) for split in sums],
    }
    return json.dumps(table, ensure_ascii=False, indent=2) + "\n"


def _file(split: Split, digest: str) -> _Json:
    return {
        "@type": "cr:FileObject",
        "@id": f"{split}.jsonl",
        "name": f"{split}.jsonl",
        "contentUrl": records_file(split),
        "encodingFormat": "application/jsonlines",
        "sha256": digest,
    }


def _records(split: Split, parts: Sequence[Field]) -> _Json:
    plain = [part for part in _flat(parts) if not part.many]
    return {
        "@type": "cr:RecordSet",
        "@id": str(split),
        "name": str(split),
        "field": [
            {
                "@type": "cr:Field",
                "@id": f"{split}/{part.name}",
                "name": part.name,
                "dataType": _KINDS[part.kind],
                "source": {"fileObject": {"@id": f"{split}.jsonl"}, "extract": {"column": part.name}},
            }
            for part in plain
        ],
    }


def _flat(parts: Iterable[Field]) -> Iterable[Field]:
    """The keys of a record that hold one value; for the others Croissant 1.0 has no types that loaders read."""
    return (part for part in parts if not part.parts)
