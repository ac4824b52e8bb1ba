"""Self-tests as rows of a table: what each is about, and how it is scored."""


def list_scoring_rows(tests):
    """Test, structure, scale, unit, whether it has sides, whether more is better."""
    return [
        (
            test.slug,
            test.structure,
            test.scale,
            test.unit,
            test.is_sided,
            test.is_higher_better,
        )
        for test in tests
    ]
