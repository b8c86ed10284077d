"""Tests of what is given and received."""
