"""What became of things that an export does not hold as the project does, by reason."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from annotator.formats.dropping import REASONS, Reason
from annotator.ui.i18n import translate


def sums(counts: Mapping[Reason, int]) -> list[str]:
    """A sentence for each reason, with how many things it is that of."""
    number, pattern = QLocale(), translate("Export", "{reason}: {n}.")
    return [pattern.format(reason=translate("Format", REASONS[why]), n=number.toString(n)) for why, n in counts.items()]
