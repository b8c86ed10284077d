"""Coverage-guided fuzzing, where atheris is installed."""
