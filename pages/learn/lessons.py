"""The lessons, and the question at the end of each."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from lessons.forms import LessonAnswerForm
from lessons.models import Lesson
from people.http import PersonRequest
from people.middleware import get_or_create_person
from people.submissions import stored_in_turn
from program.models import LessonReading


@require_safe
def lesson_list(request: PersonRequest) -> HttpResponse:
    readings = LessonReading.objects.for_person(request.person).latest_first()
    read_at = {each.lesson: each.read_at for each in reversed(readings)}
    lessons = [
        {"lesson": lesson, "read_at": read_at.get(lesson.slug)}
        for lesson in Lesson.objects.active()
    ]
    read_count = sum(row["read_at"] is not None for row in lessons)
    context = {"lessons": lessons, "read_count": read_count}
    return render(request, "pages/lesson_list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@stored_in_turn
def lesson_page(request: PersonRequest, slug: str) -> HttpResponse:
    lesson = get_object_or_404(Lesson.objects.active(), slug=slug)
    form = LessonAnswerForm(request.POST or None, lesson=lesson)
    if form.is_valid():
        LessonReading.objects.keep_answer(
            get_or_create_person(request),
            lesson,
            form.cleaned_data["answer"],
            timezone.now(),
        )
        return redirect(f"{lesson.get_absolute_url()}#answer-heading")
    readings = LessonReading.objects.for_person(request.person)
    reading = readings.filter(lesson=slug, edition=lesson.edition).first()
    context = {
        "lesson": lesson,
        "form": form,
        "reading": reading,
        "given_answer": reading and lesson.find_answer(reading.answer),
    }
    return render(request, "pages/lesson_page.html", context)
