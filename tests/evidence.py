"""What every source and every own rule must satisfy, in any table."""

import re
from datetime import date

from core.values.sources import OwnRule, Source

ADDRESS = re.compile(r"https://[a-z.]+/\S+")
OLDEST_YEAR, TODAY = 1970, date(2026, 11, 29)


def list_evidence(module):
    """The sources and own rules in a module."""
    values = vars(module).values()
    return [value for value in values if isinstance(value, Source | OwnRule)]


def is_sound(evidence):
    if isinstance(evidence, OwnRule):
        is_sentence = re.fullmatch(r"[A-Z][^.!?]+\.", evidence.reason)
        return bool(is_sentence) and evidence.reviewed_on <= TODAY
    is_dated = OLDEST_YEAR <= evidence.year <= TODAY.year
    return is_dated and bool(evidence.title and ADDRESS.fullmatch(evidence.url))
