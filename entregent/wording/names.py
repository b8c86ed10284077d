"""A name after "de" and "que", as French writes it; translations ask for it as {of_name}, {that_name}."""

from entregent.core.elision import of, that

__all__ = ["of", "that"]
