"""Tokenizers of Hugging Face say which annotations they would cut, and which characters they do not know."""

from pathlib import Path

import pytest
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from works import ZONE, annotation, spot, work

from annotator.errors import FormatError
from annotator.formats.alignment import Cut, align, tokenizer
from annotator.model.schema import Schema

TEXT = "\U00020bb7野家😀成都市投资100亿元。"


def saved(made: Tokenizer, folder: Path) -> str:
    made.save(str(folder / "tokenizer.json"))
    return str(folder / "tokenizer.json")


def test_words_of_a_model_are_not_cut_and_rare_characters_are_told(tmp_path: Path, schema: Schema) -> None:
    known = {"[UNK]": 0, "成都": 1, "市": 2, "投": 3, "资": 4, "100": 5, "亿": 6, "元": 7}
    made = Tokenizer(models.WordPiece(known, unk_token="[UNK]", continuing_subword_prefix=""))
    made.enable_truncation(4)
    text = "成都市投资100亿元"
    tags = [annotation(n, text, spot(text, each), ZONE) for n, each in enumerate(("成都", "都市", "亿元"), 1)]
    cuts = list[Cut]()
    align([work(text, *tags)], schema, tokenizer(saved(made, tmp_path)), cuts.append)
    assert [each.annotation.surface for each in cuts] == ["都市"]
    rare = "\U00020bb7野家"
    unknown = align([work(rare, annotation(9, rare, spot(rare, rare), ZONE))], schema, tokenizer(saved(made, tmp_path)))
    assert (unknown.unknown, unknown.cut.total()) == (1, 0)


def test_offsets_of_bytes_are_those_of_characters(tmp_path: Path, schema: Schema) -> None:
    made = Tokenizer(models.BPE())
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    made.train_from_iterator(
        [TEXT], trainers.BpeTrainer(initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), vocab_size=260)
    )
    tags = [annotation(n, TEXT, spot(TEXT, each), ZONE) for n, each in enumerate(("野家", "成都市", "100亿元"), 1)]
    assert align([work(TEXT, *tags)], schema, tokenizer(saved(made, tmp_path))).cut.total() == 0


def test_what_is_no_tokenizer_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{}", "utf-8")
    with pytest.raises(FormatError, match="not_tokenizer"):
        tokenizer(str(tmp_path / "a.json"))
