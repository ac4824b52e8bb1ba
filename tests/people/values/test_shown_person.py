from people.values.shown_person import SHOWN_PERSON_LABELS, ShownPerson


def test_each_has_a_name_of_its_own():
    labels = [shown.label for shown in ShownPerson]
    assert len({*labels}) == len(ShownPerson) == len(SHOWN_PERSON_LABELS)
