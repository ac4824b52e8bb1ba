"""The poses of every figure, as data, by family."""
