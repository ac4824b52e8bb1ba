"""Of what kind an exercise shall be: these count less than what it is for."""

MODIFIER_SYNONYMS = """
flexibility, flexible, limber, supple, loosen, loosen up, loosening, loose,
mobility, mobilise, mobilize, mobilisation, mobilization, range of motion =
mobility, stiff lower back

stiff, stiffness, stiff back, stiff lower back, stiff spine, rigid, back stiffness,
stiff muscles = stiff lower back, stiff back, stiffness

strength, strengthen, strengthening, strong, stronger, strengthens, build muscle,
tone, toning, firm, firming, weak, weakness, weak muscles = strength

stretch, stretches, stretching, stretched, stretchy, lengthen, static stretch =
static stretch, contract relax, stretch

tight, tightness, tighten, shortened, short muscle, tight muscles ->
contract relax, static stretch

after surgery, after operation, rehab, rehabilitation, physio, physiotherapy, physical
therapy, physiotherapist = first exercise, pelvic tilt, belly brace, stay active
"""
