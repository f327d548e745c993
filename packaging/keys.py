"""The list of keys in the README, written from the table of commands and the schema that ships."""

import os
import sys
from pathlib import Path

from environment import ROOT

README = ROOT / "README.md"
BEGIN = "<!-- keys: written by dev.py fix -->\n"
END = "<!-- end of keys -->\n"


def keys() -> str:
    """Every key of the program in Markdown: a table a menu, and the keys of the default schema's types."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from annotator.model.schema_file import shipped
    from annotator.ui.actions.table import COMMANDS, MENUS
    from annotator.ui.commands import keys_markdown

    types = [type_ for type_ in shipped().types if type_.key]
    rows = (f"| `{type_.key}` | {type_.label_en} {type_.label} | {type_.code} |" for type_ in types)
    schema = ["**Types of the default schema**", "", "| Key | Type | Code |", "|---|---|---|", *rows, ""]
    return "\n".join([keys_markdown(COMMANDS, MENUS), *schema])


def written(text: str) -> str:
    """The README's text with the keys as they are now between its two marks."""
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}\n{keys()}\n{END}{after}"


def update(file: Path = README) -> None:
    """Write the keys into the README."""
    file.write_text(written(file.read_text("utf-8")), "utf-8", newline="\n")


def check() -> int:
    """Whether the README has the keys as they are."""
    current = README.read_text("utf-8")
    if written(current) == current:
        return 0
    print("The keys in README.md are not those of the program: run dev.py fix")
    return 1


if __name__ == "__main__":
    sys.exit(check() if "--check" in sys.argv else update())
