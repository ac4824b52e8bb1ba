"""Which picture applies to whom, what leads with it, and what waits."""

import pytest

from core.values.suitability import Caution
from exercises.values.vocabulary import Phase, Technique
from program.rules.relief.pictures import RELIEF_PICTURES, ReliefCase, ReliefFeeling
from tests.program.factories import make_case
from tests.program.persons import ENTRIES

PICTURES = {picture.slug: picture for picture in RELIEF_PICTURES}
LEG = frozenset({Caution.LEG_PAIN})


def case_with(**fields):
    return make_case(Phase.CALM, **fields)


# the person, how it feels, and the pictures that apply
APPLYING = [
    ({}, None, []),
    ({"is_eased_by_sitting": True}, None, ["legs-eased-by-sitting"]),
    ({"cautions": LEG, "is_eased_by_sitting": True}, None, ["legs-eased-by-sitting"]),
    ({"cautions": LEG}, None, ["leg-pain"]),
    (
        {"cautions": LEG, "is_eased_by_bending_back": True},
        None,
        ["leg-eased-by-bending-back", "leg-pain"],
    ),
    ({"cautions": frozenset({Caution.PREGNANCY})}, None, ["pregnancy"]),
    ({"cautions": frozenset({Caution.AFTER_BIRTH})}, None, ["after-birth"]),
    ({"has_just_begun": True}, None, ["first-days"]),
    ({"has_just_begun": True}, ReliefFeeling.LOCKED, ["locked"]),
    ({"has_just_begun": True}, ReliefFeeling.STIFF, ["stiff", "first-days"]),
    ({"cautions": LEG}, ReliefFeeling.CRAMP, ["leg-pain", "cramp"]),
    *(({}, feeling, [feeling.value]) for feeling in ReliefFeeling),
]


@pytest.mark.parametrize(("fields", "feeling", "slugs"), APPLYING)
def test_a_picture_follows_from_what_is_known_and_what_is_said(fields, feeling, slugs):
    relief = ReliefCase(case_with(**fields), feeling)
    assert [p.slug for p in RELIEF_PICTURES if p.applies(relief)] == slugs


# picture, what waits, what does not
WAITING = [
    ("locked", "quadratus-seated", "constructive-rest"),
    ("first-days", "quadratus-seated", "constructive-rest"),
    ("stiff", "knee-hug", "pelvic-tilt"),
    ("stiff", "leaning-forward-rest", "supported-side-lying"),
    ("irritated", "prone-on-elbows", "knee-hug"),
    ("irritated", "knee-rolls", "pelvic-tilt"),
    ("sat", "leaning-forward-rest", "prone-rest"),
    ("leg-pain", None, "supported-side-lying"),
]


@pytest.mark.parametrize(("slug", "waiting", "free"), WAITING)
def test_a_picture_bars_what_goes_against_it(slug, waiting, free):
    bars = PICTURES[slug].result.bars
    assert waiting is None or bars(ENTRIES[waiting])
    assert not bars(ENTRIES[free])


@pytest.mark.parametrize("picture", RELIEF_PICTURES, ids=lambda picture: picture.slug)
def test_what_leads_is_gentle_relief_that_the_catalogue_has(picture):
    techniques = {
        Technique.RELIEF,
        Technique.MOBILITY,
        Technique.ACUPRESSURE,
        Technique.REFLEX,
        Technique.CONTRACT_RELAX,
    }
    for slug in picture.result.leads:
        entry = ENTRIES[slug]
        assert Phase.CALM in entry.doses
        assert entry.technique in techniques
        assert not picture.result.bars(entry)


@pytest.mark.parametrize("picture", RELIEF_PICTURES, ids=lambda picture: picture.slug)
def test_every_picture_leads_with_a_position(picture):
    first = ENTRIES[picture.result.leads[0]]
    assert first.technique is Technique.RELIEF
    assert picture.reason.endswith(".")
