"""Tests of content lines."""
