"""Template filters of these pages."""
