"""The tool itself under test: false alarms of its tests, left-right symmetry, agreement of two runs."""
