"""The lessons: one screen of text each, with a picture and one question."""

from typing import Self

from django.db import models
from django.urls import reverse

from core.model_fields import EnumField, ValueField, enum_check_constraint
from core.values.sources import Source
from exercises.values.vocabulary import Grade
from lessons.values.lesson_answer import LessonAnswer


class LessonQuerySet(models.QuerySet["Lesson"]):
    def active(self) -> Self:
        return self.filter(is_retired=False)

    def get_by_natural_key(self, slug: str) -> "Lesson":
        return self.get(slug=slug)


class Lesson(models.Model):
    """What a person can learn about their back in two minutes."""

    slug = models.SlugField(unique=True)
    number = models.PositiveSmallIntegerField(
        help_text="Place in the list of all lessons."
    )
    edition = models.PositiveSmallIntegerField(
        default=1, help_text="Counts up when the question or an answer changes."
    )
    title = models.CharField(max_length=80)
    summary = models.CharField(
        max_length=160, help_text="One sentence: what it is about."
    )
    paragraphs = ValueField(
        tuple[str, ...], help_text="One screen of text, a paragraph each."
    )
    question = models.CharField(max_length=200)
    answers = ValueField(
        tuple[LessonAnswer, ...], help_text="Two or three, with what each means."
    )

    grade = EnumField(Grade, max_length=1)
    evidence = models.CharField(max_length=300, help_text="What the grade rests on.")
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

    objects = LessonQuerySet.as_manager()

    class Meta:
        ordering = ["number", "slug"]
        constraints = [
            enum_check_constraint("grade", Grade, "lesson_grade_is_known"),
            models.CheckConstraint(
                condition=models.Q(edition__gte=1), name="lesson_editions_begin_at_1"
            ),
            models.CheckConstraint(
                condition=~models.Q(paragraphs=[]) & ~models.Q(answers=[]),
                name="lesson_has_a_text_and_answers",
            ),
            models.CheckConstraint(
                condition=~models.Q(sources=[]), name="lesson_has_a_source"
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("pages:lesson_page", args=[self.slug])

    def natural_key(self) -> tuple[str]:
        return (self.slug,)

    def find_answer(self, slug: str) -> LessonAnswer | None:
        return next((each for each in self.answers if each.slug == slug), None)
