"""What a person does instead of an exercise, or leaves out, and how both change."""

from dataclasses import replace

from program.rules.plan_case import PlanPreferences


def exclude_exercise(preferences: PlanPreferences, slug: str) -> PlanPreferences:
    """Leave the exercise out, also where it would have replaced another."""
    swaps = {
        exercise: replacement
        for exercise, replacement in preferences.swaps.items()
        if slug not in (exercise, replacement)
    }
    excluded = preferences.excluded | {slug}
    return replace(preferences, excluded=excluded, swaps=swaps)


def swap_exercise(
    preferences: PlanPreferences, slug: str, replacement: str
) -> PlanPreferences:
    """Use `replacement` from now on for the first exercise of a chain of swaps."""
    firsts = (first for first, to in preferences.swaps.items() if to == slug)
    first = next(firsts, slug)
    swaps = {was: to for was, to in preferences.swaps.items() if was != first}
    if first != replacement:
        swaps[first] = replacement
    excluded = preferences.excluded - {first}
    return replace(preferences, excluded=excluded, swaps=swaps)


def map_replacements(preferences: PlanPreferences) -> dict[str, str | None]:
    """Map each exercise to its replacement; None means that it is left out."""
    return {**dict.fromkeys(preferences.excluded), **preferences.swaps}
