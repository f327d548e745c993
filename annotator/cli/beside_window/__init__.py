"""Hidden commands: processes that a window starts beside itself, and that end when it does."""
