"""What kind of exercise treats what a test found, and what else works at that joint."""

from collections.abc import Callable, Mapping

from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.findings import Finding
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Structure
from program.rules.finding_groups import resolve_finding_kind

CORE_STRUCTURES = frozenset(
    {Structure.DEEP_CORE, Structure.ABDOMINALS, Structure.OBLIQUES}
)

# What to train when a test points to a neighbouring or larger structure.
TRAINED_STRUCTURES = {
    Structure.RECTUS_FEMORIS: frozenset(
        {Structure.RECTUS_FEMORIS, Structure.HIP_FLEXOR, Structure.QUADRICEPS}
    ),
    Structure.DEEP_CORE: CORE_STRUCTURES,
    Structure.ABDOMINALS: CORE_STRUCTURES,
    Structure.OBLIQUES: CORE_STRUCTURES | {Structure.QUADRATUS_LUMBORUM},
    Structure.PELVIS: frozenset(
        {Structure.PELVIS, Structure.DEEP_CORE, Structure.GLUTEALS}
    ),
}

HIP_SUPPORT = frozenset(
    {Structure.GLUTEALS, Structure.HIP_JOINT, Structure.PELVIS, Structure.DEEP_CORE}
)
LEG_SUPPORT = HIP_SUPPORT | {Structure.QUADRICEPS}
TRUNK_SUPPORT = CORE_STRUCTURES | {
    Structure.SPINAL_EXTENSORS,
    Structure.LUMBAR_SPINE,
    Structure.PELVIS,
}

# What moves, or holds still, the joint at which a structure works: anatomy, no more.
SUPPORTING_STRUCTURES = {
    Structure.HIP_FLEXOR: HIP_SUPPORT,
    Structure.RECTUS_FEMORIS: LEG_SUPPORT,
    Structure.PIRIFORMIS: HIP_SUPPORT,
    Structure.GLUTEALS: LEG_SUPPORT,
    Structure.HAMSTRINGS: LEG_SUPPORT,
    Structure.ADDUCTORS: HIP_SUPPORT,
    Structure.QUADRICEPS: LEG_SUPPORT,
    Structure.HIP_JOINT: HIP_SUPPORT,
    Structure.CALVES: frozenset({Structure.ANKLE, Structure.QUADRICEPS}),
    Structure.ANKLE: frozenset({Structure.QUADRICEPS, Structure.GLUTEALS}),
    Structure.QUADRATUS_LUMBORUM: TRUNK_SUPPORT,
    Structure.SPINAL_EXTENSORS: TRUNK_SUPPORT,
    Structure.ABDOMINALS: TRUNK_SUPPORT,
    Structure.OBLIQUES: TRUNK_SUPPORT,
    Structure.DEEP_CORE: TRUNK_SUPPORT,
    Structure.LUMBAR_SPINE: TRUNK_SUPPORT,
    Structure.PELVIS: TRUNK_SUPPORT | {Structure.GLUTEALS},
    Structure.THORACIC_SPINE: frozenset(
        {Structure.SPINAL_EXTENSORS, Structure.OBLIQUES, Structure.LUMBAR_SPINE}
    ),
}

# The muscles that hold back a joint which a test found stiff.
MUSCLES_OF_STIFF_JOINTS = {
    Structure.HIP_JOINT: frozenset({Structure.ADDUCTORS}),
    Structure.THORACIC_SPINE: frozenset({Structure.SPINAL_EXTENSORS}),
}

IS_TREATMENT_BY_KIND: Mapping[FindingKind, Callable[[CatalogueExercise], bool]] = {
    FindingKind.TIGHT: lambda exercise: exercise.is_stretch,
    FindingKind.WEAK: lambda exercise: exercise.is_strength,
    FindingKind.STIFF: lambda exercise: exercise.is_mobility,
    FindingKind.PAINFUL: lambda exercise: exercise.is_relief,
}


def find_trained_structures(structure: Structure) -> frozenset[Structure]:
    return TRAINED_STRUCTURES.get(structure, frozenset({structure}))


def find_supporting_structures(structure: Structure) -> frozenset[Structure]:
    return SUPPORTING_STRUCTURES.get(structure, frozenset())


def treats_finding(exercise: CatalogueExercise, finding: Finding) -> bool:
    """Whether this is the right kind of exercise, chiefly for what was found."""
    is_treatment = IS_TREATMENT_BY_KIND[resolve_finding_kind(finding)]
    return is_treatment(exercise) and not exercise.primary.isdisjoint(
        find_trained_structures(finding.structure)
    )
