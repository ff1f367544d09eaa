"""The kinds of exercises, some to a file; each makes its Exercise from a Material or says what it lacks."""
