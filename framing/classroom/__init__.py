"""Media literacy in the classroom: exercises on an article or a story, their sheets and keys, and a class in the browser."""
