"""What formats are called in lists: one that cannot be used here says so."""

from annotator.formats.api import Format, lacking
from annotator.ui.i18n import translate


def format_name(format: Format) -> str:
    """Its name, and whether something must be installed first."""
    name = translate("Format", format.NAME)
    if lacking(format) is None:
        return name
    return translate("Export", "{format} (not installed)").format(format=name)
