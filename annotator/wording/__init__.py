"""THE WORDS OF THE PROGRAM: a sentence for each known problem and for each step; English, marked for translators."""
