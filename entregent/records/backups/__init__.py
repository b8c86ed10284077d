"""Backups of the whole database in one file, made while the program runs, checked before they replace it."""
