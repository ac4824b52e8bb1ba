"""Pages of what is done beside the program."""
