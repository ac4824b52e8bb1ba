"""The poses of every figure, as data: one module per family.

A new figure is a row of the tuple at a module's end. A new module is added to
`exercises.figures.library`; nothing else needs to know of it.
"""
