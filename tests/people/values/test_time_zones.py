from people.values.time_zones import (
    TIME_ZONE_AREAS,
    TIME_ZONE_CHOICES,
    time_zone_area,
    time_zone_city,
)


def test_city_of_a_zone_reads_as_its_people_write_it():
    assert time_zone_city("Europe/Berlin") == "Berlin"
    assert time_zone_city("America/Argentina/Buenos_Aires") == "Argentina, Buenos Aires"


def test_choices_are_grouped_by_part_of_the_world_after_utc():
    assert TIME_ZONE_CHOICES[0] == ("UTC", "UTC, world time")
    areas = [area for area, _ in TIME_ZONE_CHOICES[1:]]
    assert areas == sorted(TIME_ZONE_AREAS)
    for area, zones in TIME_ZONE_CHOICES[1:]:
        assert {time_zone_area(name) for name, _ in zones} == {area}
