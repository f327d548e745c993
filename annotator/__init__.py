"""Annotator: tag entities, figures and claims in Chinese documents as they really come.

Each folder is a layer and may import only what lies below it:
`__main__ > cli | ui > formats | edits > store > text | model > errors | paths`.
"""

__version__ = "0.1.0"
