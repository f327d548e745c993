"""Starting the program from the checkout, with or without a screen."""

from collections.abc import Sequence

from environment import ROOT, call, executable, must, say
from machine import has_display

SAMPLE = ROOT / "build" / "sample" / "sample.anno"


def run(arguments: Sequence[str]) -> int:
    """Do what was asked for; without a wish, open the sample project or, where no window can open, show it in words."""
    annotator = (executable("python"), "-m", "annotator")
    if arguments:
        return call(*annotator, *arguments)
    if has_display():
        return call(*annotator, "demo")
    return _show_in_words()


def _show_in_words() -> int:
    say("there is no display, so no window can open; here is the main job by the program's commands instead")
    SAMPLE.parent.mkdir(parents=True, exist_ok=True)
    exported = SAMPLE.with_suffix(".jsonl")
    if not SAMPLE.exists():
        _annotator("new", SAMPLE)
    _annotator("import", SAMPLE, ROOT / "seeds")
    _annotator("stats", SAMPLE)
    _annotator("check", SAMPLE)
    _annotator("export", SAMPLE, "-o", exported)
    say(f"the sample project is {SAMPLE.relative_to(ROOT)}, its export {exported.relative_to(ROOT)}")
    return 0


def _annotator(*arguments: object) -> None:
    print("\n$ annotator", *(_shown(argument) for argument in arguments), flush=True)
    must(executable("python"), "-m", "annotator", *map(str, arguments))


def _shown(argument: object) -> str:
    return str(argument).removeprefix(f"{ROOT}/")
