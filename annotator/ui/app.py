"""The door to the window: looks whether one can be shown at all, then starts the program.

Qt is imported only after the look, because a library that is missing on this machine stops that very import.
"""

from pathlib import Path

from annotator.ui import preflight


def run(project: Path | None) -> int:
    """Show the window with `project`, the last one or none, until it is closed; gives the exit code.

    Raises UsageError(no_display) where there is no screen and StorageError(library_missing) where Qt lacks a library.
    """
    preflight.check()
    preflight.choose_input_method()
    from annotator.ui.program import Program, application

    program = Program(application())
    try:
        return program.run(project)
    finally:
        program.end()
