"""The reading difficulty of a text."""

import re

import readability

LONGEST_SENTENCE = 25
ELEVEN_YEARS = 6


def grade(text):
    """Flesch-Kincaid grade; the library needs one sentence per line."""
    sentences = re.split(r"(?<=[.?!:])\s+", text)
    lines = [" ".join(re.findall(r"[\w'-]+", sentence)) for sentence in sentences]
    return readability.getmeasures("\n".join(lines))["readability grades"]["Kincaid"]
