"""The one Django app with tables, its reads, and the verbs that change several records."""
