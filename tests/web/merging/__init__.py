"""Tests of the pages that make two records one."""
