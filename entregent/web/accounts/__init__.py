"""Signing in, the first start, and the account."""
