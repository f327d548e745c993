"""What each migration adds to a project file: plain SQL, a module for what belongs together. Imports nothing."""
