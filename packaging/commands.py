"""The table of what `dev.py` can do."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import checks
import locks
import machine
import start
import testing
import tools
from environment import Level, prepare


@dataclass(frozen=True, slots=True)
class Command:
    """What is done, how much must be installed and there for it, and the line that `--help` has for it."""

    do: Callable[[Sequence[str]], int]
    level: Level
    needs: tuple[machine.Need, ...]
    help: str


_SCREEN = (*machine.QT, *machine.X11) if machine.has_display() else ()
_TESTS = (*machine.QT, *machine.X11, *machine.PRIVATE_SCREEN)

COMMANDS = {
    "run": Command(start.run, Level.RUN, _SCREEN, "start the program with its sample project, or with ARGS"),
    "test": Command(testing.test, Level.DEV, _TESTS, "run all tests, or pytest with ARGS"),
    "check": Command(checks.check, Level.DEV, _TESTS, "style, types, layers, translations, tests"),
    "fix": Command(checks.fix, Level.DEV, machine.QT, "mend style and layout, renew the translation files"),
    "consumers": Command(testing.consumers, Level.FORMATS, _TESTS, "hold exports against the programs that read them"),
    "bench": Command(tools.bench, Level.DEV, machine.QT, "measure: all of packaging/bench/, or the ones named"),
    "shots": Command(tools.shots, Level.DEV, _TESTS, "renew resources/screenshots/, or write them to the folder named"),
    "lock": Command(locks.lock, Level.DEV, (), "renew packaging/locks/ by the newest versions that pyproject allows"),
    "font": Command(tools.font, Level.DEV, (), "make resources/fonts/ anew (needs npm)"),
}


def asked(arguments: Sequence[str]) -> tuple[Command, list[str]]:
    """The command, and what comes after it: options too are the command's own. Bad usage ends the script."""
    parser = argparse.ArgumentParser(
        prog="dev.py",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="commands:\n" + "\n".join(f"  {name:<10} {command.help}" for name, command in COMMANDS.items()),
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND")
    parser.add_argument("args", nargs=argparse.REMAINDER, metavar="ARGS")
    found = parser.parse_args(arguments)
    return COMMANDS[found.command], found.args


def main(arguments: Sequence[str]) -> int:
    """Bring the machine and `.venv` to what the command needs, then do it; its exit code."""
    command, rest = asked(arguments)
    try:
        machine.supply((*machine.VENV, *command.needs))
        prepare(command.level)
        return command.do(rest)
    except KeyboardInterrupt:
        return 130
