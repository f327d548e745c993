"""rdflib reads our pages as linked data, pySHACL finds in them what the W3C's data model demands."""

import json
from pathlib import Path

import pytest
from marked_texts import exported
from pyshacl import validate
from rdflib import RDF, Graph, Namespace, URIRef
from rdflib.collection import Collection

from annotator.formats.foreign import web_annotation
from annotator.formats.foreign.marks import MarkedText

OA, AS = Namespace("http://www.w3.org/ns/oa#"), Namespace("http://www.w3.org/ns/activitystreams#")
BASE = "https://example.org/"

_IRI = {"@type": "@id"}
_TERM = {"@type": "@vocab"}
_COUNT = {"@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"}
CONTEXT = {
    "id": "@id",
    "type": "@type",
    "oa": str(OA),
    "as": str(AS),
    **{each: f"oa:{each}" for each in ("Annotation", "TextualBody", "TextQuoteSelector", "TextPositionSelector")},
    **{each: f"oa:{each}" for each in ("tagging", "linking", "describing", "commenting", "classifying")},
    **{each: f"oa:{each}" for each in ("exact", "prefix", "suffix")},
    "AnnotationPage": "as:OrderedCollectionPage",
    "Person": "http://xmlns.com/foaf/0.1/Person",
    "name": "http://xmlns.com/foaf/0.1/name",
    "creator": {"@id": "http://purl.org/dc/terms/creator", **_IRI},
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    "motivation": {"@id": "oa:motivatedBy", **_TERM},
    "purpose": {"@id": "oa:hasPurpose", **_TERM},
    "body": {"@id": "oa:hasBody", **_IRI},
    "target": {"@id": "oa:hasTarget", **_IRI},
    "source": {"@id": "oa:hasSource", **_IRI},
    "selector": {"@id": "oa:hasSelector", **_IRI},
    "start": {"@id": "oa:start", **_COUNT},
    "end": {"@id": "oa:end", **_COUNT},
    "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
}
"""What the context that pages name says of the terms in them (Web Annotation Vocabulary, appendix A)."""


@pytest.fixture
def graph(tmp_path: Path, hard: MarkedText) -> Graph:
    """The page of a document as linked data; the context is here, since nothing is fetched."""
    exported(web_annotation, [hard], tmp_path / "out")
    [file] = (tmp_path / "out").rglob("*.jsonld")
    page = json.loads(file.read_text("utf-8"))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    return Graph().parse(data=json.dumps({**page, "@context": CONTEXT}), format="json-ld", base=BASE)


def test_every_annotation_is_there_with_its_type_and_place(graph: Graph, hard: MarkedText) -> None:
    [page] = graph.subjects(RDF.type, AS.OrderedCollectionPage)
    assert page == URIRef(f"urn:uuid:{hard.uid}")
    items = Collection(graph, graph.value(page, AS["items"]))
    assert len(items) == len(hard.marks) + len(hard.ties) + len(hard.values)
    found = []
    for each in graph.subjects(OA.motivatedBy, OA.tagging):
        [label] = [graph.value(body, RDF.value) for body in graph.objects(each, OA.hasBody) if is_tag(graph, body)]
        for target in graph.objects(each, OA.hasTarget):
            position, quote = (selector(graph, target, kind) for kind in ("TextPosition", "TextQuote"))
            start, end = (int(graph.value(position, edge)) for edge in (OA.start, OA.end))
            exact, prefix = (str(graph.value(quote, part)) for part in (OA.exact, OA.prefix))
            assert hard.text[start:end] == exact
            assert hard.text[:start].endswith(prefix)
            found.append((str(label), exact))
    assert sorted(found) == sorted((mark.label, mark.surface) for mark in hard.marks)


def is_tag(graph: Graph, body: object) -> bool:
    return graph.value(body, OA.hasPurpose) == OA.tagging


def selector(graph: Graph, target: object, kind: str) -> object:
    [found] = [
        each for each in graph.objects(target, OA.hasSelector) if graph.value(each, RDF.type) == OA[f"{kind}Selector"]
    ]
    return found


def test_links_lead_from_one_annotation_to_another(graph: Graph, hard: MarkedText) -> None:
    found = set()
    for each in graph.subjects(OA.motivatedBy, OA.linking):
        [body] = [body for body in graph.objects(each, OA.hasBody) if not is_tag(graph, body)]
        found.add((str(graph.value(each, OA.hasTarget)), str(graph.value(body, OA.hasSource))))
    assert found == {(f"urn:uuid:{tie.source}", f"urn:uuid:{tie.target}") for tie in hard.ties}


def test_it_is_what_the_data_model_demands(graph: Graph) -> None:
    shapes = Graph().parse(Path(__file__).with_name("web_annotation.shapes.ttl"))
    conforms, _, told = validate(graph, shacl_graph=shapes)
    assert conforms, told
    [one, *_] = graph.subjects(RDF.type, OA.TextPositionSelector)
    graph.remove((one, OA.end, None))
    assert not validate(graph, shacl_graph=shapes)[0]
