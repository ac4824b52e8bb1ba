"""What a voice says in the parts of a round, and the time that each leaves it."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from operator import itemgetter

from exercises.values.doses import Dose, DosePart

# A calm voice: a longer cue would still be spoken when the next part begins.
SPOKEN_CHARACTERS_A_SECOND = 11
LONGEST_CUE = 40


def measure_shortest_parts(doses: Iterable[Dose]) -> dict[DosePart, int]:
    """The fewest seconds of each part that some round has, in order of the parts."""
    parts = chain.from_iterable(dose.round_parts for dose in doses)
    # The last of a part replaces those before it.
    shortest = dict(sorted(parts, key=itemgetter(1), reverse=True))
    return {part: shortest[part] for part in DosePart if part in shortest}


def find_cue_issues(
    cues: Mapping[DosePart, str], doses: Iterable[Dose]
) -> Iterator[str]:
    """Each cue that has no part to be said in, or is too long for it."""
    shortest = measure_shortest_parts(doses)
    for part, cue in cues.items():
        if part not in shortest:
            yield f"{part}: no dose has this part"
            continue
        limit = min(LONGEST_CUE, shortest[part] * SPOKEN_CHARACTERS_A_SECOND)
        if len(cue) > limit:
            yield f"{part}: has {len(cue)} characters, there is time for {limit}"


def find_parts_without_cue(
    cues: Mapping[DosePart, str], doses: Iterable[Dose]
) -> list[DosePart]:
    return [part for part in measure_shortest_parts(doses) if not cues.get(part)]
