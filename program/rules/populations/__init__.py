"""Kinds of back pain, and of people, that need another set of exercises."""
