"""Showing what would be repaired in a text, and what is noise in it, before it is in a project."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from annotator.cli.output import Exit, as_json, more_help, show, show_json
from annotator.errors import FormatError
from annotator.formats.reading import read_paths
from annotator.model.document import Source
from annotator.store.documents import text_sha256
from annotator.text.reading import Reading
from annotator.text.repairs import clean as repairs
from annotator.text.repairs.rules import NOISES, RULES, Cleaning, Noise, Repair, Rule

_EXAMPLES = 3
"""Repairs of a rule that the report shows."""
_AROUND = 6
"""Characters shown on either side of an example."""
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A document with what was found in it."""

    source: Source
    cleaning: Cleaning

    def as_table(self) -> dict[str, object]:
        """As a JSON object; offsets are code points of the source text."""
        return {
            "source_sha256": text_sha256(self.source.text),
            "script": self.cleaning.script,
            "repairs": [
                {
                    "start": repair.start,
                    "end": repair.end,
                    "replacement": repair.replacement,
                    "rule": repair.rule,
                    "confidence": repair.confidence,
                }
                for repair in self.cleaning.applied
            ],
            "noise": [
                {"start": noise.start, "end": noise.end, "rule": noise.rule} for noise in self.cleaning.passed_over
            ],
            "reading_text": Reading(self.source.text, self.cleaning.applied).text,
        }

    def as_lines(self) -> Iterator[str]:
        """As a report for people."""
        cleaning = self.cleaning
        offered = [repair for repair in cleaning.repairs if not repair.applied]
        doubtful = [noise for noise in cleaning.noise if not noise.applied]
        yield self.source.title
        yield f"Script: {cleaning.script}. Characters: {len(self.source.text)}."
        yield from self._group("Repaired", cleaning.applied, RULES)
        yield from self._group("Offered only", offered, RULES)
        yield from self._group("Passed over", cleaning.passed_over, NOISES)
        yield from self._group("Perhaps to be passed over", doubtful, NOISES)

    def _group(self, title: str, found: Sequence[Repair | Noise], rules: Mapping[str, Rule]) -> Iterator[str]:
        if not found:
            return
        yield f"{title}: {len(found)}"
        for rule in rules.values():
            same = [one for one in found if one.rule == rule.id]
            if same:
                yield f"  {len(same)} × {rule.means}"
                yield from map(self._example, same[:_EXAMPLES])

    def _example(self, found: Repair | Noise) -> str:
        text, start, end = self.source.text, found.start, found.end
        if isinstance(found, Noise):
            return f"      {start}: {_shortened(text[start:end])}"
        before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
        was, reads = f"{before}{text[start:end]}{after}", f"{before}{found.replacement}{after}"
        return f"      {start}: {_shortened(was)} → {_shortened(reads)}"


def _shortened(text: str) -> str:
    line = "⏎".join(text.splitlines()).replace("\u00a0", "␣")
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def _cleaned(found: Iterable[Source | FormatError]) -> Iterator[Cleaned]:
    for source in found:
        if isinstance(source, FormatError):
            raise source
        yield Cleaned(source, repairs.clean(source.text))


@click.command(
    epilog=more_help("annotator clean report.txt", "annotator clean report.txt --json"),
    short_help="Show what would be repaired in a file.",
)
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@as_json
def clean(file: Path, as_json: bool) -> Exit:
    """Show what the reading view of a file repairs, and what it passes over as noise. The file is left alone.

    Offsets are code points of the text as it came. With --json only what is sure enough to be applied is there, and
    `reading_text` is the text with these repairs; a file with several documents gives an array of objects.
    """
    found = list(_cleaned(read_paths([file])))
    if as_json:
        tables = [each.as_table() for each in found]
        show_json(tables[0] if len(tables) == 1 else tables)
    else:
        show("\n\n".join("\n".join(each.as_lines()) for each in found))
    return Exit.DONE
