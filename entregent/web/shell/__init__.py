"""The shell: the look of every page, its templates, styles, scripts and wording."""
