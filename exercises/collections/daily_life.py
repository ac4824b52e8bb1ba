"""Collections for what a day asks of a back."""

from exercises.collections.collection import ExerciseCollection

LIFTING = ExerciseCollection(
    slug="lifting",
    name="Lifting and carrying",
    summary="Three ways to pick a thing up, two to carry it, and what trains for them.",
    purpose=(
        "A back may bend, and it may lift. What spares a sore one is to keep the load "
        "close, to let hips and legs work, and to begin with little.",
        "Lessons in lifting alone have not kept people from back pain. Being strong "
        "enough for the load is the other half.",
    ),
    not_if=(
        "your back is in its first sore days: let somebody else lift",
        "you had an operation in the last three months",
    ),
    cover="lift-one-knee",
    how_to="Learn each with an empty box first. Then take it into your day.",
    exercises=(
        "hinge-wall",
        "lift-knees-bent",
        "lift-one-knee",
        "lift-leg-behind",
        "carry-close",
        "front-carry",
        "hinge-weight",
        "carry-one-bag",
    ),
)
WHOLE_DAY = ExerciseCollection(
    slug="sitting-standing-sleeping",
    name="Sitting, standing, driving, sleeping",
    summary="How to make the long hours of a day and a night easier on your back.",
    purpose=(
        "No posture is the right one for hours. What helps is a position that is easy "
        "for you now, and another one soon.",
    ),
    not_if=("a position makes your pain worse within minutes: take another one",),
    cover="drive-seat",
    how_to="Try one for a day. Keep what makes the day easier.",
    exercises=(
        "sit-with-cushion",
        "foot-on-step",
        "walk-break",
        "drive-seat",
        "car-out",
        "shoe-on-stool",
        "sleep-on-back",
        "supported-side-lying",
        "turn-in-bed",
    ),
)
OVER_70 = ExerciseCollection(
    slug="balance",
    name="Balance, for 70 and over",
    summary="Steady legs and a steady stand, always with something to hold on to.",
    purpose=(
        "Steady legs make a fall less likely, and spare the back when you walk, rise "
        "and bend.",
    ),
    not_if=(
        "you fell lately and nobody knows why: ask first",
        "you feel dizzy today",
    ),
    cover="one-leg-stand",
    how_to="Stand at a worktop, with a chair behind you. Three times a week or more.",
    exercises=(
        "sit-to-stand-hands",
        "heel-raise",
        "standing-march",
        "side-steps",
        "tandem-stand",
        "one-leg-stand",
        "step-up",
    ),
)
CHAIR_ONLY = ExerciseCollection(
    slug="chair-only",
    name="Chair only",
    summary="For the office, a wheelchair, or a day on which you cannot get down.",
    purpose=(
        "All of it is done sitting on a firm chair. It moves the back, loosens the "
        "hips and wakes up the trunk.",
    ),
    not_if=(
        "sitting makes your pain worse from the first minute",
        "you feel dizzy when you bend forward",
    ),
    cover="seated-march",
    how_to="One after the other, without a pause that you do not need.",
    exercises=(
        "rib-breathing",
        "seated-pelvic-tilt",
        "seated-rotation",
        "seated-side-reach",
        "hamstring-seated",
        "gluteals-seated",
        "seated-march",
        "seated-heel-toe",
        "seated-lean-back",
    ),
)
BED_ONLY = ExerciseCollection(
    slug="bed-only",
    name="Bed only",
    summary="For a day in bed, or the first minutes before you get up.",
    purpose=(
        "Small movements keep the legs' blood flowing, wake up the muscles around the "
        "back, and make the first steps easier.",
    ),
    not_if=("a calf is swollen, hot or sore: have it looked at first",),
    cover="turn-in-bed",
    how_to="From the feet up, slowly. The last one gets you out of bed.",
    exercises=(
        "long-out-breath",
        "ankle-pumps",
        "heel-slides",
        "buttock-squeeze",
        "pelvic-tilt",
        "knee-rolls",
        "turn-in-bed",
        "log-roll",
    ),
)
PREGNANCY = ExerciseCollection(
    slug="pregnancy",
    name="Pregnancy",
    summary="For a back or a pelvis that aches while a child grows: nothing flat on "
    "your back, nothing that strains the belly.",
    purpose=(
        "Moving keeps you strong for what is to come, and may ease your back. None of "
        "these was tested for safety by itself. We left out what warns of pregnancy.",
    ),
    not_if=(
        "your midwife or doctor told you to rest",
        "you bleed, lose water, have regular tightenings or feel faint: stop, and call "
        "them",
    ),
    cover="half-sitting-rest",
    how_to="Stop at anything that hurts at the front of the pelvis.",
    exercises=(
        "half-sitting-rest",
        "rib-breathing",
        "all-fours-rock",
        "cat-camel",
        "wall-pelvic-tilt",
        "pelvic-floor-lift",
        "supported-side-lying",
    ),
)
AFTER_BIRTH = ExerciseCollection(
    slug="after-birth",
    name="After birth",
    summary="The first weeks: breath, pelvic floor, and the deep muscles of the belly.",
    purpose=(
        "What carried a child comes back from the inside out: first the breath and the "
        "pelvic floor, then the belly, and only then the rest.",
    ),
    not_if=(
        "you bleed more than before, or a wound hurts or opens",
        "your belly bulges along its middle, or you feel a weight pressing down",
    ),
    cover="pelvic-floor-lift",
    how_to="The first three from the first days on, as your midwife allows. The others "
    "after some weeks.",
    exercises=(
        "long-out-breath",
        "pelvic-floor-lift",
        "supported-side-lying",
        "pelvic-tilt",
        "brace",
        "clam",
        "bridge",
    ),
)

DAILY_LIFE = (
    LIFTING,
    WHOLE_DAY,
    OVER_70,
    CHAIR_ONLY,
    BED_ONLY,
    PREGNANCY,
    AFTER_BIRTH,
)
