"""Each red flag with one case that raises it and its nearest miss."""

import pytest

from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.rules.triage import RED_FLAG_RULES, triage_answers

CASES = {
    # Nerves
    "saddle-numbness": ({"saddle": ["numb"]}, {"saddle": ["old_nerve"]}),
    "bladder": ({"saddle": ["bladder"]}, {"saddle": ["old_other"]}),
    "bowel": ({"saddle": ["bowel"]}, {"saddle": ["old_other"]}),
    "sexual-function": ({"saddle": ["sexual"]}, {"saddle": ["old_nerve"]}),
    "saddle-unsure": ({"saddle": ["not_sure"]}, {"saddle": ["none"]}),
    "both-legs": ({"legs": ["both"]}, {"legs": ["old_both"]}),
    "leg-weakness": ({"legs": ["weak"]}, {"legs": ["only_pain"]}),
    "legs-unsure": ({"legs": ["not_sure"]}, {"legs": ["one_numb"]}),
    "numbness-spreading": ({"legs": ["numb_spreading"]}, {"legs": ["one_numb"]}),
    "hands": ({"body": ["hands"]}, {"care": ["wrist"]}),
    "slight-weakness": ({"legs": ["slight"]}, {"legs": ["old_weak"]}),
    "old-saddle": ({"saddle": ["old_nerve"]}, {"saddle": ["old_other"]}),
    "old-weakness": ({"legs": ["old_weak"]}, {"legs": ["only_pain"]}),
    "old-both-legs": ({"legs": ["old_both"]}, {"legs": ["one_numb"]}),
    "walking": ({"legs": ["walking"]}, {"legs": ["only_pain"]}),
    "leg-pain": (
        {"place": ["below_knee"], "since": "6_to_12_weeks", "course": "comes_and_goes"},
        {"place": ["below_knee"], "since": "2_to_6_weeks", "course": "comes_and_goes"},
    ),
    # Danger signs
    "chest-pain": ({"danger": ["chest_pain"]}, {"place": ["chest_wall"]}),
    "breathless": ({"danger": ["breathless"]}, {"danger": ["none"]}),
    "faint": ({"danger": ["faint"]}, {"danger": ["none"]}),
    "tearing-pain": ({"danger": ["tearing"]}, {"start": "sudden_severe"}),
    "belly": ({"danger": ["belly"]}, {"place": ["belly"]}),
    "cold-leg": ({"danger": ["cold_leg"]}, {"body": ["calf"]}),
    "stroke": ({"danger": ["stroke"]}, {"legs": ["one_numb"]}),
    "very-ill": ({"danger": ["very_ill"]}, {"signs": ["fever"]}),
    "bleeding": ({"danger": ["bleeding"]}, {"body": ["vomiting"]}),
    "testicle-or-hernia": ({"danger": ["groin"]}, {"place": ["groin"]}),
    "despair": ({"danger": ["despair"]}, {"pain_now": 10}),
    "danger-unsure": ({"danger": ["not_sure"]}, {"danger": ["none"]}),
    # How it started
    "accident": ({"start": "accident"}, {"start": "accident_checked"}),
    "start-unsure": ({"start": "not_sure"}, {"start": "slowly"}),
    "fall-cannot-move": (
        {"start": "small_fall", "signs": ["unbearable"], "age": 71},
        {"start": "small_fall", "signs": ["unbearable"], "age": 70},
    ),
    "fall-fracture": (
        {"start": "small_fall", "age": 66, "sex": "female"},
        {"start": "small_fall", "age": 66, "sex": "male"},
    ),
    "fall-nerve": (
        {"start": "small_fall", "legs": ["one_numb"]},
        {"start": "strain", "legs": ["one_numb"]},
    ),
    "strain-fracture": (
        {"start": "strain", "health": ["steroids"]},
        {"start": "slowly", "health": ["steroids"]},
    ),
    "sharp-spot": (
        {"start": "strain_sharp", "age": 71},
        {"start": "strain_sharp", "age": 70},
    ),
    "strain-age": ({"start": "strain", "age": 76}, {"start": "strain", "age": 75}),
    "thin-bones": (
        {"health": ["thin_bones"], "since": "under_2_weeks"},
        {"health": ["thin_bones"], "since": "over_3_months"},
    ),
    "sudden-severe": ({"start": "sudden_severe"}, {"start": "strain"}),
    "sudden-vessel-risk": (
        {"start": "sudden_severe", "age": 61, "sex": "male"},
        {"start": "sudden_severe", "age": 61, "sex": "female"},
    ),
    "sudden-elsewhere": (
        {"start": "sudden_severe", "place": ["upper_back"]},
        {"start": "sudden_severe", "place": ["low_back"]},
    ),
    "aneurysm": ({"health": ["aneurysm"]}, {"health": ["smoker"]}),
    "colic-vessel-risk": (
        {"body": ["colic"], "age": 50, "health": ["smoker"]},
        {"body": ["colic"], "age": 49, "health": ["smoker"]},
    ),
    "belly-vessel-constant": (
        {"place": ["belly"], "start": "slowly", "age": 61, "signs": ["constant"]},
        {"place": ["belly"], "start": "slowly", "age": 61, "signs": ["none"]},
    ),
    "belly-vessel-risk": (
        {
            "place": ["belly"],
            "since": "under_2_weeks",
            "start": "slowly",
            "age": 61,
            "sex": "male",
        },
        {
            "place": ["belly"],
            "since": "under_2_weeks",
            "start": "strain",
            "age": 61,
            "sex": "male",
        },
    ),
    "calf": ({"body": ["calf"]}, {"care": ["veins"]}),
    "calf-chest": (
        {"body": ["calf"], "place": ["chest_wall"]},
        {"body": ["calf"], "place": ["low_back"]},
    ),
    # Bleeding
    "thinners-sudden": (
        {"health": ["blood_thinners"], "signs": ["unbearable"]},
        {"health": ["blood_thinners"], "signs": ["constant"]},
    ),
    "thinners-nerve": (
        {"health": ["blood_thinners"], "legs": ["one_numb"]},
        {"health": ["blood_thinners"], "legs": ["only_pain"]},
    ),
    "thinners-fall": (
        {"health": ["blood_thinners"], "start": "small_fall"},
        {"health": ["blood_thinners"], "start": "strain"},
    ),
    "thinners-severe": (
        {"health": ["blood_thinners"], "since": "under_2_weeks", "pain_now": 8},
        {"health": ["blood_thinners"], "since": "under_2_weeks", "pain_now": 7},
    ),
    "thinners-fall-severe": (
        {"health": ["blood_thinners"], "start": "small_fall", "pain_now": 8},
        {"health": ["blood_thinners"], "start": "small_fall", "pain_now": 7},
    ),
    # Infection
    "fever": ({"signs": ["fever"]}, {"signs": ["sweats"]}),
    "wound": ({"signs": ["wound"]}, {"signs": ["none"]}),
    "fever-risk": (
        {"signs": ["fever"], "health": ["diabetes"]},
        {"signs": ["fever"], "health": ["blood_thinners"]},
    ),
    "fever-nerve": (
        {"signs": ["fever"], "legs": ["one_numb"]},
        {"signs": ["fever"], "legs": ["old_weak"]},
    ),
    "fever-unbearable": (
        {"signs": ["fever", "unbearable"]},
        {"signs": ["fever", "constant"]},
    ),
    "infection-risk": (
        {"health": ["weak_immune"], "course": "worse"},
        {"health": ["diabetes"], "course": "worse"},
    ),
    "injects-new-pain": (
        {"health": ["injects"], "since": "2_to_6_weeks"},
        {"health": ["injects"], "since": "over_3_months"},
    ),
    "injects-ill": (
        {"health": ["injects"], "signs": ["sweats"]},
        {"health": ["injects"], "signs": ["constant"]},
    ),
    "tuberculosis": (
        {"health": ["tuberculosis"]},
        {"health": ["recent_infection"]},
    ),
    "injects": ({"health": ["injects"]}, {"health": ["weak_immune"]}),
    "procedure-infection": (
        {"health": ["spine_procedure"], "signs": ["wound"]},
        {"health": ["spine_procedure"], "signs": ["none"]},
    ),
    "procedure-unbearable": (
        {"health": ["spine_procedure"], "signs": ["unbearable"]},
        {"health": ["spine_procedure"], "signs": ["constant"]},
    ),
    "procedure-nerve": (
        {"health": ["spine_procedure"], "legs": ["one_numb"]},
        {"health": ["spine_procedure"], "legs": ["old_weak"]},
    ),
    "procedure": ({"health": ["spine_procedure"]}, {"health": ["none"]}),
    # Kidney, pelvis, skin
    "burning-urine": ({"body": ["burning"]}, {"saddle": ["old_other"]}),
    "blood-urine": ({"body": ["blood_urine"]}, {"body": ["none"]}),
    "colic": ({"body": ["colic"]}, {"place": ["flank"]}),
    "colic-fever": (
        {"body": ["colic"], "signs": ["fever"]},
        {"body": ["burning"], "signs": ["fever"]},
    ),
    "colic-vomiting": (
        {"body": ["colic", "vomiting"], "signs": ["unbearable"]},
        {"body": ["colic", "vomiting"], "signs": ["none"]},
    ),
    "flank-vomiting": (
        {"place": ["flank"], "body": ["vomiting"]},
        {"place": ["low_back"], "body": ["vomiting"]},
    ),
    "belly-vomiting": (
        {"place": ["belly"], "body": ["vomiting"]},
        {"place": ["flank"], "body": ["vomiting"]},
    ),
    "belly-unbearable": (
        {"place": ["belly"], "signs": ["unbearable"]},
        {"place": ["belly"], "signs": ["constant"]},
    ),
    "pelvic-discharge": ({"body": ["pelvic", "discharge"]}, {"body": ["pelvic"]}),
    "pelvic": ({"body": ["pelvic"]}, {"place": ["low_back"]}),
    "discharge": ({"body": ["discharge"]}, {"body": ["none"]}),
    "yellow": ({"body": ["yellow"]}, {"body": ["vomiting"]}),
    "stiff-girdle": (
        {"body": ["stiff_girdle"], "age": 51},
        {"inflammation": ["moving"], "age": 51},
    ),
    "lump": ({"body": ["lump"]}, {"body": ["calf"]}),
    "shingles": ({"body": ["blisters"]}, {"care": ["numb_skin"]}),
    # Cancer and small signs
    "cancer-cord": (
        {"health": ["cancer"], "cancer_pain": ["lying"]},
        {"health": ["cancer"], "cancer_pain": ["changed"]},
    ),
    "cancer-nerve": (
        {"health": ["cancer"], "cancer_pain": ["none"], "legs": ["one_numb"]},
        {"health": ["cancer"], "cancer_pain": ["none"], "legs": ["old_weak"]},
    ),
    "cancer-fever": (
        {"health": ["cancer"], "signs": ["fever"]},
        {"health": ["old_cancer"], "signs": ["fever"]},
    ),
    "cancer-changed": (
        {"health": ["cancer"], "cancer_pain": ["not_sure"]},
        {"health": ["cancer"], "cancer_pain": ["none"]},
    ),
    "cancer-same": ({"health": ["cancer"]}, {"health": ["old_cancer"]}),
    "old-cancer": (
        {"health": ["old_cancer"], "cancer_pain": ["changed"]},
        {"health": ["old_cancer"], "cancer_pain": ["none"]},
    ),
    "old-cancer-no-strain": (
        {"health": ["old_cancer"], "cancer_pain": ["changed"], "start": "slowly"},
        {"health": ["old_cancer"], "cancer_pain": ["changed"], "start": "strain"},
    ),
    "late-first": (
        {
            "age": 51,
            "start": "slowly_first",
            "since": "2_to_6_weeks",
            "course": "same",
        },
        {
            "age": 51,
            "start": "slowly_first",
            "since": "2_to_6_weeks",
            "course": "better",
        },
    ),
    "weak-signs": (
        {"signs": ["constant"], "age": 51, "start": "slowly_first"},
        {"signs": ["constant"], "age": 51, "start": "slowly"},
    ),
    "weight-loss": ({"signs": ["weight_loss"]}, {"signs": ["none"]}),
    "sweats": ({"signs": ["sweats"]}, {"signs": ["none"]}),
    "constant-pain": ({"signs": ["constant"]}, {"inflammation": ["night"]}),
    "signs-unsure": ({"body": ["not_sure"]}, {"health": ["not_sure"]}),
    # Pregnancy and birth
    "pregnancy-bleeding": (
        {"pregnancy_signs": ["bleeding"]},
        {"pregnancy_signs": ["none"]},
    ),
    "waters": ({"pregnancy_signs": ["waters"]}, {"pregnancy_signs": ["none"]}),
    "contractions": (
        {"pregnancy_signs": ["contractions"]},
        {"pregnancy_signs": ["none"]},
    ),
    "fewer-movements": (
        {"pregnancy_signs": ["movements"]},
        {"pregnancy_signs": ["none"]},
    ),
    "pregnancy-head": ({"pregnancy_signs": ["head"]}, {"pregnancy_signs": ["none"]}),
    "pregnancy-belly": ({"pregnancy_signs": ["belly"]}, {"body": ["pelvic"]}),
    "pregnancy-unsure": (
        {"pregnancy_signs": ["not_sure"]},
        {"pregnancy_signs": ["none"]},
    ),
    "pregnancy-pelvic": (
        {"health": ["pregnant"], "body": ["pelvic", "discharge"]},
        {"health": ["pregnant"], "body": ["pelvic"]},
    ),
    "pregnancy-sudden": (
        {"health": ["pregnant"], "start": "sudden_severe"},
        {"health": ["pregnant"], "start": "slowly"},
    ),
    "pregnancy-fall": (
        {"health": ["pregnant"], "start": "small_fall"},
        {"health": ["gave_birth"], "start": "small_fall"},
    ),
    "pregnancy-fluid": (
        {"health": ["pregnant"], "body": ["discharge"]},
        {"health": ["gave_birth"], "body": ["discharge"]},
    ),
    "birth-fever": (
        {"health": ["gave_birth"], "signs": ["fever"]},
        {"health": ["gave_birth"], "signs": ["sweats"]},
    ),
    "pregnant": ({"health": ["pregnant"]}, {"health": ["gave_birth"]}),
    "gave-birth": ({"health": ["gave_birth"]}, {"health": ["pregnant"]}),
    # Age, place, course
    "child-signs": (
        {"age": 15, "signs": ["constant"]},
        {"age": 16, "signs": ["constant"]},
    ),
    "under-16": ({"age": 15}, {"age": 16}),
    "under-18": ({"age": 17}, {"age": 18}),
    "elsewhere": ({"place": ["upper_back"]}, {"place": ["upper_back", "low_back"]}),
    "unbearable": ({"signs": ["unbearable"]}, {"pain_now": 10}),
    "worse": ({"course": "worse"}, {"course": "comes_and_goes"}),
    "no-better": (
        {"since": "6_to_12_weeks", "course": "same_examined"},
        {"since": "over_3_months", "course": "same_examined"},
    ),
    "inflammation": (
        {
            "age": 40,
            "since": "over_3_months",
            "inflammation": ["night", "moving", "tablets", "skin"],
        },
        {
            "age": 40,
            "since": "over_3_months",
            "inflammation": ["night", "moving", "tablets"],
        },
    ),
    "inflammation-test": (
        {
            "age": 34,
            "since": "over_3_months",
            "inflammation": ["moving", "buttock"],
        },
        {
            "age": 34,
            "since": "over_3_months",
            "place": ["buttock"],
            "inflammation": ["moving"],
        },
    ),
}


def raised(answers):
    return {flag.slug for flag in triage_answers(read_answers(answers)).fired}


def test_every_red_flag_has_its_case():
    assert set(CASES) == {flag.slug for flag in RED_FLAG_RULES}
    assert len(RED_FLAG_RULES) == len(CASES)


@pytest.mark.parametrize("slug", CASES)
def test_red_flag_is_raised(slug):
    assert slug in raised(CASES[slug][0])


@pytest.mark.parametrize("slug", CASES)
def test_nearest_miss_does_not_raise_it(slug):
    assert slug not in raised(CASES[slug][1])


@pytest.mark.parametrize("flag", RED_FLAG_RULES, ids=lambda flag: flag.slug)
def test_every_red_flag_names_a_source_and_speaks_to_the_person(flag):
    assert flag.source
    assert flag.reason[0].islower()
    assert not flag.reason.endswith(".")
