"""The practices, in full, for whoever asks why."""
