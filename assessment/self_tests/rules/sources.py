"""The sources of the self-test rules, each listed once."""

from assessment.symptom_check.red_flags.sources import state_own_rule
from core.values.sources import Source

VIGOTSKY_2016 = Source(
    title=(
        "The modified Thomas test is not a valid measure of hip extension unless "
        "pelvic tilt is controlled (PeerJ)"
    ),
    year=2016,
    url="https://doi.org/10.7717/peerj.2325",
)
PEELER_2008 = Source(
    title=(
        "Reliability limits of the modified Thomas test for assessing rectus femoris "
        "muscle flexibility about the knee joint (Journal of Athletic Training)"
    ),
    year=2008,
    url="https://doi.org/10.4085/1062-6050-43.5.470",
)
WAKEFIELD_2015 = Source(
    title=(
        "Reliability of goniometric and trigonometric techniques for measuring "
        "hip-extension range of motion using the modified Thomas test (Journal of "
        "Athletic Training)"
    ),
    year=2015,
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC4560013/",
)
THOMAS_TEST_TABLE_2021 = Source(
    title=(
        "EXECP trial protocol, table 4: joint flexibility tests and reference values "
        "(BMC Sports Science, Medicine and Rehabilitation)"
    ),
    year=2021,
    url="https://bmcsportsscimedrehabil.biomedcentral.com/articles/"
    "10.1186/s13102-021-00242-y/tables/4",
)
CENTRALISATION_COHORT_2012 = Source(
    title=(
        "Centralization in patients with sciatica: are pain responses to repeated "
        "movement and positioning associated with outcome or types of disc lesions? "
        "(European Spine Journal)"
    ),
    year=2012,
    url="https://doi.org/10.1007/s00586-011-2018-9",
)
YILDIRIM_2018 = Source(
    title=(
        "The cut-off values for the diagnosis of hamstring shortness and related "
        "factors (Balkan Medical Journal)"
    ),
    year=2018,
    url="https://doi.org/10.4274/balkanmedj.2017.1517",
)
NETO_2015 = Source(
    title=(
        "Reliability of the active-knee-extension and straight-leg-raise tests in "
        "subjects with flexibility deficits (Journal of Sport Rehabilitation)"
    ),
    year=2015,
    url="https://doi.org/10.1123/jsr.2014-0220",
)
EKEDAHL_2012 = Source(
    title=(
        "Fingertip-to-floor test and straight leg raising test: validity, "
        "responsiveness, and predictive value in patients with acute/subacute low back "
        "pain (Archives of Physical Medicine and Rehabilitation)"
    ),
    year=2012,
    url="https://pubmed.ncbi.nlm.nih.gov/22555005/",
)
KWONG_2013 = Source(
    title=(
        "Inter-rater reliability of the active straight-leg raise and one-leg standing "
        "tests in non-pregnant women (Journal of Rehabilitation Medicine)"
    ),
    year=2013,
    url="https://doi.org/10.2340/16501977-1213",
)
RIBEIRO_2021 = Source(
    title=(
        "Construct validity and reliability of tests for sacroiliac dysfunction: "
        "standing flexion test and sitting flexion test (Journal of Osteopathic "
        "Medicine)"
    ),
    year=2021,
    url="https://doi.org/10.1515/jom-2021-0025",
)
JUAN_RECIO_2022 = Source(
    title=(
        "Is the side bridge test valid and reliable for assessing trunk lateral flexor "
        "endurance in recreational female athletes? (Biology)"
    ),
    year=2022,
    url="https://doi.org/10.3390/biology11071043",
)
SPRINGER_2007 = Source(
    title=(
        "Normative values for the unipedal stance test with eyes open and closed "
        "(Journal of Geriatric Physical Therapy)"
    ),
    year=2007,
    url="https://doi.org/10.1519/00139143-200704000-00003",
)
STEADI_CHAIR_STAND = Source(
    title="CDC STEADI: 30-second chair stand",
    year=2017,
    url="https://www.cdc.gov/steadi/media/pdfs/STEADI-Assessment-30Sec-508.pdf",
)

PICTURE_STEP = state_own_rule("Nobody can read between two pictures.")
UNTESTED_FORM = state_own_rule("No study says how well this repeats at home.")
ERROR_ALLOWED = state_own_rule(
    "No study gives the error at home, so we allow a wide one."
)
EXERCISE_DOOR = state_own_rule(
    "It only chooses exercises: below it the easier ones come first."
)
LENGTH_LIMIT = state_own_rule("No norm exists for doing this alone.")
SIDE_DIFFERENCE = state_own_rule(
    "No study gives a limit, so it lies at the error of the test."
)
SECOND_PICTURE = state_own_rule(
    "So unsure a test counts only from the second picture beyond the cut-off."
)
YOUNG_SAMPLE = state_own_rule(
    "The figures come from young people, so we trust them less the older you are."
)
HALF_THE_USUAL_TIME = state_own_rule(
    "Less than half the usual time at your age counts, as the study sets no limit."
)

TOO_SORE_TO_TELL = state_own_rule(
    "A test of a very sore back tells little and can make it worse."
)
EFFORT_WAITS = state_own_rule("A sore back can take a stretch sooner than effort.")
CLINICIAN_FIRST = state_own_rule("Effort waits until illness is ruled out.")
ONLY_FOR_LEG_PAIN = state_own_rule("The test follows where leg pain moves to.")
POSITION_IS_CHOSEN = state_own_rule(
    "Everybody knows best which positions they can take."
)
EASIER_HOLD_FIRST = state_own_rule("We know of no times for long holds at that age.")
NOT_WORTH_HARM = state_own_rule("No test is worth harm.")
DIRECTION_BY_REST_FIRST = state_own_rule(
    "Which way eases a leg matters most while it hurts, and a position that is held"
    " strains a sore back less than a movement done ten times."
)
