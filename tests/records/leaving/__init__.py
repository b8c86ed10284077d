"""Tests of how a record leaves and comes back."""
