import pytest

from people.forms import SettingsForm
from people.models import Person

pytestmark = pytest.mark.django_db


def form_for(data=None, **fields):
    return SettingsForm(data, instance=Person(**fields))


@pytest.mark.parametrize("name", ["US/Pacific", "Etc/GMT+5"])
def test_zone_that_is_not_in_the_list_is_offered_to_whom_it_belongs(name):
    assert form_for(time_zone=name).fields["time_zone"].choices[0] == (name, name)
    assert form_for({"time_zone": name}, time_zone=name).is_valid()
    assert not form_for({"time_zone": name}, time_zone="UTC").is_valid()


@pytest.mark.parametrize(("country", "is_valid"), [("", True), ("XX", False)])
def test_country_may_stay_unsaid_but_must_be_known(country, is_valid):
    form = form_for({"time_zone": "Europe/Paris", "country": country})
    assert form.is_valid() is is_valid
