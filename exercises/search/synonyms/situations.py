"""Moments of a day in which a back hurts, as people tell of them."""

SITUATION_SYNONYMS = """
sleep, sleeping, asleep, cant sleep, insomnia, night, at night, nights, sleepless,
awake, bedtime, before bed, before sleep, before bedtime, wakes me, wakes me up, wake at
night, pain at night, night pain = sleep, night pain, sleeping position

sleep position, sleeping position, side sleeper, pillow, pillows, between knees, how to
sleep, best way to sleep, sleep posture, position for sleeping, position to sleep, best
position to sleep, position to sleep in, best position sleep, how should i sleep, how
lie in bed, mattress -> sleeping position

sleep on my side, sleeping on side, sleep on your side, side sleeping -> sleeping
position

side lying, sleep on side, lie on side = side lying with pillows, sleeping position

morning, mornings, morning stiffness, waking up, wake up, first thing, before get up,
before getting up, stiff in morning, stiff when i wake up, wake up stiff, stiff after
sleep -> morning stiffness, stiff lower back, stiff back, exercise in bed

out of bed, get out bed, getting out of bed, rising from bed, turn in bed, turning in
bed, turn over in bed, turning over in bed, roll in bed, sit up in bed, up from bed,
cant get out of bed -> out of bed, turn in bed, getting out of bed

cant get up, get up from lying, up from lying, get up from lying down, up from lying
down -> can't get up, roll over

getting up, stand up, standing up, get up -> getting up, can't get up, stand up

desk, office, desk job, office job, computer, laptop, work, working, at work, office
chair, desk worker, work from home, wfh, keyboard, screen = desk break, desk exercise,
office exercise, desk, office

sitting, sit, sat, sitting too long, sitting all day, sit all day, sitting hurts, long
sitting, hurts to sit, after sitting, prolonged sitting, sitting for long periods, long
periods of sitting, sit for long hours, sitting for hours, sedentary, too much sitting,
stiff from sitting, sit too long -> sitting too long, stiff from sitting, after sitting,
walk break, sitting posture

standing all day, standing too long, standing for long periods, standing long periods,
long standing, on my feet, on feet all day, standing for long, stand long, standing job,
after standing -> standing hurts, lean forward, feet up, legs up

car, driving, drive, driver, truck, travel, travelling, traveling, train, commute,
journey, long drive, driving hurts, drive hurts, road trip, reversing = driving, car
seat, car journey, walk break, reversing the car

gardening, garden, digging, weeding, raking, shovelling, shoveling, snow, hoovering,
vacuuming, vacuum cleaner, dishwasher, dish washer, washing machine, tumble dryer, make
bed, making bed, mopping, sweeping, housework, cleaning, kitchen, diy = gardening,
picking things up, hip hinge, kitchen exercise, walk break

lift, lifting, picking up, pick up, lifting heavy, heavy lifting, picking things up,
lifting box, lifting child, manual work, manual labour, nurse, warehouse, builder,
picking something up, pick something up, lifting things -> lifting, picking things up,
how to lift, hip hinge, bending

toddler, toddlers, baby, child, lifting child, lifting baby, picking up baby, picking up
toddler, pick up child, pick up toddler, pick up baby = pick up a child, carry a child

bend, bending, bending forward, bend forward, bend down, bending down, stooping down ->
hip hinge, picking things up, good morning

carrying, shopping, shopping bag, shopping bags, groceries, grocery bags, bags,
backpack, suitcase, luggage = shopping bags, carrying

pregnant, pregnancy, expecting, prenatal, antenatal, third trimester, trimester, baby
bump = pregnant, pregnancy

after birth, postnatal, postpartum, post partum, gave birth, after baby, after
pregnancy, new mum, new mom, breastfeeding, c section, caesarean, cesarean, after
childbirth, childbirth = after birth, postnatal, caesarean

old, old age, older, elderly, senior, seniors, over 60, over 65, over 70, over 80,
pensioner, ageing, aging, older people, old people, older adults, frail, grandma, 70
year old, geriatric = older people, elderly

fall, falls, falling, fall prevention, balance, unsteady, unsteady on feet, wobbly,
dizzy, steady, losing balance, lose balance, balancing, coordination, one leg ->
balance, unsteady, wobbly, falls

relax, relaxing, relaxation, unwind, calm, calming, calm down, rest and relax,
meditation, mindfulness, body scan, destress, de stress, wind down, let go, restless,
restlessness, agitated -> calm, slow breathing, breathing, body scan, muscle relaxation,
rest position

progressive muscle relaxation, muscle relaxation, pmr = muscle relaxation, slow
breathing, body scan

sneeze, sneezing, cough, coughing fit, coughing, laugh = brace, bracing, disc

tv, sofa, couch, watching tv, armchair = chair exercise, seated, sitting

sex, intimacy = pelvic tilt, rest position, hip hinge

golf, tennis, football, rugby, dancing, dance, sport, sports, cricket, rowing, climbing,
gym, horse riding, riding, weightlifting, crossfit = trunk rotation, hip hinge, core,
hip strength

advanced, challenge, challenging = advanced, hard, full plank

first exercise, where to start, starting out, start with, easy start = first exercise,
first steps

stay active, keep moving, keep active, prevention, prevent, maintenance, staying well,
keep fit = stay active, staying well, daily walk, walking plan

after exercise, after workout, doms, sore after gym, sore after exercise, swelling,
swollen, inflammation, inflamed = sore after exercise, swelling, ice pack

break, breaks, movement break, microbreak, pause = movement break, walk break, desk
break

arching hurts, leaning back hurts, extension hurts = arching hurts, lean forward, knee
hug
"""
