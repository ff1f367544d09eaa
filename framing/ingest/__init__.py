"""Files, folders and standard input -> Articles, cleaned once."""

from framing.ingest.clean import clean_text, cleaned_offsets
from framing.ingest.read import check_article, read_corpus, read_sources
from framing.ingest.tables import read_columns

__all__ = ["check_article", "clean_text", "cleaned_offsets", "read_columns", "read_corpus", "read_sources"]
