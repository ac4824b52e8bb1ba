"""In pain: what to do instead of an exercise, for now."""

from collections.abc import Sequence
from dataclasses import replace

from exercises.values.catalogue_exercise import Entry
from exercises.values.vocabulary import Phase, Technique
from program.rules.contraindications import Case, is_apart, suitable
from program.rules.phases import CALM_PAIN
from program.rules.relief import gentleness
from program.rules.selection import is_relief

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
