"""Tool tips of what stands in documents and file names: shown as it is, never taken for markup."""

from html import escape


def plain_tip(*lines: str) -> str:
    """A tool tip of these lines without the empty ones. Qt would read a title such as `<img src=…>` as HTML."""
    return "<br>".join(f"<span>{escape(line)}</span>" for line in lines if line)
