"""THE LEAD'S OVERVIEW: progress, pace, types, agreement and error rates as sheets, each a chart with its table."""
