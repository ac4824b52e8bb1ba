from exercises.collections.table import (
    COLLECTIONS,
    COLLECTIONS_BY_SLUG,
    find_collections_with,
)


def test_each_collection_has_a_slug_and_a_name_of_its_own():
    assert len(COLLECTIONS_BY_SLUG) == len(COLLECTIONS)
    assert len({collection.name for collection in COLLECTIONS}) == len(COLLECTIONS)


def test_each_says_in_sentences_what_it_is_for_and_how_it_is_done():
    for collection in COLLECTIONS:
        sentences = [collection.summary, *collection.purpose, collection.how_to]
        assert all(text[0].isupper() and text[-1] == "." for text in sentences)


def test_each_names_conditions_that_complete_a_sentence():
    for collection in COLLECTIONS:
        assert collection.not_if
        for condition in collection.not_if:
            assert condition[0].islower(), condition
            assert condition[-1] != ".", condition


def test_an_exercise_knows_the_collections_it_is_part_of():
    names = [collection.slug for collection in find_collections_with("press-up")]
    assert names == ["bending-backwards"]
    assert find_collections_with("sit-up") == []
