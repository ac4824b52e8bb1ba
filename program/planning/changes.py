"""What is different in a new plan, in words."""

from collections.abc import Sequence
from typing import NamedTuple


class PrescribedItem(NamedTuple):
    """An item of a plan, as far as a person notices."""

    slug: str
    name: str
    dose: str
    why: str


def describe_differences(
    before: Sequence[PrescribedItem], after: Sequence[PrescribedItem]
) -> list[str]:
    """New items with their reason, other doses, then what is gone."""
    had = {item.slug: item for item in before}
    has = {item.slug for item in after}
    new = [f"New: {item.name}. {item.why}" for item in after if item.slug not in had]
    other = [
        f"{item.name}: now {item.dose}, before {had[item.slug].dose}."
        for item in after
        if item.slug in had and had[item.slug].dose != item.dose
    ]
    gone = [f"No longer: {item.name}." for item in before if item.slug not in has]
    return new + other + gone
