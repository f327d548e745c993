"""Review as rows: cases, verdicts and what came of them, second opinions, what was tagged with one surface."""
