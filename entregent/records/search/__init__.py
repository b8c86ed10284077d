"""Finds people by the beginnings of words, the same way on both databases, and forgives typing errors."""

from entregent.records.search.finding import MANY, Found, find
from entregent.records.search.finding import people as matching
from entregent.records.search.refreshing import hear, recompute, refresh

__all__ = ["MANY", "Found", "find", "hear", "matching", "recompute", "refresh"]
