"""What only a few exercises here are for: it counts more than all else in a search.

"Can't put my socks on in the morning" is of socks; a morning may come besides.
"""

NARROW_SYNONYMS = """
tie shoes, tie laces, shoelaces, shoe laces, laces, sock, socks, put on socks, put socks
on, putting on socks, put on shoes, put shoes on, shoes, dressing, get dressed, getting
dressed, put trousers on, put on trousers, underwear, reach my feet, reach feet,
toenails, cut toenails -> shoes, socks, dressing, hip hinge

pick up sock, pick sock up, pick sock up off floor, picking sock up off floor, pick up
sock off floor, pick something up off floor, sock off floor, pick up off floor, pick up
from floor, pick something off floor, pick it up, dropped keys, light object, golfer
lift, golfers lift -> golfers lift, pick up off the floor, pick up a sock

out of car, get out car, getting out car, climb out car, climb out of car, step out car,
in and out of car, get in car, getting in car, get into car, getting in my car, out of
taxi -> getting out of the car

motorway, freeway, highway, long drive, long drives, car seat, driver seat, drivers
seat, driving seat, seat position, driving position, long car journey, lorry, truck
driver, lorry driver, taxi driver, van -> long drive, car seat, motorway, driving

washing up, wash up, dishes, wash dishes, sink, kitchen sink, basin, washbasin, ironing,
cooking, brushing teeth, brush teeth, shaving, standing desk, shop assistant,
hairdresser -> washing up, ironing, cooking, long standing, hip hinge

queue, queues, queueing, queuing, waiting, bus stop -> queue, long standing, waiting

stuck on floor, off carpet, up from carpet, slipped fell, out of bath, out of bathtub,
up off floor, off floor, up from floor, get up from floor, get up off floor, get off
floor, getting off floor, getting up from floor, up from ground, up off ground, off
ground, fallen, fell over, fell down, after fall, down on floor cant get up -> get up
from floor, stuck on the floor, after a fall, up from the ground, getting up from the
floor

get up off couch, get up from couch, get up off sofa, get up from sofa, getting up from
sofa, getting up off sofa, up off couch, up off sofa, up from couch, up from sofa, out
of armchair, out of chair, get up from chair, getting up from a chair, getting up chair,
get out chair, getting out chair, stand up from chair, rise from chair, up from chair,
up from armchair, off couch, off sofa, low sofa, low chair, rise from toilet, toilet,
get off toilet, up from toilet, off toilet = get up from a chair, sit to stand, chair
stand

carry child, carry toddler, carry baby, carrying child, carrying toddler, carrying baby,
carry box, carry heavy, carry heavy box, carry parcel, laundry basket, laundry, moving
house, move house, moving furniture -> carry a child, carry a box, moving house, laundry
basket, pick up a child

suitcase carry, suitcase walk, carry one side, one bag, one bag carry, bag on one side
-> suitcase carry, one-bag carry

tennis ball, lacrosse ball, massage ball, golf ball, spiky ball, massage balls, tennis
balls, ball release, ball massage, ball against wall, ball wall = tennis ball, massage
ball

foam roller, foam roll, foam rolling, foam rollers, blackroll, roll out, rolling out,
fascia, fascia roller = foam roller, foam rolling

wee, wee when laugh, wee when sneeze, leak, leaks, leaking, leaky, weak bladder,
bladder, bladder leaks, kegel, kegels, pelvic floor weak, weak pelvic floor -> kegel,
leaking, incontinence

swim, swims, swimming, swimming pool, pool, aqua, aquatic, water, aqua jogging, aqua
aerobics, water aerobics, aqua fit, aquafit, hydrotherapy, walk in water, water walking,
exercise in water = pool, aqua, swimming

cycle, cycling, bike, bikes, bicycle, biking, cyclist, stationary bike, exercise bike,
ride bike, riding bike, bike ride, spin class, spinning, peloton, ergometer = cycling,
bike

trolley, shopping trolley, cart, shopping cart, lean on trolley, rollator, zimmer,
zimmer frame, walking frame, pram, pushchair -> shopping trolley, walking frame, lean
forward

crooked, crooked back, leaning to one side, lean to one side, bent to one side, shifted
to one side, stuck to one side, pulled to one side, shifted hips, hips shifted, hip
shift, lateral shift, lopsided, bent sideways, cant stand straight -> leaning to one
side, crooked back, side shift, lateral shift, one-sided back pain

shooting pain leg, shooting pain down leg, shooting pain down leg foot, pain shoots down
leg foot, pain shooting down leg foot, shooting pains down leg, shooting down leg, pain
shooting down leg, pain shoots down leg, electric shock leg, electric pain leg, pain
down leg to foot, pain down to foot, pain into foot -> nerve glide, leg pain, trapped
nerve, sciatica

one leg stand, stand on one leg, stand one leg, one leg balance, single leg stand,
single leg balance, flamingo, stork, stork stand -> one leg, flamingo, single leg stance

tandem, heel to toe, walk heel to toe, walking heel to toe, tightrope, tandem stance,
walk a line -> heel to toe, tandem

flight, flights, plane, airplane, aeroplane, flying, long haul, fly -> flight, walk
break, desk break, sitting too long

ski, skiing, skier, skis, snowboard, snowboarding -> skiing, quads

calf, calves, calf muscle, calf muscles, gastrocnemius, soleus, calf stretch, stretch
calves, tight calf, tight calves -> calf, calf raise

postnatal tummy, postpartum tummy, postnatal core, postpartum core, postnatal abs,
postpartum abs, mummy tummy, mum tummy, mom tummy, tummy after baby, tummy after birth,
tummy after pregnancy, core after baby, core after birth, core after pregnancy, abs back
after baby, belly after baby, baby abs, baby belly, baby core, abs after baby, abs after
birth, abs after pregnancy, stomach after baby, stomach after birth, tummy muscles after
birth, tummy muscles after baby, diastasis, diastasis recti, split tummy, tummy gap ->
belly brace, pelvic floor lift, pelvic tilt lying, heel taps

bedbound, bedridden, stuck in bed, bed rest, confined to bed, circulation, blood flow,
swollen ankles, swollen feet -> bedbound, circulation, blood flow
"""
