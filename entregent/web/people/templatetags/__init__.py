"""Template filters of the people pages."""
