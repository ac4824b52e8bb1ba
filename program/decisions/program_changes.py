"""A plan as prescribed, and a description of what has changed in it."""

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from core.values.rules import RuleReason
from program.history.prescribed import PrescribedItem, PrescribedProgram
from program.planning.items import PlanItem
from program.planning.plan import Plan


def prescribe_item(item: PlanItem) -> PrescribedItem:
    return PrescribedItem(
        slug=item.slug,
        rule=item.rule,
        side=item.side,
        dose=item.dose,
        days=item.days,
        easier=item.easier or "",
        harder=item.harder or "",
        finding_keys=item.finding_keys,
        name=item.name,
        why=item.why,
    )


def prescribe_program(plan: Plan, pain_at_start: float) -> PrescribedProgram:
    return PrescribedProgram(
        phase=plan.phase,
        items=tuple(map(prescribe_item, plan.items)),
        note_keys=tuple(note.key for note in plan.notes),
        pain_at_start=pain_at_start,
    )


def describe_changes(
    before: PrescribedProgram,
    after: PrescribedProgram,
    reason: RuleReason,
    returning: Collection[str] = (),
    leaving: Mapping[str, str] = MappingProxyType({}),
) -> list[str]:
    """`returning`: what was paused until lately; `leaving`: why, by slug."""
    is_other_phase = before.phase is not after.phase
    phase = [f"Now the {after.phase.value} phase. {reason.text}"] * is_other_phase
    return phase + describe_differences(before.items, after.items, returning, leaving)


def describe_differences(
    before: Sequence[PrescribedItem],
    after: Sequence[PrescribedItem],
    returning: Collection[str] = (),
    leaving: Mapping[str, str] = MappingProxyType({}),
) -> list[str]:
    """Describe new items with their reason, then changed doses, then removed items."""
    had = {item.slug: item for item in before}
    has = {item.slug for item in after}
    new = [
        f"{'Back after a pause' if item.slug in returning else 'New'}: {item.name}. "
        f"{item.why}"
        for item in after
        if item.slug not in had
    ]
    other = [
        f"{item.name}: now {item.dose.display_text}, "
        f"before {had[item.slug].dose.display_text}."
        for item in after
        if item.slug in had and had[item.slug].dose != item.dose
    ]
    gone = [
        f"No longer: {item.name}. {leaving.get(item.slug, '')}".rstrip()
        for item in before
        if item.slug not in has
    ]
    return new + other + gone
