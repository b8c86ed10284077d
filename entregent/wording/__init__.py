"""Says codes and values in the language of the user, for the pages and the command line alike."""
