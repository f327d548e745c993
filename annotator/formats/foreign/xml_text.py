"""XML without surprises: what it can hold (W3C XML 1.0, section 2.2), and reading it from strangers."""

import re
from typing import TYPE_CHECKING

from annotator.errors import FormatError

if TYPE_CHECKING:
    from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage] - the stubs have no other name

_UNFIT = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def fits_xml(text: str) -> bool:
    """Whether XML can hold the text as it is: it has no control characters but tab, line feed, carriage return."""
    return _UNFIT.search(text) is None


def parsed_xml(content: bytes) -> "Element":
    """The root of a document. Raises FormatError(not_xml), also for one with a document type: that can be a bomb."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise FormatError("not_xml", reason=str(error)[:200]) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise FormatError("not_xml", reason="<!DOCTYPE>")
    return root
