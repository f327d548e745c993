from collections.abc import Iterable, Iterator, MutableMapping, Sequence

from spacy.vocab import Vocab

class Token:
    is_space: bool
    text: str

class Span:
    doc: Doc
    text: str
    start: int
    end: int
    start_char: int
    end_char: int
    label_: str
    id_: str
    def __init__(self, doc: Doc, start: int, end: int, label: str = "", span_id: str = "") -> None: ...
    def __getitem__(self, index: int) -> Token: ...

class Doc:
    vocab: Vocab
    text: str
    ents: Sequence[Span]
    spans: MutableMapping[str, Sequence[Span]]
    user_data: dict[object, object]
    def __init__(self, vocab: Vocab, words: Sequence[str], spaces: Sequence[bool]) -> None: ...
    def __getitem__(self, index: slice) -> Span: ...
    def __iter__(self) -> Iterator[Token]: ...
    def set_ents(self, entities: Sequence[Span], *, missing: Sequence[Span], default: str) -> None: ...

class DocBin:
    def __init__(self, *, store_user_data: bool = False, docs: Iterable[Doc] = ()) -> None: ...
    def to_bytes(self) -> bytes: ...
    def from_bytes(self, bytes_data: bytes) -> DocBin: ...
    def get_docs(self, vocab: Vocab) -> Iterator[Doc]: ...
