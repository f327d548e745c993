"""Whether what is learned from a project's own tags is worth more than a list of them, and what it takes.

Documents are made by chance (`bench/labelled.py`): the more of them have been tagged, the more both the list and the
model know. F1 is over names and figures, to the character and with the type, on documents that neither has seen.

- list: what is known without learning: figures by the grammar, names by rules, and whatever was tagged before
- learned: the model alone
- both: as the window has them, the surest at each place

The two texts that were read by hand are measured one against the other, since that is all there is of real ones: two
documents are far too few to learn from, and the figures say so.
"""

import json
import tempfile
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from annotator.model.ids import LayerId, TypeId
from annotator.model.knowledge import Knowledge
from annotator.model.schema import Schema
from annotator.model.schema_file import shipped
from annotator.model.suggestion import Known, Suggestion
from annotator.suggest.api import Suggester, is_costly, suggesters
from annotator.suggest.learned import card
from annotator.suggest.learned.card import Work
from annotator.suggest.learned.lessons import Lesson, Tag
from annotator.suggest.learned.measures import Measure, added, measured, total
from annotator.suggest.learned.suggester import NAME
from annotator.suggest.learned.training import train
from annotator.suggest.pieces import pieces
from annotator.suggest.stream import stream
from annotator.text.reading import Reading
from annotator.text.repairs.clean import clean
from annotator.text.words import load
from bench.labelled import labelled, lessons_of

SIZES = (3, 10, 30, 100, 300)
"""Documents that have been tagged."""
MEASURED = 30
"""Documents to measure by."""
_CHECKOUT = Path(__file__).parents[2]
_GOLD = ("000", "002")


def main() -> None:
    """Measure and print."""
    load()
    schema = shipped()
    every = lessons_of(labelled(max(SIZES) + MEASURED))
    measure_growth(schema, every[: max(SIZES)], every[max(SIZES) :])
    measure_speed(schema, every)
    measure_all(schema)
    measure_real(schema)


def measure_growth(schema: Schema, tagged: Sequence[Lesson], unseen: Sequence[Lesson]) -> None:
    """The more is tagged, the better it gets."""
    print(f"F1 on {len(unseen)} made documents that nobody has tagged yet")
    print(f"{'documents':>9}{'tags':>8}{'list':>8}{'learned':>9}{'both':>8}{'seconds':>9}")
    for size in SIZES:
        some = tagged[:size]
        lists, learned, both, seconds = f1(schema, some, unseen)
        tags = sum(len(each.tags) for each in some)
        print(f"{size:>9}{tags:>8,}{lists:>8.3f}{learned:>9.3f}{both:>8.3f}{seconds:>9.1f}")


def f1(schema: Schema, tagged: Sequence[Lesson], unseen: Sequence[Lesson]) -> tuple[float, float, float, float]:
    """Of the list, the model, and both together; and the CPU seconds of learning."""
    with tempfile.TemporaryDirectory(prefix="annotator-bench-") as folder:
        before = time.process_time()
        trained = train(tagged, schema, (), lambda _: None)
        seconds = time.process_time() - before
        card.write(Path(folder), schema, trained, Work(0, 0))
        knowledge = Knowledge(schema, known_of(tagged), cache=Path(folder))
        asked = [each for each in suggesters() if each.NAME != "remote"]
        ways = ([each for each in asked if each.NAME != NAME], [each for each in asked if each.NAME == NAME], asked)
        lists, learned, both = (measure_one(knowledge, way, unseen).f1 for way in ways)
    return lists, learned, both, seconds


def known_of(tagged: Iterable[Lesson]) -> tuple[Known, ...]:
    """What a project knows that has these tags."""
    counts = Counter((each.text[tag.start : tag.end], tag.type) for each in tagged for tag in each.tags)
    return tuple(Known(surface, type_, count) for (surface, type_), count in counts.items())


def measure_one(knowledge: Knowledge, asked: Sequence[Suggester], unseen: Iterable[Lesson]) -> Measure:
    """What these suggesters find against the tags, of the types that are tagged at all."""
    measures: dict[TypeId, Measure] = {}
    documents = list(unseen)
    types = {tag.type for each in documents for tag in each.tags}
    for each in documents:
        found = stream(Reading(each.text), (), knowledge, asked).suggestions
        places = [
            (one.span.start, one.span.end, one.type) for one in outermost(knowledge.schema, found) if one.type in types
        ]
        measures = added(measures, measured(places, [tag[:3] for tag in each.tags]))
    return total(measures)


def outermost(schema: Schema, found: Sequence[Suggestion]) -> list[Suggestion]:
    """Those inside no other of their layer: a name within a longer one is not tagged in made documents."""
    kept: dict[LayerId, list[Suggestion]] = {}
    for each in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
        before = kept.setdefault(schema.type(each.type).layer, [])
        if not before or not before[-1].span.contains(each.span):
            before.append(each)
    return [each for some in kept.values() for each in some]


def measure_speed(schema: Schema, lessons: Sequence[Lesson]) -> None:
    """How long a text of 3,000 characters takes once everything is loaded."""
    with tempfile.TemporaryDirectory(prefix="annotator-bench-") as folder:
        card.write(Path(folder), schema, train(lessons[:30], schema, (), lambda _: None), Work(0, 0))
        knowledge = Knowledge(schema, known_of(lessons[:30]), cache=Path(folder))
        text = "\n".join(each.text for each in lessons)[:3_000]
        learned = next(each for each in suggesters() if each.NAME == NAME)
        took = list[float]()
        for _ in range(6):
            before = time.process_time()
            list(learned.suggest(text, knowledge))
            took.append(time.process_time() - before)
    print(f"\na text of {len(text):,} characters: {1000 * min(took):.0f} ms of CPU for the model's suggestions")


def measure_all(schema: Schema) -> None:
    """How long one of the real texts, cut to 3,000 characters, takes for all suggesters, and for each by itself."""
    name = _GOLD[0]
    for path in (_CHECKOUT.parent / "shared" / "seeds").glob(f"{name}_*.txt"):
        cleaning = clean(text := path.read_bytes().decode()[:3_000])
        reading, knowledge = Reading(text, cleaning.applied), Knowledge(schema)
        asked = [each for each in suggesters() if not is_costly(each)]
        every = _least_cpu(partial(stream, reading, cleaning.passed_over, knowledge, asked))
        print(f"\n{len(text):,} characters of {name}: {every:.0f} ms of CPU for all that know no tags")
        for each in asked:
            print(f"{each.NAME:>9} {_least_cpu(partial(_exhaust, each, reading.text, knowledge)):>5.1f} ms")


def _exhaust(suggester: Suggester, text: str, knowledge: Knowledge) -> None:
    deque(suggester.suggest(text, knowledge), 0)


def _least_cpu(work: Callable[[], object]) -> float:
    """Milliseconds of the quickest of several times."""
    took = list[float]()
    for _ in range(6):
        before = time.process_time()
        work()
        took.append(time.process_time() - before)
    return 1000 * min(took)


def measure_real(schema: Schema) -> None:
    """What one of the texts that were read by hand teaches about the other."""
    real = [lesson for name in _GOLD if (lesson := gold(schema, name)) is not None]
    if len(real) < len(_GOLD):
        print("\nno real texts here: they lie beside the checkout")
        return
    print(f"\nF1 on a real text\n{'learned from':<14}{'tags':>8}{'list':>8}{'learned':>9}{'both':>8}")
    for one, other in ((real[0], real[1]), (real[1], real[0])):
        lists, learned, both, _ = f1(schema, [one], [other])
        print(f"{one.family:<14}{len(one.tags):>8}{lists:>8.3f}{learned:>9.3f}{both:>8.3f}")


def gold(schema: Schema, name: str) -> Lesson | None:
    """The names of a real text, as they were read by hand; None where the text is not there."""
    text_file = next((_CHECKOUT.parent / "shared" / "seeds").glob(f"{name}_*.txt"), None)
    if text_file is None:
        return None
    text, types = text_file.read_bytes().decode(), {each.code: each for each in schema.types}
    rows = [json.loads(line) for line in (_CHECKOUT / f"tests/real/gold/{name}.jsonl").read_text("utf-8").splitlines()]
    tags = [Tag(row["start"], row["end"], types[row["type"]].id) for row in rows]
    names = tuple(tag for tag in tags if schema.layer_of(tag.type).id == "entity")
    return Lesson(name, text, tuple(pieces(text)), names)
