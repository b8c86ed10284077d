"""Tests of entregent/formats/linkedin."""
