"""URLs -> a folder of pages that the other commands read; the only part of the package that uses the network."""

from framing.fetch.lists import read_lists
from framing.fetch.run import Fetched, fetch

__all__ = ["Fetched", "fetch", "read_lists"]
