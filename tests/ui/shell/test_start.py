"""What is left for later when the program starts, so that its window is there at once."""

import os
import subprocess
import sys
from pathlib import Path

LATER = ("jieba", "pycrfsuite", "httpx", "pyqtgraph", "openpyxl", "pypdfium2")

START = f"""
import sys
from PySide6.QtCore import QTimer
from annotator.ui.program import Program, application

def look():
    print(program.window.isVisible(), [name for name in {LATER!r} if name in sys.modules])
    program.window.close()

program = Program(application())
QTimer.singleShot(0, look)
program.run(None)
program.end()
"""


def test_the_window_shows_before_anything_heavy_is_loaded(home: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ANNOTATOR_HOME": str(home)}
    told = subprocess.run([sys.executable, "-c", START], env=environment, capture_output=True, text=True, check=True)
    assert told.stdout.split("\n")[0] == "True []"
