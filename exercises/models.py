"""The exercise catalogue."""

from collections.abc import Iterable, Sequence
from functools import reduce
from itertools import chain
from operator import add, or_
from typing import ClassVar, Self

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import (
    CombinedSearchQuery,
    SearchQuery,
    SearchRank,
    SearchVector,
    SearchVectorField,
)
from django.db import models
from django.db.models import Case, Value, When
from django.db.models.expressions import CombinedExpression
from django.urls import reverse

from core.model_fields import (
    EnumField,
    IntegerEnumField,
    ValueField,
    enum_check_constraint,
)
from core.values.sources import Source
from core.values.suitability import Caution, Equipment, Place, Position
from exercises.cautions.exceptions import CautionException
from exercises.cautions.features import MovementFeature
from exercises.collections.collection import ExerciseCollection
from exercises.evidence.classes import (
    EVIDENCE_BY_CLASS,
    ClassEvidence,
    EvidenceClass,
)
from exercises.search.query import (
    QueryPhrase,
    SearchTerm,
    build_phrases,
    counted_terms,
)
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.doses import Dose, DosePart
from exercises.values.vocabulary import Aim, Grade, Level, Phase, Structure, Technique

# The fields that lists show and filter by; long texts stay in the database.
CARD_FIELDS = (
    "slug",
    "name",
    "technique",
    "summary",
    "aims",
    "primary",
    "secondary",
    "position",
    "equipment",
    "level",
    "grade",
    "is_sided",
    "figure",
    "figure_text",
    "cautions",
    "places",
    "doses",
)

# Stems match "stretch" to "stretching"; whole words match "hamstrin" as it is typed.
# Each names its configuration: a generated column must not depend on a setting.
SEARCH_VECTOR = (
    SearchVector("name", weight="A", config="english")
    + SearchVector("name", weight="A", config="simple")
    + SearchVector("synonyms", "primary", weight="B", config="english")
    + SearchVector("synonyms", "primary", weight="B", config="simple")
    + SearchVector("summary", "technique", "secondary", weight="C", config="english")
)

# Better evidence comes before lower difficulty.
BEST_FIRST_ORDERING = ("grade", "level", "name")

MAX_RELATED_EXERCISES = 4

SearchQueries = SearchQuery | CombinedSearchQuery


def build_search_query(phrases: Iterable[QueryPhrase]) -> SearchQueries:
    """Any of the phrases."""
    return reduce(or_, map(build_phrase_query, phrases))


def build_phrase_query(phrase: QueryPhrase) -> SearchQuery:
    return SearchQuery(phrase.text, search_type="raw", config=phrase.config)


def rank_term(term: SearchTerm) -> Case | CombinedExpression:
    """Where its phrases stand, the first ones counting most."""
    ranks = (
        Case(
            When(search=build_phrase_query(phrase), then=rank_phrase(phrase) / place),
            default=0.0,
        )
        for place, phrase in enumerate(build_phrases(term), 1)
    )
    return reduce(add, ranks)


def rank_phrase(phrase: QueryPhrase) -> SearchRank:
    return SearchRank(models.F("search"), build_phrase_query(phrase))


def weigh_match(term: SearchTerm) -> Case:
    query = build_search_query(build_phrases(term))
    return Case(When(search=query, then=term.role.value), default=0)


class ExerciseQuerySet(models.QuerySet["Exercise"]):
    def active(self) -> Self:
        return self.filter(is_retired=False)

    def matching_terms(self, terms: Sequence[SearchTerm]) -> Self:
        """Exercises with at least one of the terms that count, the best matches first.

        `match_weight` says how much of them matches. Among equals, the best evidence
        comes first.
        """
        counted = counted_terms(terms)
        found = self.annotate(match_weight=sum(map(weigh_match, counted), Value(0)))
        if counted:
            phrases = chain.from_iterable(map(build_phrases, counted))
            found = found.filter(search=build_search_query(phrases))
        return found.annotate(rank=sum(map(rank_term, terms), Value(0.0))).order_by(
            "-match_weight", "-rank", *BEST_FIRST_ORDERING
        )

    def only_card_fields(self) -> Self:
        return self.only(*CARD_FIELDS)

    def on_ladder(self, ladder: str) -> Self:
        return self.filter(ladder=ladder).order_by("rung").only(*CARD_FIELDS)

    def of_collection(self, collection: ExerciseCollection) -> Self:
        """In the order of the collection."""
        places = [
            When(slug=slug, then=place)
            for place, slug in enumerate(collection.exercises)
        ]
        found = self.filter(slug__in=collection.exercises)
        return found.order_by(Case(*places, output_field=models.IntegerField()))

    def related_to(self, exercise: "Exercise") -> Self:
        # The first muscle listed is the main one.
        others = self.filter(primary__contains=exercise.primary[:1])
        others = others.exclude(pk=exercise.pk)
        # Its page already shows the whole ladder.
        if exercise.ladder:
            others = others.exclude(ladder=exercise.ladder)
        return others.order_by(*BEST_FIRST_ORDERING).only(*CARD_FIELDS)[
            :MAX_RELATED_EXERCISES
        ]

    def to_catalogue_exercises(self) -> list[CatalogueExercise]:
        # Always in the same order, so that the rules choose consistently.
        return [
            exercise.to_catalogue_exercise()
            for exercise in self.active().order_by("slug")
        ]

    def get_by_natural_key(self, slug: str) -> "Exercise":
        return self.get(slug=slug)


class Exercise(models.Model):
    """One thing a person can be asked to do."""

    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    technique = EnumField(Technique, max_length=20)
    summary = models.CharField(
        max_length=200, help_text="One sentence: what, and what for."
    )
    aims = ValueField(
        tuple[Aim, ...], help_text="From: relieve, relax, mobilise, strengthen."
    )
    primary = ValueField(
        tuple[Structure, ...], help_text="Muscles or joints it is mainly for."
    )
    secondary = ValueField(
        tuple[Structure, ...], blank=True, help_text="Others that take part."
    )
    synonyms = ValueField(
        tuple[str, ...], blank=True, help_text="Other words people look for."
    )

    position = EnumField(Position, max_length=20)
    places = ValueField(tuple[Place, ...], help_text="Any one of these is enough.")
    equipment = ValueField(
        tuple[Equipment, ...], blank=True, help_text="All of these are needed."
    )
    level = IntegerEnumField(Level)
    ladder = models.SlugField(
        blank=True, help_text="Easier and harder forms of one exercise share it."
    )
    rung = models.PositiveSmallIntegerField(
        default=0, help_text="Place on the ladder, from 1; 0: on none."
    )

    is_sided = models.BooleanField(help_text="Done for each side separately.")
    steps = ValueField(tuple[str, ...], help_text="Instructions, a sentence each.")
    feel = models.CharField(max_length=200, help_text="Where it should be felt.")
    faults = ValueField(tuple[str, ...], help_text="Common faults, a sentence each.")
    breathing = models.CharField(max_length=200)
    cues = ValueField(
        dict[DosePart, str],
        blank=True,
        default=dict,
        help_text="What the player says in each part of a round, in a few words.",
    )
    doses = ValueField(
        dict[Phase, Dose], help_text="Per phase it suits: sets, rounds, reps, seconds."
    )

    features = ValueField(
        tuple[MovementFeature, ...],
        blank=True,
        default=tuple,
        help_text="What it does that a condition may forbid, beyond its position and "
        "technique.",
    )
    caution_exceptions = ValueField(
        tuple[CautionException, ...],
        blank=True,
        default=tuple,
        help_text="Where its cautions are not those of its features, and why.",
    )
    cautions = ValueField(
        tuple[Caution, ...], blank=True, help_text="Who should not do it."
    )
    stop_if = ValueField(tuple[str, ...], help_text="When to stop, a sentence each.")

    evidence_class = EnumField(
        EvidenceClass, max_length=20, help_text="As what reviews study it."
    )
    # The grade of its class, stored to sort and filter by.
    grade = EnumField(Grade, max_length=1, help_text="How well its class is supported.")
    own_grade = EnumField(
        Grade, max_length=1, help_text="How well this very exercise is supported."
    )
    evidence = models.CharField(
        max_length=300, help_text="What is known of this very exercise."
    )
    sources = ValueField(
        tuple[Source, ...], help_text="Title, year and address of each."
    )
    reviewed_on = models.DateField()

    figure = models.SlugField(help_text="Name of its drawing.")
    figure_text = models.CharField(
        max_length=300,
        help_text="The drawing in words. If it has sides, write {side} for the one "
        "that is shown and {other_side} for the other.",
    )

    is_retired = models.BooleanField(default=False)
    replaced_by = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="replaces"
    )

    search = models.GeneratedField(
        expression=SEARCH_VECTOR, output_field=SearchVectorField(), db_persist=True
    )

    objects = ExerciseQuerySet.as_manager()

    match_weight: int  # of a search, set by `matching_terms`

    class Meta:
        ordering = ["name"]
        indexes = [GinIndex(fields=["search"], name="exercise_search")]
        constraints = [
            models.UniqueConstraint(
                fields=["ladder", "rung"],
                condition=~models.Q(ladder=""),
                name="exercise_rung_is_taken_once",
            ),
            models.CheckConstraint(
                condition=models.Q(ladder="", rung=0)
                | (~models.Q(ladder="") & models.Q(rung__gte=1)),
                name="exercise_rung_is_on_a_ladder",
            ),
            enum_check_constraint(
                "technique", Technique, "exercise_technique_is_known"
            ),
            enum_check_constraint("position", Position, "exercise_position_is_known"),
            enum_check_constraint("level", Level, "exercise_level_is_known"),
            enum_check_constraint(
                "evidence_class", EvidenceClass, "exercise_evidence_class_is_known"
            ),
            enum_check_constraint("grade", Grade, "exercise_grade_is_known"),
            enum_check_constraint("own_grade", Grade, "exercise_own_grade_is_known"),
            models.CheckConstraint(
                condition=~models.Q(steps=[]) & ~models.Q(stop_if=[]),
                name="exercise_says_how_and_when_to_stop",
            ),
            models.CheckConstraint(
                condition=~models.Q(sources=[]), name="exercise_has_a_source"
            ),
            models.CheckConstraint(
                condition=~models.Q(doses={}), name="exercise_has_a_dose"
            ),
            models.CheckConstraint(
                condition=models.Q(is_retired=True) | models.Q(replaced_by=None),
                name="exercise_only_retired_is_replaced",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("exercises:exercise_detail", args=[self.slug])

    def natural_key(self) -> tuple[str]:
        return (self.slug,)

    def to_catalogue_exercise(self) -> CatalogueExercise:
        return CatalogueExercise(
            slug=self.slug,
            name=self.name,
            technique=self.technique,
            aims=frozenset(self.aims),
            primary=frozenset(self.primary),
            secondary=frozenset(self.secondary),
            position=self.position,
            places=frozenset(self.places),
            equipment=frozenset(self.equipment),
            level=self.level,
            ladder=self.ladder,
            rung=self.rung,
            is_sided=self.is_sided,
            cautions=frozenset(self.cautions),
            doses=self.doses,
            grade=self.grade,
        )

    @property
    def class_evidence(self) -> ClassEvidence:
        return EVIDENCE_BY_CLASS[self.evidence_class]

    @property
    def shortest_dose_seconds(self) -> int:
        return min(
            dose.total_seconds(is_sided=self.is_sided) for dose in self.doses.values()
        )


class CatalogueWord(models.Model):
    """A word that an exercise has, to correct others by.

    The database adds the words of each exercise that is saved, and keeps them: a word
    too many does no harm.
    """

    word = models.CharField(primary_key=True, max_length=80)

    objects: ClassVar[models.Manager["CatalogueWord"]] = models.Manager()

    def __str__(self) -> str:
        return self.word


def load_catalogue_words() -> frozenset[str]:
    return frozenset(CatalogueWord.objects.values_list("word", flat=True))
