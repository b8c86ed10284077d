"""Verbs on people: add, change, group, delete, forget; each can be taken back, forgetting alone cannot."""
