"""In pain: what to do instead of an exercise, for now."""

from collections.abc import Sequence
from dataclasses import replace

from exercises.entries import Entry
from exercises.vocabulary import Phase, Technique
from program.phases import CALM_PAIN
from program.relief import gentleness
from program.suitability import Case, is_apart, suitable
from program.wants import is_relief

MOST = 3
MOST_FOR_THE_SAME = 2


def instead_in_pain(
    hurting: Entry, entries: Sequence[Entry], case: Case
) -> list[Entry]:
    """What is allowed even in strong pain: the gentlest for the same muscles or
    joints, then positions of rest."""
    sore = replace(case, phase=Phase.CALM, pain_now=max(case.pain_now, CALM_PAIN))
    others = [e for e in suitable(entries, sore) if e.slug != hurting.slug]
    gentle = sorted((e for e in others if is_meant(e)), key=gentleness)
    same = [entry for entry in gentle if entry.primary & hurting.primary]
    rest = [entry for entry in gentle if is_relief(entry) and entry not in same]
    return (same[:MOST_FOR_THE_SAME] + rest)[:MOST]


def is_meant(entry: Entry) -> bool:
    return entry.technique is not Technique.REFLEX and not is_apart(entry)
