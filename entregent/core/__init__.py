"""What things mean: values in, values out, with no Django, clock, files, network or randomness."""
