"""Collections for kinds of back pain."""

from exercises.collections.collection import ExerciseCollection

FIRST_DAYS = ExerciseCollection(
    slug="locked-back",
    name="Locked back: the first two days",
    summary="How to lie, turn, get up and rest while your back is locked.",
    purpose=(
        "A back that has just locked calms down in days. Until then it helps to rest "
        "for minutes, to move a little, and to know how to get up without a stab.",
        "Bed rest does not help: staying active was slightly better in a review.",
    ),
    not_if=(
        "you fell or had an accident, or have a fever with it",
        "you are numb between the legs, your bladder or bowel does not work as usual, "
        "or a leg grows weak: call for emergency help",
    ),
    cover="log-roll",
    how_to="Take what you need now, in any order, several times a day.",
    exercises=(
        "constructive-rest",
        "slow-breathing",
        "pelvic-tilt",
        "turn-in-bed",
        "log-roll",
        "wall-rest",
        "up-by-chair",
        "car-out",
        "walk-break",
    ),
)
NERVE_PAIN = ExerciseCollection(
    slug="leg-pain-from-a-nerve",
    name="Leg pain from a nerve",
    summary="Positions that give a sore nerve room, and glides that let it slide.",
    purpose=(
        "Pain that runs below the knee often comes from a nerve that is irritated. It "
        "wants room and small movements, and no long stretches.",
    ),
    not_if=(
        "a foot or a leg grows weak, or you are numb between the legs: call for "
        "emergency help",
        "the pain moves further down the leg as you go on",
    ),
    cover="leg-pain-rest",
    how_to="Begin with the rest. Go on only as long as the leg feels no worse.",
    exercises=(
        "leg-pain-rest",
        "calves-on-chair",
        "nerve-slider-lying",
        "nerve-glide-side-lying",
        "nerve-glide-seated",
        "nerve-tensioner-lying",
        "walking-short",
    ),
)
NARROW_SPINE = ExerciseCollection(
    slug="narrow-spine",
    name="Legs that ache on walking",
    summary="For a narrow spine (spinal stenosis): what bends forward eases it.",
    purpose=(
        "If your legs ache, tingle or tire on walking and feel better as soon as you "
        "sit or lean forward, bending forward makes room for the nerves.",
        "Leaning on a trolley or riding a bicycle lets you do more than walking "
        "upright does.",
    ),
    not_if=(
        "bending forward makes your back worse",
        "your bones are thin: leave out the forward bends, and keep the walk and the "
        "bicycle",
        "your legs ache on walking and you smoke or have a disease of the vessels: let "
        "somebody look at them first",
    ),
    cover="walk-leaning",
    how_to="The bends first, then as much walking or cycling as the legs allow.",
    exercises=(
        "knee-hug",
        "seated-forward-fold",
        "leaning-forward-rest",
        "foot-on-step",
        "walk-leaning",
        "cycling-easy",
    ),
)
BENDING_BACKWARDS = ExerciseCollection(
    slug="bending-backwards",
    name="Bending backwards, step by step",
    summary="For back or leg pain that gets better when you lie on your front or lean "
    "back, as in the McKenzie method.",
    purpose=(
        "Some backs, and some legs, feel better each time they bend backwards. Then "
        "these steps go further each day, as long as the pain gets less or moves up "
        "towards the middle of the back.",
    ),
    not_if=(
        "pain moves further down your leg: go back to the last step that did not do "
        "that",
        "bending backwards makes your pain worse and it stays so",
        "a bone of your spine has slipped, or your spine is narrow",
    ),
    cover="press-up",
    how_to="Stay on a step for some minutes. Go on only if the pain is less or higher "
    "up than before.",
    exercises=(
        "prone-rest",
        "prone-on-elbows",
        "press-up",
        "press-up-sag",
        "press-up-hips-aside",
        "press-up-standing",
        "side-glide",
    ),
)

KINDS_OF_PAIN = (FIRST_DAYS, NERVE_PAIN, NARROW_SPINE, BENDING_BACKWARDS)
