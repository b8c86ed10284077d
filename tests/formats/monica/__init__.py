"""Tests of Monica's exports."""
