"""Rules on the course of pain over weeks."""
