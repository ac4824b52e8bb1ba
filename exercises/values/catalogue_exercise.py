"""A catalogue entry as the rules see it: a plain value without the database."""

from dataclasses import dataclass

from core.values.suitability import Caution, Equipment, Place, Position
from exercises.values.doses import Dose
from exercises.values.vocabulary import Aim, Grade, Level, Phase, Structure, Technique

PLANK_LADDER = "plank"
WALKING_LADDER = "walking"
# A walk beside the ladder, for those whom leaning forward helps.
LEANING_WALK = "walk-leaning"
# Steady work of other kinds: at its own time too, and without a rest day afterwards.
ENDURANCE_BESIDE_WALKING = frozenset(
    {"cycling-easy", "cycling-steady", "walking-in-water"}
)
BACK_BEND_LADDER = "back-bend"
# A bend beside the ladder, for pain on one side that the straight ones do not move.
BACK_BEND_ASIDE = "press-up-hips-aside"

STRETCH_TECHNIQUES = frozenset({Technique.CONTRACT_RELAX, Technique.STATIC_STRETCH})

# What increases as it goes well; relief and pressure stay as they are.
PROGRESSIVE_TECHNIQUES = STRETCH_TECHNIQUES | {Technique.STRENGTH, Technique.MOBILITY}


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueExercise:
    """The attributes that rules read; `doses` has only the phases that it suits."""

    slug: str
    name: str
    technique: Technique
    aims: frozenset[Aim]
    primary: frozenset[Structure]
    secondary: frozenset[Structure]
    position: Position
    places: frozenset[Place]
    equipment: frozenset[Equipment]
    level: Level
    ladder: str
    rung: int
    is_sided: bool
    cautions: frozenset[Caution]
    doses: dict[Phase, Dose]
    grade: Grade

    @property
    def is_walking(self) -> bool:
        return self.ladder == WALKING_LADDER or self.is_leaning_walk

    @property
    def is_leaning_walk(self) -> bool:
        return self.slug == LEANING_WALK

    @property
    def is_endurance(self) -> bool:
        return self.is_walking or self.slug in ENDURANCE_BESIDE_WALKING

    @property
    def is_plank(self) -> bool:
        return self.ladder == PLANK_LADDER

    @property
    def is_back_bend(self) -> bool:
        return self.ladder == BACK_BEND_LADDER

    @property
    def is_any_back_bend(self) -> bool:
        return self.is_back_bend or self.slug == BACK_BEND_ASIDE

    @property
    def is_strength(self) -> bool:
        """The catalogue counts endurance as strength, but it needs no rest day."""
        return self.technique is Technique.STRENGTH and not self.is_endurance

    @property
    def is_mobility(self) -> bool:
        return self.technique is Technique.MOBILITY

    @property
    def is_stretch(self) -> bool:
        return self.technique in STRETCH_TECHNIQUES

    @property
    def is_progressive(self) -> bool:
        return self.technique in PROGRESSIVE_TECHNIQUES

    @property
    def is_relief(self) -> bool:
        is_still = Aim.MOBILISE not in self.aims and not self.is_relaxation
        return self.technique is Technique.RELIEF and is_still

    @property
    def is_relaxation(self) -> bool:
        """It lets the whole body go, and eases no part of it."""
        return self.technique is Technique.RELIEF and self.aims == {Aim.RELAX}

    @property
    def is_everyday(self) -> bool:
        """A way to move or rest through the day, which only a rule that names it gives.

        It treats no finding.
        """
        return self.technique is Technique.EVERYDAY

    @property
    def is_always_kept(self) -> bool:
        """Walking, breathing, warmth and positions of ease: no rule leaves them out."""
        return self.is_walking or self.technique is Technique.RELIEF

    @property
    def is_warmth(self) -> bool:
        return self.is_relief and Equipment.HEAT_PACK in self.equipment

    @property
    def is_cold(self) -> bool:
        return self.is_relief and Equipment.ICE_PACK in self.equipment

    @property
    def is_apart(self) -> bool:
        """Done at its own time of day, so it takes no time from the session."""
        is_thermal = not self.equipment.isdisjoint(
            {Equipment.HEAT_PACK, Equipment.ICE_PACK}
        )
        return self.is_endurance or is_thermal

    def has_target_in(self, structures: frozenset[Structure]) -> bool:
        """Whether it trains any of these, primarily or secondarily."""
        works_chiefly = not self.primary.isdisjoint(structures)
        return works_chiefly or not self.secondary.isdisjoint(structures)

    def total_seconds(self, phase: Phase) -> int:
        return self.doses[phase].total_seconds(is_sided=self.is_sided)
