"""A sequence model of the project's own tags: learning it, keeping it, and suggesting by it. No Qt, no project."""
