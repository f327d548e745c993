"""Families: which texts are near-duplicates, kept as each text is worked on, so that nothing is ever compared twice.

Two texts are twins where their signatures are alike (`text.similarity`), and a family is whatever hangs together by
twins. It is the same in whichever order the texts come: a text that is twin to two families makes them one. Texts stay
in their family when their document is taken out, and nothing people do changes a family.
"""

from collections.abc import Collection, Mapping, Sequence

from annotator.model.ids import DocumentId, TextId
from annotator.store.project import Project
from annotator.store.sqlite import Connection
from annotator.text.similarity import ALIKE_FROM, bands, likeness, signature

__all__ = ["members", "put", "signature", "sizes"]

_ALONE = 1
_MOST = 150
"""Texts that a text is compared with, give or take a few; the window writes some dozens of texts at a time."""
_OF_EACH = 8

Band = tuple[int, bytes]


def put(connection: Connection, text: TextId, signature: bytes) -> None:
    """Put a text into its family, in the caller's transaction: some tenths of a millisecond.

    `signature` is of the text as the rules read it, without what they pass over. Where it is another than before, the
    rules are others, and all families begin anew.
    """
    row = connection.execute("SELECT signature FROM family WHERE text_id = ?", (text,)).fetchone()
    if row is not None and row["signature"] == signature:
        return
    if row is not None:
        _begin_anew(connection)
    family = _united(connection, _alike(connection, signature)) or int(text)
    connection.execute("INSERT INTO family VALUES (?, ?, ?)", (text, family, signature))
    connection.executemany(
        "INSERT INTO family_band VALUES (?, ?, ?, ?)", [(*band, family, text) for band in bands(signature)]
    )


def _begin_anew(connection: Connection) -> None:
    """Take all texts out of their families, and have those worked on again that have been already."""
    for sql in ("DELETE FROM family", "DELETE FROM family_band", "UPDATE derived SET version = 0"):
        connection.execute(sql)


def _alike(connection: Connection, signature: bytes) -> set[int]:
    """The families that have a text which is alike: those with the most bands in common are looked at first.

    Where hundreds of texts share a band by what a site puts on each of its pages, and no more, not all are looked at.
    """
    shared: dict[int, list[Band]] = {}
    for band in bands(signature):
        for family in _families_with(connection, band):
            shared.setdefault(family, []).append(band)
    found, left = set[int](), _MOST
    for family in sorted(shared, key=lambda each: (-len(shared[each]), each)):
        others = _signatures_of(connection, family, shared[family])
        if any(likeness(signature, other) >= ALIKE_FROM for other in others):
            found.add(family)
        left -= len(others)
        if left <= 0:
            break
    return found


_FAMILIES = """
WITH RECURSIVE next (family) AS (
  SELECT min(family) FROM family_band WHERE band = :band AND value = :value
  UNION ALL
  SELECT (SELECT min(family) FROM family_band WHERE band = :band AND value = :value AND family > next.family)
  FROM next WHERE next.family IS NOT NULL
)
SELECT family FROM next WHERE family IS NOT NULL
"""
# From family to family, so that ten thousand copies of one page take no longer than one.


def _families_with(connection: Connection, band: Band) -> list[int]:
    rows = connection.execute(_FAMILIES, {"band": band[0], "value": band[1]})
    return [family for (family,) in rows.fetchall()]


def _signatures_of(connection: Connection, family: int, some: Sequence[Band]) -> Collection[bytes]:
    """The signatures of those texts of a family that have one of these bands, a few for each band."""
    sql = (
        "SELECT text_id, signature FROM family_band JOIN family USING (text_id)"
        f" WHERE band = ? AND value = ? AND family_band.family = ? ORDER BY text_id LIMIT {_OF_EACH}"
    )
    return dict(row for band in some for row in connection.execute(sql, (*band, family)).fetchall()).values()


def _united(connection: Connection, families: Collection[int]) -> int | None:
    """The largest of these families with the others' texts in it."""
    if not families:
        return None
    sizes = {family: _size(connection, family) for family in families}
    kept = max(families, key=lambda family: (sizes[family], -family))
    for family in families:
        if family != kept:
            _move(connection, family, kept)
    return kept


def _move(connection: Connection, family: int, other: int) -> None:
    rows = connection.execute("SELECT text_id, signature FROM family WHERE family = ?", (family,)).fetchall()
    for text, moved in rows:
        connection.executemany(
            "UPDATE family_band SET family = ? WHERE band = ? AND value = ? AND family = ? AND text_id = ?",
            [(other, *band, family, text) for band in bands(moved)],
        )
    connection.execute("UPDATE family SET family = ? WHERE family = ?", (other, family))


def _size(connection: Connection, family: int) -> int:
    return connection.execute("SELECT count(*) FROM family WHERE family = ?", (family,)).fetchone()[0]


def members(project: Project, document: DocumentId) -> list[DocumentId]:
    """The documents of a document's family, in the order of import, itself among them."""
    rows = project.connection.execute(
        "SELECT document.id FROM document JOIN family USING (text_id) WHERE family = (" + _FAMILY + ")"
        " UNION SELECT id FROM document WHERE id = :document",
        {"document": document},
    )
    return [DocumentId(id) for (id,) in rows.fetchall()]


_FAMILY = "SELECT family FROM family WHERE text_id = (SELECT text_id FROM document WHERE id = :document)"


def sizes(project: Project, documents: Collection[DocumentId]) -> Mapping[DocumentId, int]:
    """How many documents there are in the families of these, themselves counted: 1 for one without twins."""
    families = {document: _family(project, document) for document in documents}
    counts = {family: _count(project, family) for family in set(families.values()) if family is not None}
    return {document: _ALONE if family is None else counts[family] for document, family in families.items()}


def _family(project: Project, document: DocumentId) -> int | None:
    row = project.connection.execute(_FAMILY, {"document": document}).fetchone()
    return None if row is None else int(row[0])


def _count(project: Project, family: int) -> int:
    sql = "SELECT count(*) FROM family JOIN document USING (text_id) WHERE family = ?"
    return project.connection.execute(sql, (family,)).fetchone()[0]


def of_documents(project: Project) -> Mapping[DocumentId, int]:
    """The number of each document's family, for those whose texts have been worked on."""
    rows = project.connection.execute("SELECT document.id, family FROM document JOIN family USING (text_id)")
    return {DocumentId(id): int(family) for id, family in rows.fetchall()}
