"""Work that runs beside the window, in workers and in processes of its own, and how far it is."""
