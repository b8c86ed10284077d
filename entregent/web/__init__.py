"""The pages: packages without models, one for each part of the day."""
