"""Takes a LinkedIn archive into the record: who the people are, what was said, what was given."""

from entregent.records.importing.linkedin.source import LinkedIn, open_linkedin

__all__ = ["LinkedIn", "open_linkedin"]
