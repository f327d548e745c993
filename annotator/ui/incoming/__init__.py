"""What comes in: texts, people's work, and what is told of both before and after."""
