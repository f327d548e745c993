"""Here all extras are installed, so that the tests of every format, which run with these, leave none out."""

from installed import usable_formats

from annotator.formats.api import writers


def test_no_format_lacks_what_it_needs() -> None:
    assert usable_formats() == [writer.ID for writer in writers()]
