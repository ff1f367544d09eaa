"""Score table -> outlets side by side: estimates, paired differences, words, with what they rest on."""
