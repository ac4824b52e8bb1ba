"""Pages of the symptom check and of the self-tests."""
