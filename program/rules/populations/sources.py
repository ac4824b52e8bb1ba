"""The sources of the populations, each listed once."""

from core.values.sources import OwnRule, Source
from program.rules.sources import REVIEWED_ON

# For pages that are revised in place.
CITED_IN = 2026

STENOSIS_CYCLING_TRIAL_2007 = Source(
    title=(
        "Pua and others: Treadmill walking with body weight support is no more "
        "effective than cycling when added to an exercise program for lumbar "
        "spinal stenosis: a randomised controlled trial (Australian Journal of "
        "Physiotherapy)"
    ),
    year=2007,
    url="https://www.ncbi.nlm.nih.gov/pubmed/17535143",
)
STENOSIS_REVIEW_2018 = Source(
    title=(
        "Matsuwaka and Liem: The role of exercise in treatment of lumbar spinal "
        "stenosis symptoms (Current Physical Medicine and Rehabilitation Reports)"
    ),
    year=2018,
    url="https://doi.org/10.1007/s40141-018-0171-3",
)
SUFFOLK_STENOSIS = Source(
    title="Spinal stenosis (Allied Health Professionals Suffolk)",
    year=CITED_IN,
    url="https://ahpsuffolk.co.uk/Home/SelfHelp/BackPain/Stenosis.aspx",
)
BRISTOL_BACK = Source(
    title="Your back and how to look after it (North Bristol NHS Trust)",
    year=CITED_IN,
    url=(
        "https://www.nbt.nhs.uk/our-services/a-z-services/emergency-zone/"
        "ed-miu-patient-information/back-injuries"
    ),
)
NORTHERN_CARE_PELVIC_GIRDLE = Source(
    title="Pelvic girdle pain (Northern Care Alliance NHS Foundation Trust)",
    year=CITED_IN,
    url=(
        "https://northerncarealliance.nhs.uk/patient-information/patient-leaflets/"
        "physiotherapy-pelvic-girdle-pain-pgp"
    ),
)
SUFFOLK_AFTER_BIRTH = Source(
    title="After birth (NHS Suffolk and North East Essex)",
    year=CITED_IN,
    url="https://flipbooks.gs-cdn.co.uk/snee-maternity-transformation-program/after-birth/22",
)
PORTLAND_AFTER_BIRTH = Source(
    title="Postnatal exercises (Portland Hospital physiotherapy)",
    year=CITED_IN,
    url="https://www.mybaba.com/physiotherapy-postnatal-exercises/",
)
TOO_FIT_TO_FRACTURE_2014 = Source(
    title=(
        "Too Fit To Fracture: exercise recommendations for individuals with "
        "osteoporosis or osteoporotic vertebral fracture (Osteoporosis International)"
    ),
    year=2014,
    url="https://doi.org/10.1007/s00198-013-2523-2",
)
OSTEOPOROSIS_CANADA_2023 = Source(
    title="Too Fit to Fracture (Osteoporosis Canada)",
    year=2023,
    url="https://osteoporosis.ca/too-fit-to-fracture",
)
HYPERMOBILITY_GUIDELINE_2017 = Source(
    title=(
        "The evidence-based rationale for physical therapy treatment of children, "
        "adolescents, and adults diagnosed with joint hypermobility syndrome/"
        "hypermobile Ehlers Danlos syndrome (American Journal of Medical Genetics)"
    ),
    year=2017,
    url="https://doi.org/10.1002/ajmg.c.31545",
)
HYPERMOBILITY_REVIEW_2014 = Source(
    title=(
        "The effectiveness of therapeutic exercise for joint hypermobility syndrome: a "
        "systematic review (Physiotherapy)"
    ),
    year=2014,
    url="https://doi.org/10.1016/j.physio.2013.09.002",
)
SPINAL_CORD_GUIDELINE_2018 = Source(
    title=(
        "Martin Ginis and others: Evidence-based scientific exercise guidelines "
        "for adults with spinal cord injury: an update and a new guideline "
        "(Spinal Cord)"
    ),
    year=2018,
    url="https://doi.org/10.1038/s41393-017-0017-3",
)
DEADLIFT_TRIAL_2015 = Source(
    title=(
        "Aasa and others: Individualized low-load motor control exercises and "
        "education versus a high-load lifting exercise and education to improve "
        "activity, pain intensity, and physical performance in patients with low "
        "back pain: a randomized controlled trial (Journal of Orthopaedic and "
        "Sports Physical Therapy)"
    ),
    year=2015,
    url="https://doi.org/10.2519/jospt.2015.5021",
)
DEADLIFT_PREDICTORS_2015 = Source(
    title=(
        "Which patients with low back pain benefit from deadlift training? (Journal of "
        "Strength and Conditioning Research)"
    ),
    year=2015,
    url="https://doi.org/10.1519/JSC.0000000000000837",
)


def state_own_rule(reason: str) -> OwnRule:
    return OwnRule(reason=reason, reviewed_on=REVIEWED_ON)
