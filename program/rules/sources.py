"""The sources of the program's rules, each listed once."""

from datetime import date

from assessment.symptom_check.red_flags.sources import NICE_LOW_BACK_PAIN
from core.values.sources import OwnRule, Source
from exercises.evidence.sources import (
    ACP_GUIDELINE_2017,
    ACUPRESSURE_REVIEW_2021,
    EXERCISE_REVIEW_2021,
    HEAT_AND_COLD_REVIEW_2006,
    WHO_BACK_PAIN_2023,
)
from progress.values.sources import IMPORTANT_CHANGE_CONSENSUS_2008

REVIEWED_ON = date(2026, 11, 29)

PAIN_MONITORING_TRIAL_1997 = Source(
    title=(
        "A comprehensive treatment approach for patellofemoral pain syndrome in young "
        "women (Physical Therapy)"
    ),
    year=1997,
    url="https://doi.org/10.1093/ptj/77.12.1690",
)
PAIN_MONITORING_TRIAL_2007 = Source(
    title=(
        "Continued sports activity, using a pain-monitoring model, during "
        "rehabilitation in patients with Achilles tendinopathy: a randomized "
        "controlled study (American Journal of Sports Medicine)"
    ),
    year=2007,
    url="https://doi.org/10.1177/0363546506298279",
)
FLARE_CONSENSUS_2019 = Source(
    title=(
        "A definition of “flare” in low back pain: a multiphase process involving "
        "perspectives of individuals with low back pain and expert consensus "
        "(The Journal of Pain)"
    ),
    year=2019,
    url="https://www.ncbi.nlm.nih.gov/pubmed/30904517",
)
CONTRACT_RELAX_TRIAL_2012 = Source(
    title=(
        "Maddigan and others: A comparison of assisted and unassisted "
        "proprioceptive neuromuscular facilitation techniques and static "
        "stretching (Journal of Strength and Conditioning Research)"
    ),
    year=2012,
    url="https://doi.org/10.1519/JSC.0b013e3182510611",
)
DIRECTION_TRIAL_2004 = Source(
    title=(
        "Does it matter which exercise? A randomized control trial of exercise for "
        "low back pain (Spine)"
    ),
    year=2004,
    url="https://doi.org/10.1097/01.brs.0000146464.23007.2a",
)
MORNING_BENDING_TRIAL_1998 = Source(
    title=(
        "The reduction of chronic nonspecific low back pain through the control of "
        "early morning lumbar flexion: a randomized controlled trial (Spine)"
    ),
    year=1998,
    url="https://doi.org/10.1097/00007632-199812010-00015",
)
CENTRALISATION_REVIEW_2018 = Source(
    title=(
        "Centralization and directional preference: an updated systematic review with "
        "synthesis of previous evidence (Musculoskeletal Science and Practice)"
    ),
    year=2018,
    url="https://doi.org/10.1016/j.msksp.2018.09.006",
)
COCHRANE_RECURRENCE_2010 = Source(
    title=(
        "Choi and others: Exercises for prevention of recurrences of low-back "
        "pain (Cochrane review)"
    ),
    year=2010,
    url="https://doi.org/10.1002/14651858.CD006555.pub2",
)
PREVENTION_REVIEW_2016 = Source(
    title=(
        "Steffens and others: Prevention of low back pain: a systematic review "
        "and meta-analysis (JAMA Internal Medicine)"
    ),
    year=2016,
    url="https://doi.org/10.1001/jamainternmed.2015.7431",
)
ACUPRESSURE_TRIAL_2019 = Source(
    title=(
        "Murphy and others: Self-administered acupressure for chronic low back "
        "pain: a randomized controlled pilot trial (Pain Medicine)"
    ),
    year=2019,
    url="https://doi.org/10.1093/pm/pnz138",
)
SELFBACK_TRIAL_2021 = Source(
    title=(
        "Effectiveness of app-delivered, tailored self-management support for adults "
        "with lower back pain-related disability: a selfBACK randomized clinical trial "
        "(JAMA Internal Medicine)"
    ),
    year=2021,
    url="https://jamanetwork.com/journals/jamainternalmedicine/fullarticle/2782459",
)
GRADED_ACTIVITY_TRIAL_1992 = Source(
    title=(
        "The effect of graded activity on patients with subacute low back pain: a "
        "randomized prospective clinical study with an operant-conditioning behavioral "
        "approach (Physical Therapy)"
    ),
    year=1992,
    url="https://doi.org/10.1093/ptj/72.4.279",
)
GRADED_ACTIVITY_REVIEW_2010 = Source(
    title=(
        "Graded activity and graded exposure for persistent nonspecific low back pain: "
        "a systematic review (Physical Therapy)"
    ),
    year=2010,
    url=(
        "https://cris.maastrichtuniversity.nl/en/publications/"
        "graded-activity-and-graded-exposure-for-persistent-nonspecific-lo"
    ),
)
WHO_PHYSICAL_ACTIVITY_GUIDELINE_2020 = Source(
    title=(
        "Bull and others: World Health Organization 2020 guidelines on physical "
        "activity and sedentary behaviour (British Journal of Sports Medicine)"
    ),
    year=2020,
    url="https://doi.org/10.1136/bjsports-2020-102955",
)

HEAT_SOURCES = (HEAT_AND_COLD_REVIEW_2006, ACP_GUIDELINE_2017)
ACUPRESSURE_SOURCES = (ACUPRESSURE_TRIAL_2019, ACUPRESSURE_REVIEW_2021)

REFLEX_SOURCES = (
    OwnRule(
        reason=(
            "Reflex points are a tradition of hands-on treatment. We found reports of "
            "single cases and no good trial. They cost nothing and take a minute, so "
            "they are offered, and what your own record says of them counts more."
        ),
        reviewed_on=REVIEWED_ON,
    ),
)

PAIN_BAND_SOURCES = (
    PAIN_MONITORING_TRIAL_1997,
    PAIN_MONITORING_TRIAL_2007,
    OwnRule(
        reason=(
            "Adapted: the model was made for knees and tendons and accepts pain of up "
            "to 5. To divide it after 3, and to use it for the back, is our choice."
        ),
        reviewed_on=REVIEWED_ON,
    ),
)
PERSISTENT_PAIN_SOURCES = (
    WHO_BACK_PAIN_2023,
    EXERCISE_REVIEW_2021,
    PAIN_MONITORING_TRIAL_2007,
    OwnRule(
        reason=(
            "That steady pain of 4 to 7 is no bar to strength is our choice. Whoever "
            "trains so goes on down to 3, so that nobody changes with each point."
        ),
        reviewed_on=REVIEWED_ON,
    ),
)
GRADED_ACTIVITY_SOURCES = (
    GRADED_ACTIVITY_TRIAL_1992,
    GRADED_ACTIVITY_REVIEW_2010,
    OwnRule(
        reason=(
            "One step a week, by time and not by pain, is our choice. Pain after a "
            "session may be a point above the usual one, if the next morning is no "
            "worse. Of the review we read the summary: graded activity helped a little "
            "more than little care, and no more than other exercise."
        ),
        reviewed_on=REVIEWED_ON,
    ),
)
PAIN_RISE_SOURCES = (
    IMPORTANT_CHANGE_CONSENSUS_2008,
    OwnRule(
        reason=(
            "Adapted: the 2 points were published for pain that goes down. We take "
            "the same size for pain that goes up."
        ),
        reviewed_on=REVIEWED_ON,
    ),
)
TRUNK_STRENGTH_SOURCES = (
    SELFBACK_TRIAL_2021,
    OwnRule(
        reason=(
            "The app of this trial offered strength exercises to everyone. That they "
            "train the front and the back of the trunk is our choice."
        ),
        reviewed_on=REVIEWED_ON,
    ),
)
SETTINGS_SOURCES = (
    OwnRule(
        reason="This follows your settings and what you told us about yourself.",
        reviewed_on=REVIEWED_ON,
    ),
)
FLARE_SOURCES = (
    FLARE_CONSENSUS_2019,
    OwnRule(
        reason=(
            "By the consensus a flare-up is hard to bear and upsets the day, which no "
            "number shows. Only the person can say so, and we act on it at once. That "
            "nothing grows before it has settled is our choice."
        ),
        reviewed_on=REVIEWED_ON,
    ),
)
NEW_SYMPTOM_SOURCES = (
    NICE_LOW_BACK_PAIN,
    OwnRule(
        reason=(
            "The guideline says to think of other causes when symptoms are new or have "
            "changed. When we ask for the check again is our choice."
        ),
        reviewed_on=REVIEWED_ON,
    ),
)
NERVE_SIGN_SOURCES = (
    OwnRule(
        reason=(
            "Pain that moves further down the leg, numbness and weakness can come from "
            "a nerve, so what brought them on is not done again for now."
        ),
        reviewed_on=REVIEWED_ON,
    ),
)
