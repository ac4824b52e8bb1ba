"""The learn pages as rows: what each is about, and what it rests on."""

import datetime
from dataclasses import dataclass

from exercises.entries import Source

REVIEWED_ON = datetime.date(2026, 11, 22)

NICE = Source(
    title="Low back pain and sciatica in over 16s: assessment and management (NG59)",
    year=2016,
    url="https://www.nice.org.uk/guidance/ng59",
)
ACP = Source(
    title=(
        "Noninvasive treatments for acute, subacute, and chronic low back pain: "
        "a clinical practice guideline (American College of Physicians)"
    ),
    year=2017,
    url="https://doi.org/10.7326/M16-2367",
)
WHO = Source(
    title=(
        "WHO guideline for non-surgical management of chronic primary low back pain "
        "in adults"
    ),
    year=2023,
    url="https://www.who.int/publications/i/item/9789240081789",
)
EXERCISE_FOR_PAIN = Source(
    title="Exercise therapy for chronic low back pain (Cochrane review)",
    year=2021,
    url="https://doi.org/10.1002/14651858.CD009790.pub2",
)
BACK_PAIN_IS = Source(
    title="What low back pain is and why we need to pay attention (Lancet)",
    year=2018,
    url="https://doi.org/10.1016/S0140-6736(18)30480-X",
)
SCANS = Source(
    title=(
        "Systematic literature review of imaging features of spinal degeneration in "
        "asymptomatic populations (American Journal of Neuroradiology)"
    ),
    year=2015,
    url="https://doi.org/10.3174/ajnr.A4173",
)
SERIOUS_DISEASE = Source(
    title=(
        "Prevalence of and screening for serious spinal pathology in patients "
        "presenting to primary care settings with acute low back pain "
        "(Arthritis & Rheumatism)"
    ),
    year=2009,
    url="https://doi.org/10.1002/art.24853",
)
STRETCHES = Source(
    title=(
        "A comparison of assisted and unassisted proprioceptive neuromuscular "
        "facilitation techniques and static stretching (Journal of Strength and "
        "Conditioning Research)"
    ),
    year=2012,
    url="https://doi.org/10.1519/JSC.0b013e3182510611",
)
PLANK_TIMES = Source(
    title="Norms for an isometric muscle endurance test (Journal of Human Kinetics)",
    year=2014,
    url="https://doi.org/10.2478/hukin-2014-0011",
)
PAIN_MONITORING = Source(
    title=(
        "A comprehensive treatment approach for patellofemoral pain syndrome in young "
        "women (Physical Therapy)"
    ),
    year=1997,
    url="https://doi.org/10.1093/ptj/77.12.1690",
)
HEAT = Source(
    title="Superficial heat or cold for low back pain (Cochrane review)",
    year=2006,
    url="https://doi.org/10.1002/14651858.CD004750.pub2",
)
PREVENTION = Source(
    title=(
        "Prevention of low back pain: a systematic review and meta-analysis "
        "(JAMA Internal Medicine)"
    ),
    year=2016,
    url="https://doi.org/10.1001/jamainternmed.2015.7431",
)
RECURRENCE = Source(
    title="Exercises for prevention of recurrences of low-back pain (Cochrane review)",
    year=2010,
    url="https://doi.org/10.1002/14651858.CD006555.pub2",
)
WALKING = Source(
    title=(
        "Effectiveness and cost-effectiveness of an individualised, progressive "
        "walking and education intervention for the prevention of low back pain "
        "recurrence (WalkBack, Lancet)"
    ),
    year=2024,
    url="https://doi.org/10.1016/S0140-6736(24)00755-4",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    slug: str
    title: str
    summary: str
    sources: tuple[Source, ...] = ()


PAGES = (
    Page(
        slug="causes",
        title="What causes lower back pain",
        summary="What is known, and what nobody can know.",
        sources=(BACK_PAIN_IS, SERIOUS_DISEASE, SCANS, NICE),
    ),
    Page(
        slug="which-exercises",
        title="Which exercises are best",
        summary="Why no single one is, and why many make a sore back worse.",
        sources=(EXERCISE_FOR_PAIN, NICE, WHO, STRETCHES),
    ),
    Page(
        slug="plank",
        title="The plank: a test and an exercise",
        summary="How to do it, how long to hold it, and when to leave it out.",
        sources=(PLANK_TIMES,),
    ),
    Page(
        slug="too-painful",
        title="If it is too painful",
        summary="How much pain is fine while you exercise, and what to do above that.",
        sources=(PAIN_MONITORING, HEAT, ACP, NICE),
    ),
    Page(
        slug="flare-ups",
        title="A plan for flare-ups",
        summary="What to do when the pain comes back for some days.",
        sources=(NICE, ACP, HEAT, RECURRENCE),
    ),
    Page(
        slug="staying-well",
        title="Staying well",
        summary="How to keep the pain away once it has gone.",
        sources=(PREVENTION, RECURRENCE, WALKING),
    ),
    Page(
        slug="sources",
        title="Sources and grades",
        summary="What we rely on, and how sure each thing is.",
    ),
    Page(
        slug="how-we-decide",
        title="How we decide",
        summary="Every rule behind the symptom check, the tests and the program.",
    ),
    Page(
        slug="safety",
        title="Safety",
        summary="What this site is for, who it is not for, and when to get help.",
        sources=(SERIOUS_DISEASE, NICE),
    ),
    Page(
        slug="privacy",
        title="Privacy",
        summary="What we keep about you, where, and for how long.",
    ),
)

BY_SLUG = {page.slug: page for page in PAGES}

GUIDELINES = (NICE, ACP, WHO)
