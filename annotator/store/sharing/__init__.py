"""Work of many people: what is given to whom, what each may see, and rows that go from copy to copy."""
