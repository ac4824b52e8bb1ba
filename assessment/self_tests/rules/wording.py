"""Findings in plain English: what, how sure, what it means, what comes next."""

from collections.abc import Iterable

from assessment.self_tests.definitions import SelfTest, get_self_test
from assessment.self_tests.rules.cut_offs import FindingKind, list_cut_offs
from assessment.self_tests.rules.findings import Finding
from assessment.self_tests.rules.reliability import RELIABILITY_BY_TEST, Confidence
from assessment.self_tests.rules.results import TestResult
from assessment.self_tests.rules.retest import RETEST_WEEKS
from exercises.values.vocabulary import Side, Structure

# In plain words, on one side and for both sides.
STRUCTURE_NAMES = {
    Structure.HIP_FLEXOR: ("front of the {side} hip", "front of the hips"),
    Structure.PIRIFORMIS: ("deep in the {side} buttock", "deep in the buttocks"),
    Structure.QUADRATUS_LUMBORUM: ("{side} side of the waist", "sides of the waist"),
    Structure.OBLIQUES: ("{side} side of the waist", "sides of the waist"),
    Structure.GLUTEALS: ("{side} buttock", "buttocks"),
    Structure.HAMSTRINGS: ("back of the {side} thigh", "back of the thighs"),
    Structure.RECTUS_FEMORIS: ("front of the {side} thigh", "front of the thighs"),
    Structure.QUADRICEPS: ("front of the {side} thigh", "thighs"),
    Structure.HIP_JOINT: ("{side} hip", "hips"),
    Structure.DEEP_CORE: ("{side} side of the core", "core"),
    Structure.LUMBAR_SPINE: ("{side} low back", "low back"),
    Structure.THORACIC_SPINE: ("{side} upper back", "upper back"),
}

# As a clinician would write it; joints need none.
LATIN_NAMES = {
    Structure.HIP_FLEXOR: "Iliopsoas",
    Structure.PIRIFORMIS: "Piriformis",
    Structure.QUADRATUS_LUMBORUM: "Quadratus lumborum",
    Structure.OBLIQUES: "Obliquus abdominis",
    Structure.GLUTEALS: "Gluteus maximus and medius",
    Structure.HAMSTRINGS: "Hamstrings (biceps femoris and semitendinosus)",
    Structure.RECTUS_FEMORIS: "Rectus femoris",
    Structure.QUADRICEPS: "Quadriceps femoris",
    Structure.DEEP_CORE: "Transversus and rectus abdominis",
}

STRUCTURE_DESCRIPTIONS = {
    Structure.HIP_FLEXOR: "This is the muscle in front of the hip.",
    Structure.PIRIFORMIS: "This is a deep muscle in the bottom.",
    Structure.QUADRATUS_LUMBORUM: "This is a muscle at the waist beside the spine.",
    Structure.GLUTEALS: "These are the big muscles of the bottom.",
    Structure.HAMSTRINGS: "These are the muscles at the back of the thigh.",
    Structure.DEEP_CORE: "These are the muscles round your trunk.",
    Structure.OBLIQUES: "These are the muscles at the side of your waist.",
    Structure.RECTUS_FEMORIS: "This is the long muscle in front of the thigh.",
    Structure.QUADRICEPS: "These are the muscles in front of your thighs.",
}

SURENESS_WORDS = {
    Confidence.HIGH: "sure",
    Confidence.MODERATE: "fairly sure",
    Confidence.LOW: "a hint",
}

MEANING_TEXTS = {
    FindingKind.TIGHT: "It gives less than it could. That is common and often eases "
    "with stretching. It does not prove that your pain comes from there.",
    FindingKind.WEAK: "It tires soon. That is common after back pain, and it gets "
    "better with practice. It does not mean that anything is damaged.",
    FindingKind.STIFF: "The joint moves less than most. That is common and often eases "
    "with gentle movement. It does not mean that the joint is worn out.",
    FindingKind.UNEVEN: "One side moves less than the other, by more than the error of "
    "the test. Small differences are normal. It does not mean that anything is out of "
    "place.",
    FindingKind.PAINFUL: "A test that hurts cannot show what is tight or weak. So it "
    "is not counted as tight or weak. Pain in a test does not mean that you did harm.",
}
PELVIS_MEANING_TEXT = (
    "Your trunk has to work hard to keep you steady while that leg lifts. "
    "It never means that your pelvis is out of place."
)
NERVE_MEANING_TEXT = (
    "Pain that shoots below the knee can come from a sensitive nerve. "
    "Do not do this test again for now. Please do the symptom check once more."
)

PLAN_TEXTS = {
    FindingKind.TIGHT: "Your programme stretches this side first.",
    FindingKind.WEAK: "Your programme makes it stronger, once your pain is 3 or less.",
    FindingKind.STIFF: "Your programme moves it gently every day.",
    FindingKind.UNEVEN: "Your programme moves it gently every day, the stiffer side "
    "first.",
    FindingKind.PAINFUL: "We start with relief there. What loads that movement waits "
    f"until you test again, in {RETEST_WEEKS} weeks.",
}
BOTH_SIDES_PLAN_TEXT = "Your programme stretches both sides."
LOW_CONFIDENCE_PLAN_TEXT = (
    "Because the test is not very sure, it counts little in your programme."
)


def format_structure_name(structure: Structure, side: Side | None) -> str:
    """Name it in plain words: `front of the left hip`."""
    label = structure.label
    one_side, both_sides = STRUCTURE_NAMES.get(structure, ("{side} " + label, label))
    return one_side.format(side=side) if side else both_sides


def get_latin_name(finding: Finding) -> str:
    """The muscle's name for a clinician; empty: none, or it only hurt."""
    is_pain = finding.kind is FindingKind.PAINFUL
    return "" if is_pain else LATIN_NAMES.get(finding.structure, "")


def format_finding_title(finding: Finding) -> str:
    """The finding in a few words: `Front of the left hip: tight`."""
    test = get_self_test(finding.test)
    if finding.kind is FindingKind.PAINFUL:
        return f"{test.name}: it hurt{format_side_phrase(finding.side)}"
    if finding.structure is Structure.PELVIS:
        return f"Pelvis: hard to keep steady{format_side_phrase(finding.side)}"
    if (
        finding.kind is FindingKind.UNEVEN
        and finding.structure is Structure.THORACIC_SPINE
    ):
        return f"Upper back: turns less to the {finding.side}"
    name = format_structure_name(finding.structure, finding.side).capitalize()
    if finding.kind is FindingKind.UNEVEN:
        return f"{name}: turns in less"
    return f"{name}: {format_kind_label(finding)}"


def format_kind_label(finding: Finding) -> str:
    bands = next((row.bands for row in list_cut_offs(finding.test)), None)
    if bands and finding.value is not None:
        return "low" if finding.value < bands.low else "below target"
    if finding.is_asymmetry:
        return {FindingKind.TIGHT: "tighter", FindingKind.WEAK: "weaker"}[finding.kind]
    return finding.kind.value


def format_side_phrase(side: Side | None) -> str:
    return f" on the {side}" if side else ""


def describe_score(finding: Finding) -> str:
    """State the test's result and the cut-off that it was compared with."""
    if finding.value is None or finding.cut_off is None:
        return describe_pain(finding)
    test = get_self_test(finding.test)
    scored = test.cross_side(finding.side)
    texts = [format_score_text(test, scored, finding.value)]
    if scored is not None and finding.other_value is not None:
        other = format_score_text(test, scored.opposite_side, finding.other_value)
        texts.append(other)
    return " ".join((*texts, describe_cut_off(finding, test, finding.cut_off))).strip()


def cite_score(finding: Finding) -> str:
    """State the score with the source of its cut-off, for readers elsewhere."""
    score = describe_score(finding)
    is_pain = finding.kind is FindingKind.PAINFUL
    return score if is_pain else f"{score} Source: {finding.source}."


def describe_drawing(test: SelfTest, side: Side | None) -> str:
    return f"{test.figure_text} {side.title()} side." if side else test.figure_text


def format_score_text(test: SelfTest, side: Side | None, value: float) -> str:
    score = test.format_score(value)
    if side:
        return f"{side}: {score}.".capitalize()
    return f"{score}.".capitalize() if test.options else f"You reached {score}."


def describe_cut_off(finding: Finding, test: SelfTest, cut_off: float) -> str:
    number = f"{cut_off:g}{test.unit.symbol}"
    if finding.is_asymmetry:
        return f"Sides count as different above {number}."
    row = next(iter(list_cut_offs(test.slug)), None)
    if row is None or not row.is_stated_as_number:
        return ""
    bound = "from" if test.is_higher_better else "up to"
    return f"{'Usual' if row.is_norm else 'Target'}: {bound} {number}."


def describe_pain(finding: Finding) -> str:
    place = f" in the {finding.pain_place.label}" if finding.pain_place else ""
    amount = f", {finding.pain} of 10" if finding.pain is not None else ""
    return f"You felt pain{place}{amount}."


def describe_structure(finding: Finding) -> str:
    """Describe the muscle, and how bending away from it shows its length."""
    text = STRUCTURE_DESCRIPTIONS.get(finding.structure)
    if text is None or finding.kind is FindingKind.PAINFUL:
        return ""
    if finding.side and get_self_test(finding.test).shows_other_side:
        return (
            f"{text} Bending to the {finding.side.opposite_side} stretches the "
            f"{finding.side} one."
        )
    return text


def explain_meaning(finding: Finding) -> str:
    if finding.is_nerve_sign:
        return NERVE_MEANING_TEXT
    if (
        finding.kind is not FindingKind.PAINFUL
        and finding.structure is Structure.PELVIS
    ):
        return PELVIS_MEANING_TEXT
    return MEANING_TEXTS[finding.kind]


def describe_plan(finding: Finding, findings: Iterable[Finding] = ()) -> str:
    if finding.is_nerve_sign:
        return "Your programme leaves out what pulls on that nerve."
    is_both = any(is_tight_on_other_side(finding, other) for other in findings)
    text = BOTH_SIDES_PLAN_TEXT if is_both else PLAN_TEXTS[finding.kind]
    return (
        f"{text} {LOW_CONFIDENCE_PLAN_TEXT}"
        if finding.confidence is Confidence.LOW
        else text
    )


def is_tight_on_other_side(finding: Finding, other: Finding) -> bool:
    """Whether the same muscle is tight on the other side too: neither goes first."""
    return (
        finding.kind == other.kind == FindingKind.TIGHT
        and finding.structure == other.structure
        and finding.side != other.side
    )


def format_confidence(finding: Finding) -> str:
    return f"{finding.confidence.capitalize()} confidence"


def format_sureness(finding: Finding) -> str:
    """How sure it is in everyday words; empty for pain, which the person reported."""
    is_pain = finding.kind is FindingKind.PAINFUL
    return "" if is_pain else SURENESS_WORDS[finding.confidence]


def get_reliability_note(finding: Finding) -> str:
    return (
        ""
        if finding.kind is FindingKind.PAINFUL
        else RELIABILITY_BY_TEST[finding.test].note
    )


def describe_passed_test(test: SelfTest, values: dict[Side | None, float]) -> str:
    scores = " ".join(
        format_score_text(test, side, value) for side, value in values.items()
    )
    row = next((row for row in list_cut_offs(test.slug) if row.bands), None)
    if row is None or row.bands is None:
        return scores
    if values[None] >= row.bands.strong:
        return f"{scores} That is strong."
    return f"{scores} The target is {test.format_score(row.value)}: reached."


def describe_given_result(test: SelfTest, result: TestResult) -> str:
    side = f"{result.side}: ".capitalize() if result.side else ""
    if result.is_skipped:
        return f"{side}not done"
    score = [] if result.value is None else [test.format_score(result.value)]
    if result.has_pain:
        pain = "" if result.pain is None else f", {result.pain} of 10"
        score.append(f"it hurt{pain}")
    return side + ", ".join(score)
