import pytest
from django.core.management import call_command

from exercises.models import Exercise


@pytest.mark.django_db
def test_preparing_twice_changes_nothing(settings, tmp_path, capsys):
    settings.STATIC_ROOT = tmp_path
    call_command("prepare")
    slugs = set(Exercise.objects.values_list("pk", "slug"))
    call_command("prepare")
    assert slugs
    assert set(Exercise.objects.values_list("pk", "slug")) == slugs
    assert (tmp_path / "css" / "site.css").exists()
    assert capsys.readouterr().out.startswith("Bringing the database up to date\n")
