"""What templates of every app may ask of the catalogue."""
