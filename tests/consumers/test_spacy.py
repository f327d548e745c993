"""spaCy finds nothing wrong with the DocBin, and trains on it."""

import subprocess
import sys
from pathlib import Path

import spacy
from marked_texts import exported
from spacy.tokens import DocBin
from spacy.training import Example

from annotator.formats.foreign import conll, spacy_docs
from annotator.formats.foreign.marks import MarkedText


def test_docs_say_what_was_tagged(tmp_path: Path, hard: MarkedText) -> None:
    exported(spacy_docs, [hard], tmp_path / "out")
    docs = list(DocBin().from_disk(tmp_path / "out" / "docs-0001.spacy").get_docs(spacy.blank("zh").vocab))
    assert "".join(doc.text for doc in docs) in hard.text.replace("\r\n", "")
    groups = [(layer, span.text, span.label_) for doc in docs for layer in doc.spans for span in doc.spans[layer]]
    assert sorted(groups) == sorted((mark.layer, mark.surface, mark.label) for mark in hard.marks)
    entities = [(entity.text, entity.label_) for doc in docs for entity in doc.ents]
    assert entities == [("\U00020bb7野家", "COM"), ("成都\u00a0市", "GPE")]


def test_debug_data_is_clean_and_a_model_is_trained(tmp_path: Path, hard: MarkedText) -> None:
    exported(spacy_docs, [hard], tmp_path / "out")
    folder = str(tmp_path / "out")
    command = [sys.executable, "-m", "spacy"]
    config = str(tmp_path / "config.cfg")
    subprocess.run(
        [*command, "init", "config", config, "--lang", "zh", "--pipeline", "ner"], check=True, capture_output=True
    )
    paths = ["--paths.train", folder, "--paths.dev", folder]
    # It ends with an error for fewer than a hundred Docs, whatever they are: its lines are what counts.
    told = subprocess.run([*command, "debug", "data", config, *paths, "-V", "-NF"], capture_output=True, text=True)
    assert "Corpus is loadable" in told.stdout, told.stdout + told.stderr
    assert "No entities consisting of or starting/ending with whitespace" in told.stdout
    assert "No entities crossing sentence boundaries" in told.stdout
    nlp = spacy.blank("zh")
    docs = list(DocBin().from_disk(tmp_path / "out" / "docs-0001.spacy").get_docs(nlp.vocab))
    nlp.add_pipe("ner")
    examples = [Example(nlp.make_doc(doc.text), doc) for doc in docs]
    nlp.initialize(lambda: examples)
    losses = [nlp.update(examples)["ner"] for _ in range(12)]
    assert losses[-1] < losses[0]


def test_missing_is_what_lies_under_an_annotation_that_was_passed_over(tmp_path: Path, hard: MarkedText) -> None:
    exported(spacy_docs, [hard], tmp_path / "out", missing="MONEY")
    docs = list(DocBin().from_disk(tmp_path / "out" / "docs-0001.spacy").get_docs(spacy.blank("zh").vocab))
    missing = "".join(token.text for doc in docs for token in doc if not token.ent_iob_)
    assert missing == "不低于100亿元"


def test_spacy_converts_columns_also_with_blanks_in_the_text(tmp_path: Path, hard: MarkedText) -> None:
    exported(conll, [hard], tmp_path / "out")
    command = [sys.executable, "-m", "spacy", "convert", str(tmp_path / "out" / "entity.conll"), str(tmp_path)]
    done = subprocess.run([*command, "-c", "conll", "-l", "zh"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    docs = list(DocBin().from_disk(tmp_path / "entity.spacy").get_docs(spacy.blank("zh").vocab))
    entities = [("".join(token.text for token in entity), entity.label_) for doc in docs for entity in doc.ents]
    assert entities == [("\U00020bb7野家", "COM"), ("成都▁市", "GPE")]
