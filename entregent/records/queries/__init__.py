"""Reads of the record, by noun; every one starts from the owner."""
