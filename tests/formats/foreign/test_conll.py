"""CoNLL: what stands flat in a layer comes back just as it was; of everything else it is told why it does not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marked_texts import TYPES, arrived, marked_texts

from annotator.formats.dropping import Reason, Thing
from annotator.formats.foreign import conll
from annotator.formats.foreign.marks import Mark, MarkedText, flat
from annotator.formats.foreign.tags import Blanks, Cutting, Scheme, Unit
from annotator.formats.options import options_for
from annotator.model.ids import LayerId
from annotator.text.words import load

load()
LAYERS = [LayerId(layer) for layer in TYPES]


def plain(marks: list[Mark] | tuple[Mark, ...]) -> list[tuple[str, str, object]]:
    return sorted((mark.layer, mark.label, mark.fragments) for mark in marks)


@settings(max_examples=40)
@given(marked_texts(), st.builds(Cutting, st.sampled_from(Unit), st.sampled_from(Blanks)), st.sampled_from(Scheme))
def test_what_is_flat_comes_back(
    tmp_path_factory: pytest.TempPathFactory, marked: MarkedText, cutting: Cutting, scheme: Scheme
) -> None:
    folder = tmp_path_factory.mktemp("conll")
    lines, dropped = conll.to_conll(marked, LAYERS, cutting, scheme)
    for layer, written in lines.layers.items():
        (folder / f"{layer}.conll").write_text(written, "utf-8", newline="")
    (folder / conll.TEXTS).write_text(lines.beside, "utf-8", newline="")
    [found] = [arrived(each) for each in conll.read_marked(folder, options_for(()))]
    assert (found.marked.text, found.marked.title, found.marked.url) == (marked.text, marked.title, marked.url)
    told = {each.id for each in dropped if each.thing is Thing.ANNOTATION}
    kept = [mark for mark in marked.marks if mark.uid not in told]
    assert set(plain(kept)) <= set(plain(found.marked.marks))
    shrunk = {each.id for each in dropped if each.reason is Reason.BLANK_EDGES}
    assert len(found.marked.marks) == len(kept) + len(shrunk)
    for layer in TYPES:
        fitting, _ = flat([mark for mark in marked.marks if mark.layer == layer])
        assert {mark.uid for mark in fitting} >= {mark.uid for mark in kept if mark.layer == layer}
