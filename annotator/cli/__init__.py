"""The commands of the terminal. May import all but the window, which `__main__` hands in."""
