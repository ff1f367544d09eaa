"""Files, folders and standard input -> Articles, cleaned once."""

from framing.ingest.clean import clean_text
from framing.ingest.read import check_article, read_corpus, read_sources

__all__ = ["check_article", "clean_text", "read_corpus", "read_sources"]
