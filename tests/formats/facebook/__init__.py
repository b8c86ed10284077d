"""Tests of Facebook's lists."""
