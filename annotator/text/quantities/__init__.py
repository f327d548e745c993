"""The grammar of quantities in Chinese text: what a figure or a date says, and where it stands. Begin at `grammar`."""
