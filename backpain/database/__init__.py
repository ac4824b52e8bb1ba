"""Django's PostgreSQL back end for a server that may go away and come back."""
