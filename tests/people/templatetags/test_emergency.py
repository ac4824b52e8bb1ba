from people.templatetags.emergency import widely_known_call_line


def test_the_widely_known_numbers_come_with_their_places():
    numbers = dict(widely_known_call_line()["widely_known"])
    assert numbers["000"] == "Australia"
