"""Several articles on one story, side by side: who and what is named how, who acts, who is quoted, what is told in one only."""
