"""The scripts that a text is mixed of, passage by passage."""

from collections import Counter
from collections.abc import Mapping

from annotator.text.passages import Passages
from annotator.text.script import Script, script_of


def mixture(text: str) -> Mapping[Script, float]:
    """The share of each script, the largest first, in the characters of the passages that tell what they are in.

    A passage that is mixed itself counts as that.
    """
    characters: Counter[Script] = Counter()
    passages = Passages(text)
    for start, end in map(passages.span, range(len(passages))):
        characters[script_of(text[start:end])] += end - start
    del characters[Script.NONE]
    total = characters.total()
    return {script: count / total for script, count in characters.most_common() if count}
