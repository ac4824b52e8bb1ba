"""Minimal valid exercise; a test overrides only what it is about."""

from itertools import count

from core.values.sources import Source
from core.values.suitability import Place, Position
from exercises.evidence.classes import EvidenceClass
from exercises.models import Exercise
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.doses import Dose, DosePart
from exercises.values.vocabulary import Aim, Grade, Level, Phase, Structure, Technique

_numbers = count(1)


def make_exercise(**fields) -> Exercise:
    number = next(_numbers)
    slug = f"exercise-{number}"
    defaults = {
        "slug": slug,
        "name": f"Exercise {number}",
        "technique": Technique.MOBILITY,
        "summary": "Move a little.",
        "aims": [Aim.MOBILISE],
        "primary": [Structure.LUMBAR_SPINE],
        "secondary": [],
        "synonyms": [],
        "position": Position.STANDING,
        "places": ["standing_room"],
        "equipment": [],
        "level": Level.VERY_EASY,
        "is_sided": False,
        "steps": ["Stand.", "Move."],
        "feel": "In the back.",
        "faults": ["Too fast."],
        "breathing": "Breathe.",
        "cues": {DosePart.MOVE: "Move a little to and fro."},
        "doses": {Phase.MOVE: Dose(reps=5, move_seconds=4)},
        "cautions": [],
        "stop_if": ["Stop if it hurts."],
        "evidence_class": EvidenceClass.YOGA,
        "grade": Grade.C,
        "own_grade": Grade.D,
        "evidence": "A small study.",
        "sources": [Source(title="A study", year=2020, url="https://example.org/1")],
        "reviewed_on": "2026-11-22",
        "figure": slug,
        "figure_text": "A person moves.",
    }
    exercise = Exercise.objects.create(**(defaults | fields))
    exercise.refresh_from_db()
    return exercise


def make_entry(slug="stretch", **fields) -> CatalogueExercise:
    defaults = {
        "slug": slug,
        "name": slug.replace("-", " ").capitalize(),
        "technique": Technique.CONTRACT_RELAX,
        "aims": frozenset({Aim.RELAX}),
        "primary": frozenset({Structure.HIP_FLEXOR}),
        "secondary": frozenset(),
        "position": Position.STANDING,
        "places": frozenset({Place.STANDING_ROOM}),
        "equipment": frozenset(),
        "level": Level.EASY,
        "ladder": "",
        "rung": 0,
        "is_sided": False,
        "cautions": frozenset(),
        "doses": dict.fromkeys(Phase, Dose(rounds=3, hold_seconds=20)),
        "grade": Grade.C,
    }
    return CatalogueExercise(**(defaults | fields))
