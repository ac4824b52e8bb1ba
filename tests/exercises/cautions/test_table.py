"""The table of cautions by features."""

from collections import Counter

import pytest

from core.values.sources import OwnRule, Source
from core.values.suitability import Caution
from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.cautions.exceptions import CautionException
from exercises.cautions.features import MovementFeature as Feature
from exercises.cautions.table import (
    FEATURE_CAUTIONS,
    derive_cautions,
    find_needless_exceptions,
)


def make_exception(caution, *, applies):
    return CautionException(caution=caution, applies=applies, reason="Because.")


def test_every_feature_raises_a_caution():
    used = {feature for row in FEATURE_CAUTIONS for feature in row.features}
    assert used == {*Feature}


def test_every_caution_is_raised_but_that_of_sitting_always():
    raised = {row.caution for row in FEATURE_CAUTIONS}
    # Whoever does everything seated is kept from other positions by a set of their own.
    assert {*Caution} - raised == {Caution.SEATED_ONLY}


def test_no_feature_raises_a_caution_twice():
    pairs = Counter(
        (row.caution, feature) for row in FEATURE_CAUTIONS for feature in row.features
    )
    assert max(pairs.values()) == 1


@pytest.mark.parametrize("row", FEATURE_CAUTIONS, ids=lambda row: row.caution)
def test_every_row_has_something_published_or_a_reason_of_our_own(row):
    assert row.sources
    assert all(isinstance(source, Source | OwnRule) for source in row.sources)


@pytest.mark.parametrize(
    ("features", "cautions"),
    [
        (set(), ()),
        ({Feature.TWIST}, (Caution.OSTEOPOROSIS, Caution.ROTATION_HURTS)),
        (
            {Feature.HEAD_DOWN},
            (Caution.HIGH_BLOOD_PRESSURE, Caution.GLAUCOMA, Caution.DIZZINESS),
        ),
        (
            {Feature.HEAT},
            (
                Caution.RECENT_SURGERY,
                Caution.CLOT_OR_VARICOSE_VEINS,
                Caution.NUMB_SKIN,
                Caution.BROKEN_SKIN,
                Caution.CANCER,
                Caution.MEDICINE_PATCH,
            ),
        ),
    ],
)
def test_features_raise_cautions_in_the_order_of_the_vocabulary(features, cautions):
    assert derive_cautions(features) == cautions


@pytest.mark.parametrize(
    ("caution", "warned", "free"),
    [
        (Caution.OSTEOPOROSIS, {"curl-up", "knee-rolls", "knee-hug"}, {"hinge-wall"}),
        (Caution.POOR_BALANCE, {"step-up"}, {"sit-to-stand", "tandem-stand"}),
        (Caution.HYPERMOBILE, {"hamstring-strap", "press-up"}, {"pelvic-tilt"}),
        (Caution.HIP_REPLACEMENT, {"piriformis-seated", "knee-hug"}, {"bridge"}),
        (Caution.HIP_REPLACEMENT, {"point-bl60", "hinge-stick"}, {"sit-to-stand"}),
        (Caution.PREGNANCY, {"step-up", "brace", "prone-rest"}, {"cat-camel"}),
        (Caution.GLAUCOMA, {"plank-toes", "childs-pose"}, {"bridge"}),
        (Caution.HIGH_BLOOD_PRESSURE, {"curl-up", "childs-pose"}, {"bridge"}),
        (Caution.MEDICINE_PATCH, {"heat-pack"}, {"ice-pack"}),
        (Caution.PELVIC_GIRDLE_PAIN, {"hip-flexor-standing"}, {"bridge"}),
    ],
)
def test_the_catalogue_warns_of_what_its_exercises_do(caution, warned, free):
    having = {
        entry.slug for entry in load_fixture_exercises() if caution in entry.cautions
    }
    assert warned <= having
    assert free & having == set()


def test_exceptions_have_the_last_word():
    exceptions = [
        make_exception(Caution.ROTATION_HURTS, applies=False),
        make_exception(Caution.CANCER, applies=True),
    ]
    assert derive_cautions({Feature.TWIST}, exceptions) == (
        Caution.OSTEOPOROSIS,
        Caution.CANCER,
    )
    assert find_needless_exceptions({Feature.TWIST}, exceptions) == []


def test_an_exception_that_says_what_the_table_says_is_needless():
    exceptions = [
        make_exception(Caution.OSTEOPOROSIS, applies=True),
        make_exception(Caution.CANCER, applies=False),
    ]
    assert find_needless_exceptions({Feature.TWIST}, exceptions) == [
        Caution.OSTEOPOROSIS,
        Caution.CANCER,
    ]
