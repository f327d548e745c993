"""CoNLL with those that read it: seqeval scores it strictly, CRFsuite learns from it."""

from pathlib import Path

import pycrfsuite
import pytest
from marked_texts import exported
from seqeval.metrics import f1_score
from seqeval.scheme import IOB2, IOBES, Entities

from annotator.formats.foreign import conll
from annotator.formats.foreign.marks import MarkedText

SCHEMES = {"BIO": IOB2, "BIOES": IOBES}


def columns(file: Path) -> list[list[tuple[str, str]]]:
    sentences = file.read_text("utf-8").split("\n\n")
    pairs = [[tuple(line.split("\t")) for line in sentence.split("\n") if line] for sentence in sentences]
    return [[(word, tag) for word, tag in each] for each in pairs if each and each[0][0] != conll.DOCUMENT]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_seqeval_reads_strictly_what_was_tagged(tmp_path: Path, hard: MarkedText, scheme: str) -> None:
    exported(conll, [hard], tmp_path / "out", scheme=scheme)
    for layer in ("entity", "figure", "claim"):
        sentences = columns(tmp_path / "out" / f"{layer}.conll")
        tags = [[tag for _, tag in sentence] for sentence in sentences]
        found = Entities(tags, SCHEMES[scheme]).entities
        surfaces = [
            ("".join(word for word, _ in sentences[n][each.start : each.end]), each.tag)
            for n, sentence in enumerate(found)
            for each in sentence
        ]
        wanted = [
            ("".join("▁" if each.isspace() else each for each in mark.surface), mark.label)
            for mark in hard.marks
            if mark.layer == layer and mark.surface != "成都"
        ]
        assert surfaces == wanted
        assert f1_score(tags, tags, mode="strict", scheme=SCHEMES[scheme]) == 1.0


def features(words: list[str]) -> list[list[str]]:
    return [[f"is={word}", f"after={before}"] for before, word in zip(["", *words], words, strict=False)]


def test_crfsuite_learns_the_tags(tmp_path: Path, hard: MarkedText) -> None:
    exported(conll, [hard], tmp_path / "out")
    sentences = columns(tmp_path / "out" / "figure.conll")
    trainer = pycrfsuite.Trainer(params={"c1": 0, "c2": 0.001}, verbose=False)
    lines = [features([word for word, _ in sentence]) for sentence in sentences]
    for line, sentence in zip(lines, sentences, strict=True):
        trainer.append(pycrfsuite.ItemSequence(line), [tag for _, tag in sentence])
    model = str(tmp_path / "model")
    trainer.train(model)
    tagger = pycrfsuite.Tagger()
    content = Path(model).read_bytes()  # the tagger only borrows it
    tagger.open_inmemory(content)
    found = [tagger.tag(pycrfsuite.ItemSequence(line)) for line in lines]
    assert found == [[tag for _, tag in sentence] for sentence in sentences]
