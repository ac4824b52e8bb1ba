from core.values.sources import Source
from progress.values import sources


def test_each_source_is_an_address_that_stays():
    listed = [each for each in vars(sources).values() if isinstance(each, Source)]
    assert len(listed) == 4
    assert {each.url.split("/10.")[0] for each in listed} == {"https://doi.org"}
