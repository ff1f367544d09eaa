"""Files, folders and standard input -> Articles, cleaned once."""

from framing.ingest.clean import clean_text, cleaned_offsets
from framing.ingest.names import read_columns
from framing.ingest.read import check_article, read_corpus, read_sources

__all__ = ["check_article", "clean_text", "cleaned_offsets", "read_columns", "read_corpus", "read_sources"]
