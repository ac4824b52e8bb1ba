from django.db.models import Q

from progress.log.models.scale import range_condition, zero_to_ten_constraint


def test_a_range_holds_both_of_its_ends():
    assert range_condition("number", 1, 3) == Q(number__range=(1, 3))


def test_the_scale_goes_from_0_to_10():
    constraint = zero_to_ten_constraint("pain", "pain_is_0_to_10")
    assert (constraint.name, constraint.condition) == (
        "pain_is_0_to_10",
        Q(pain__range=(0, 10)),
    )
