"""Documents that come as more than text: of word processors, books, pages to print, and rows of tables."""
