"""The commands: what a person can do in the window, each a row of one table with its keys and its place in a menu."""
