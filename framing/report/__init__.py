"""Analyses -> reports: JSON records, Markdown, HTML."""
