"""What is different in a new plan, and in words."""

from collections.abc import Sequence

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
        name=item.name,
        why=item.why,
    )


def prescribe_items(plan: Plan) -> tuple[PrescribedItem, ...]:
    return tuple(map(prescribe_item, plan.items))


def is_same_program(current: PrescribedProgram, plan: Plan) -> bool:
    """Whether this plan would change nothing that the person does or is told."""
    return (current.phase, current.items, current.notes) == (
        plan.phase,
        prescribe_items(plan),
        plan.notes,
    )


def describe_changes(
    current: PrescribedProgram, plan: Plan, reason: RuleReason
) -> list[str]:
    is_other_phase = current.phase is not plan.phase
    phase = [f"Now the {plan.phase.value} phase. {reason.text}"] * is_other_phase
    return phase + describe_differences(current.items, prescribe_items(plan))


def describe_differences(
    before: Sequence[PrescribedItem], after: Sequence[PrescribedItem]
) -> list[str]:
    """New items with their reason, other doses, then what is gone."""
    had = {item.slug: item for item in before}
    has = {item.slug for item in after}
    new = [f"New: {item.name}. {item.why}" for item in after if item.slug not in had]
    other = [
        f"{item.name}: now {item.dose.display_text}, "
        f"before {had[item.slug].dose.display_text}."
        for item in after
        if item.slug in had and had[item.slug].dose != item.dose
    ]
    gone = [f"No longer: {item.name}." for item in before if item.slug not in has]
    return new + other + gone
