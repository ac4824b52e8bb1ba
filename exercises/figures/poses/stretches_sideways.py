"""Contract-relax stretches of the sides of the trunk and the inner thighs."""

from exercises.figures.engine.body_parts import Limb, Trunk
from exercises.figures.engine.figure import BoxProp, Figure, PushArrow
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import (
    Arm,
    BalancedStance,
    Bend,
    HipPosition,
    Leg,
    Reach,
    RestingPoint,
    build_pose,
)
from exercises.figures.engine.sizes import PUSH_CLEAR_GAP
from exercises.figures.poses.bases import (
    SITTING,
    UPRIGHT_FROM_THE_FRONT,
    V,
    body_reach,
    contract_relax_keyframes,
    foot_reach,
    held_stretch_keyframes,
    palm_reach,
    standing_pose,
)
from exercises.figures.poses.furniture import (
    CHAIR,
    WALL_SEEN_FROM_THE_FRONT,
    build_chair,
    build_wall_face,
)
from exercises.values.vocabulary import Structure

DOOR_FRAME_CAMERA = Camera(82, 8)
BEHIND_CHAIR_CAMERA = Camera(-72, 9)

# Quadratus lumborum: bent to the left, which stretches the right side.
OVERHEAD = Arm(flexion=170, abduction=-8, elbow=20)
FOREARM_ON_THIGH = Arm(
    reach=body_reach(
        "left_thigh",
        0.065,
        0.0,
        -0.11,
        pointing=V(1, -0.1, -0.1),
        pole=V(-1, 0.1, -0.2),
    )
)
SEATED_BEND = build_pose(
    SITTING,
    pelvis=Bend(flexion=6),
    lumbar=Bend(side=-16),
    thorax=Bend(flexion=8, side=-16),
    neck=Bend(side=-6),
    right_arm=OVERHEAD,
    left_arm=FOREARM_ON_THIGH,
    legs=Leg(flexion=88, abduction=10, knee=88, reach=foot_reach(0.23, 0.1)),
)
SEATED_BEND_DEEPER = build_pose(
    SEATED_BEND,
    lumbar=Bend(side=-22),
    thorax=Bend(flexion=8, side=-22),
    neck=Bend(side=-10),
    right_arm=Arm(flexion=175, abduction=-16, elbow=16),
)
FRAME_Y = 0.285
FRAME_HAND = Arm(reach=Reach(V(0.0, FRAME_Y - 0.02, 1.03), pole=V(-0.1, -0.6, 1)))
SIDE_ON = standing_pose(
    0.525,
    legs=Leg(knee=3, reach=foot_reach(-0.03, 0.05)),
    lumbar=Bend(side=-8),
    thorax=Bend(side=-10),
    right_arm=FRAME_HAND,
    left_arm=Arm(reach=Reach(V(0.02, FRAME_Y - 0.02, 0.52))),
)
SIDE_ON_DEEPER = build_pose(
    SIDE_ON,
    pelvis=Bend(side=-14),
    lumbar=Bend(side=-14),
    thorax=Bend(side=-12),
    neck=Bend(side=4),
    root=HipPosition(V(0.0, -0.13, 0.498)),
)
BACK_TO_WALL = standing_pose(
    legs=Leg(knee=3, reach=foot_reach(-0.03, 0.08)),
    right_arm=Arm(flexion=175, elbow=5),
    left_arm=Arm(flexion=-2, abduction=6, elbow=4),
)
SLID = build_pose(
    BACK_TO_WALL,
    lumbar=Bend(side=-20),
    thorax=Bend(side=-18),
    neck=Bend(side=-8),
    left_arm=Arm(reach=Reach(V(0.01, 0.05, -0.04), body_point="left_thigh")),
)

# Inner thighs.
FLOOR_BUTTERFLY = build_pose(
    pelvis=Bend(flexion=4),
    legs=Leg(
        flexion=80,
        abduction=40,
        knee=110,
        ankle=-15,
        reach=Reach(V(0.19, -0.038, 0.045), pole=V(0.1, -1, 0.9), is_ankle=True),
    ),
    # The forearms rest on the inner sides of the knees.
    arms=Arm(
        reach=body_reach(
            "right_shin", 0.045, 0.0, -0.02, pointing=V(1, 0, -0.5), pole=V(0, -1, -0.3)
        )
    ),
    root=RestingPoint("pelvis", 0.05),
)
FLOOR_BUTTERFLY_DEEPER = build_pose(
    FLOOR_BUTTERFLY,
    legs=Leg(
        flexion=80,
        abduction=40,
        knee=110,
        ankle=-15,
        reach=Reach(V(0.19, -0.044, 0.04), pole=V(0.1, -1, 0.45), is_ankle=True),
    ),
)
STRADDLE = standing_pose(
    0.475,
    legs=Leg(knee=6, reach=foot_reach(-0.03, 0.22)),
    arms=Arm(flexion=50, reach=palm_reach(0.235, 0.1, 0.56)),
)
STRADDLE_DEEPER = build_pose(STRADDLE, root=BalancedStance(0.43, over_y=0.1))


SIDEWAYS_STRETCH_FIGURES = (
    Figure(
        name="quadratus-seated",
        keyframes=contract_relax_keyframes(SEATED_BEND, SEATED_BEND_DEEPER),
        camera=Camera(64, 10),
        frontmost_parts=(Limb.LEFT_ARM,),
        props=CHAIR,
        muscles=(Structure.QUADRATUS_LUMBORUM,),
        push=PushArrow("right_hip", V(0, 0, 1), V(0, -0.06, 0.0)),
        is_sided=True,
    ),
    Figure(
        name="quadratus-standing",
        keyframes=contract_relax_keyframes(SIDE_ON, SIDE_ON_DEEPER),
        camera=DOOR_FRAME_CAMERA,
        props=(BoxProp(V(0, FRAME_Y + 0.02, 0.56), V(0.08, 0.03, 1.12)),),
        frontmost_parts=(Trunk.TRUNK, Limb.LEFT_ARM),
        muscles=(Structure.QUADRATUS_LUMBORUM,),
        push=PushArrow("chest", V(0, -1, 0.1), V(0, -0.06, 0)),
        tracked_point="pelvis",
        tracked_offset=V(0, -0.21, 0),
        is_sided=True,
    ),
    Figure(
        name="quadratus-standing-hold",
        keyframes=held_stretch_keyframes(BACK_TO_WALL, SLID),
        camera=UPRIGHT_FROM_THE_FRONT,
        props=WALL_SEEN_FROM_THE_FRONT,
        muscles=(Structure.QUADRATUS_LUMBORUM,),
        tracked_point="right_fingertip",
        is_sided=True,
    ),
    Figure(
        name="adductors-butterfly",
        keyframes=contract_relax_keyframes(FLOOR_BUTTERFLY, FLOOR_BUTTERFLY_DEEPER),
        camera=Camera(72, 14),
        props=(
            *build_wall_face(-0.105, -0.25, 0.25, 0.5),
            BoxProp(V(-0.02, 0, 0.025), V(0.24, 0.3, 0.05), "soft"),
        ),
        muscles=(Structure.ADDUCTORS,),
        is_bilateral=True,
        push=PushArrow("right_knee", V(0, 0.3, 1), gap=PUSH_CLEAR_GAP),
        moves_apart=True,
        tracked_point="right_knee",
        far_parts=(),
    ),
    Figure(
        name="adductors-standing",
        keyframes=contract_relax_keyframes(STRADDLE, STRADDLE_DEEPER),
        camera=BEHIND_CHAIR_CAMERA,
        props=build_chair(0.36),
        muscles=(Structure.ADDUCTORS,),
        push=PushArrow("right_ankle", V(0, 1, 0)),
        tracked_point="pelvis",
        tracked_offset=V(0, 0.22, -0.03),
        is_sided=True,
    ),
)
