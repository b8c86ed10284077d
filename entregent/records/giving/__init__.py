"""What was given and received: noted, corrected, taken away; loops; chances to give; the look back."""
