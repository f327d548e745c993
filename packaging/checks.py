"""What must hold before work is handed on, and what mends itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import testing
import translations
from environment import ROOT, call, executable, say


@dataclass(frozen=True, slots=True)
class Check:
    """A name for the summary, and what gives exit code 0 when all is well."""

    name: str
    run: Callable[[], int]


CHECKS = (
    Check("style", lambda: call(executable("ruff"), "check", "--quiet")),
    Check("layout", lambda: call(executable("ruff"), "format", "--check", "--quiet")),
    Check("types", lambda: call(executable("basedpyright"))),
    Check("layers", lambda: call(executable("lint-imports"), "--no-logo")),
    Check("translations", translations.check),
    Check("keys", lambda: call(executable("python"), ROOT / "packaging" / "keys.py", "--check")),
    Check("tests", testing.test_unless_passed),
)


def check(_: Sequence[str]) -> int:
    """Run every check, also after one has failed; 1 when any has."""
    outcomes: dict[str, int] = {}
    for one in CHECKS:
        say(one.name)
        outcomes[one.name] = one.run()
    print()
    for name, code in outcomes.items():
        print(f"{'FAILED' if code else 'ok':<8}{name}")
    return int(any(outcomes.values()))


def fix(_: Sequence[str]) -> int:
    """Mend what the tools can mend."""
    translations.update()
    call(executable("python"), ROOT / "packaging" / "keys.py")
    call(executable("ruff"), "check", "--fix-only", "--quiet")
    return call(executable("ruff"), "format", "--quiet")
