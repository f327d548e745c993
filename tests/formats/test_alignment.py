"""An annotation that begins or ends within a token is told; what goes with the tokens is not."""

from works import ZONE, annotation, spot, work

from annotator.formats.alignment import CHARACTERS, WORDS, Cut, align, tokenizer
from annotator.model.schema import Schema

TEXT = "\U00020bb7野家😀\r\n\u3000成都市\u00a0投资100亿元。"


def test_characters_cut_nothing(schema: Schema) -> None:
    made = [annotation(n, TEXT, spot(TEXT, each), ZONE) for n, each in enumerate(("野家😀", "都市\u00a0投", "亿元"), 1)]
    found = align([work(TEXT, *made)], schema, tokenizer(CHARACTERS))
    assert (found.annotations, found.cut.total()) == (3, 0)


def test_words_cut_what_begins_or_ends_within_one(schema: Schema) -> None:
    made = [annotation(n, TEXT, spot(TEXT, each), ZONE) for n, each in enumerate(("成都市", "投", "00亿元"), 1)]
    cuts = list[Cut]()
    found = align([work(TEXT, *made)], schema, tokenizer(WORDS), cuts.append)
    assert [each.annotation.surface for each in cuts] == ["投", "00亿元"]
    assert "|投资|100|" in cuts[0].tokens
    assert found.as_table()["types"] == {"ZONE": {"annotations": 3, "cut": 2}}
