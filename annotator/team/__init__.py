"""Many machines: a project goes out in bundles, and people's work comes back and is merged. Imports edits and below."""
