"""Entregent: a self-hosted program that makes the good habits of networking easy."""

__version__ = "0.1.0"
