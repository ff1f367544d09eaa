"""Files, folders, archives and standard input -> Articles, cleaned and checked once."""

from framing.ingest.checks import CHECKS, Checker, check_article
from framing.ingest.clean import clean_text, cleaned_offsets
from framing.ingest.names import read_columns
from framing.ingest.read import REJECTS, read_corpus, read_sources

__all__ = ["CHECKS", "REJECTS", "Checker", "check_article", "clean_text", "cleaned_offsets", "read_columns", "read_corpus", "read_sources"]
