"""Review in the window: the queue and its cases, adjudication, second opinions, and all of it in words."""
