"""Words that tell exercises here not apart: they count only if nothing else is said."""

GENERAL_WORDS_TEXT = """
able above ache aches aching actually acute add advice afternoon again aid alivio alle
allow alltag almost alone along already alternative although always amount another
answer anyone app appropriate area around attack auch avoid avoiding away awful back bak
backache backaches bad baja bajo bas based become becomes bekampfen below beneficial
benefit benefits beschwerden best beste besten better bien big bodies body bon bons both
bring bueno buenos build building burning buy cada call came care casa case center
centre certain ces cette chance change changes chaque check choose chronic class classes
clear close colonne columna come comfortable coming common complete completely concern
condition consider constant constantly correct correcting correction correctly cost
couple create cual cuales cuando curar cure current dad dass dauerhaft daughter deadline
deadlines deal dealing decrease deep depend describe develop developed dia diagnosed
diagnosis dias diese dieser dieses difference different difficult difficulty discomfort
doctor doctors dolor dolores done dos douleur douleurs dull dysfunction early easier
easy efectivos effective effectively effektiv effektive efficace efficaces eficaces
eficaz eight einfache einfacher either else enough entire es espalda especially est esta
estas este estos etwas euch evening eventually ever every everyday everyone evitar
eviter example experience experiencing explain extra extreme extremely fast father feels
female few field finally fine five follow following four free friend friendly full
function functional gegen general generally gentle gesund gesunden gesunder gets good
got great guerir gut gute haben handle handling happen happening happens hard harder hat
haul hause heavy helfen helfend hello hi hilfe hope horrible hour hours however hurt
hurting hurts husband ideal ihre ihren immediate immediately immer impact important
improve improvement improves improving include including increase increasing information
injured injury instant instantly instead instructions involve issue issues jeden jeder
join jour jours just kein keine killing kills kind know known kreuz kreuzschmerzen large
last late latest lead leads learn least left lendenwirbelsaeule lendenwirbelsaule less
let life likely limit limited lindern linderung line list little live local lombaire
lombaires lombalgie long look looking lose low lower lumbalgia lumbar lws main maintain
maison mal male man manage management managing manual many mas maybe mean means meilleur
meilleure meilleurs mejor mejores men method methods mild minor minute minuten moderate
modification modifications modified modify moment month months most mostly mother muscle
muscles muscular musculo musculos muskel muskeln muy my natural naturally nearby nearly
necessary new next nhs nice nicht nine nobody noch normal nothing notice number numbers
nur occasional occasionally occur often ohne ok okay ongoing online only opener option
options order original own pain painful pains part past patient patients pdf people
perfect perform performing perhaps persistent person personal physical place plans play
player playing plus poor pose poses possible possibly practice prefer prevenir prevent
preventing previous primer primero probably problem probleme problems process proper
properly prostate provide pulled put quand quel quelle quelles quels question quick
quickly quite rapide rapidement rapido rapidos rather ready real really realmente reason
reasons recommend recommendation recommendations recommended recover recovering recovery
recurring reduce reduces reducing region regular regularly related relieved remain
remedies remedy repeat result results return richtig richtige right rucken ruckenschmerz
ruckenschmerzen ruckentraining ruckenubungen ruecken rueckenschmerz rueckenschmerzen
rueckentraining rueckenuebungen safe said same sans save say says schmerz schmerzen
schnell schnelle schnellen schon se see seem seems seen seguro seguros sehr self
sencillos serious session sessions seven several severe share sharp shooting should show
shown similar simple simples simply sin sind sir situation six slight slightly slowly
small solution solutions solve somebody sometimes somewhat son sont soon sore soreness
sort soulagement special specialist specific spend spinal spine starken state stay still
stop stopping story strain strained struggling stuck study style subject such sudden
suddenly suffer suffering suggest suggested suggestion suggestions suitable support
supporting suppose sure surgery switch symptom symptoms syndrome taglich taglichen take
taking talk teach technique techniques tell ten term terms terrible terribly test thank
thanks thing though thought three time times tipps todas todos together told tomorrow
tonight tool total tous tout toute trained traitement tratamiento tres trouble troubles
true tut two type types understand understanding unless uns unten unteren unterer until
upon usual usually various version versions vorbeugen vraiment want wanted website
weekend weh wehtun weil welcome wenn werden whatever whenever whole wife wirbelsaeule
wirbelsaule wird wirklich wirksam wirksame wirksamsten wish within without woman women
worse worst worth write wrong yes yesterday yet young youtube zuhause
"""
GENERAL_WORDS = frozenset(GENERAL_WORDS_TEXT.split())
# Where to begin if a person says no more than that the back hurts.
GENERAL_TERMS = (
    "stiff lower back",
    "stay active",
    "first exercise",
    "hug knees",
    "hot water bottle",
)
# What a back is trained or eased by, if only the manner is said: "tightness".
BACK_WORDS = frozenset(
    {"back", "bak", "lower", "lumbar", "spine", "rucken", "ruecken", "dos", "espalda"}
)
BACK_TERMS = ("lower back stretch", "stiff lower back", "spinal extensors")
