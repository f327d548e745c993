"""Commands for work of many people: who they are, who has what, bundles, and how far they agree."""
