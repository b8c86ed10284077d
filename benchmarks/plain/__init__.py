"""The plain page that the page of people is held against, on the product's own server and settings."""
