"""Record which movement a person fears, and start the ladder to it."""

from django.utils import timezone

from assessment.models import SymptomCheck
from people.models import Person
from program.actions.renew_program import renew_unless_check_expired
from program.models import MovementFear, Program
from program.rules.coaching.movements import FearedMovement
from program.state.loaded_state import load_program_state


def tell_feared_movement(
    person: Person, check: SymptomCheck, movement: FearedMovement
) -> Program | None:
    """Return the program that follows; None: there is none yet, or it has to wait."""
    now = timezone.now()
    MovementFear.objects.create(person=person, movement=movement, told_at=now)
    loaded = load_program_state(person, check, now)
    if loaded.current_program is None:
        return None
    news = f"You told us that you fear {movement.phrase}."
    return renew_unless_check_expired(loaded, [news])
