"""Commands that bring texts and work in, write them out, and prove what was written."""
