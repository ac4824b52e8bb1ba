from progress.values.activities import ActivityKind


def test_each_kind_has_words_of_its_own():
    labels = [kind.label for kind in ActivityKind]
    assert len({*labels}) == len(labels)
    assert ActivityKind.LIFTING.label == "lifting or carrying"
