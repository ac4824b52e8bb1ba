"""What a person does instead of an exercise, or leaves out, and how both change."""

from dataclasses import replace

from program.planning.input import PlanPreferences


def exclude_exercise(preferences: PlanPreferences, slug: str) -> PlanPreferences:
    """Never again, also where it was to stand in for another."""
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
    """From now on `replacement`; a chain of swaps leads back to its first exercise."""
    firsts = (first for first, to in preferences.swaps.items() if to == slug)
    first = next(firsts, slug)
    swaps = {was: to for was, to in preferences.swaps.items() if was != first}
    if first != replacement:
        swaps[first] = replacement
    excluded = preferences.excluded - {first}
    return replace(preferences, excluded=excluded, swaps=swaps)


def map_replacements(preferences: PlanPreferences) -> dict[str, str | None]:
    """What to do instead of each exercise; None: nothing, it is left out."""
    return {**dict.fromkeys(preferences.excluded), **preferences.swaps}
