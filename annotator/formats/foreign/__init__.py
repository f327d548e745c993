"""The formats of other programs, each written and read by one module; `marks` is what they have in common."""
