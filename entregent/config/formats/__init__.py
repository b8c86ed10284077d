"""Dates as the pages write them."""
