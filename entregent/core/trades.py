"""Families of words around a trade, in French and English: who does it, what it is, and where it is done."""

from functools import lru_cache
from typing import Final

_WRITTEN: Final = """
edition editions editeur* editrice* editorial* publisher* publishing
relieur* relieuse* reliure* bookbind* binding bindings binder binders
libraire* librairie* bookseller* bookshop* bookstore*
bibliothec* bibliotheque* mediathe* librarian* library libraries
imprimeur* imprimerie* printer printers printing letterpress
traduct* traduire traduit translat*
interprete interpretes interpretariat interpreter interpreters interpreting
redact* rediger copywrit* wordsmith*
correcteur* correctrice* relecture relectures relecteur* relectrice* proofread* copyedit*
journalis* reporter reporters journaliste*
ecrivain* romancier* romanciere* novelist* novels author authors auteur auteurs autrice autrices
illustrat* dessinateur* dessinatrice* drawing drawings
graphis* maquettiste* graphic* typograph*
photo photos photograph*
video videos videaste* filmmak* cineast* cinema film films realisateur* realisatrice*
musicien* musicienne* musique* music musical musician*
violon* violin* luthier* lutherie
piano pianos pianist* accordeur*
chant chanteur* chanteuse* singer singers singing choir choirs choral chorale*
danse danseur* danseuse* choregraph* dance dancer dancers dancing choreograph*
comedien* comedienne* theatre theatres theater* theatric* actor actors actress*
architect* archit
urbanis*
paysagis* landscap*
jardin* gardener* gardening garden gardens horticult*
agricol* agriculture agricult* farmer* farming farm farms paysan* paysanne* maraich*
apicult* abeille abeilles beekeep* honey miel ruche ruches hives
vigneron* viticult* vigne* wine wines winemak* vineyard* oenolog* sommelier* sommeliere*
boulang* baker bakers bakery bakeries baking bread
patiss* pastry pastries cake cakes
cuisin* chef cook cooks cooking kitchen catering caterer* traiteur*
restaur restaurateur* restauratrice* restaurant*
hotel* hotellerie hospitality auberge* innkeep*
fromag* cheese* affineur*
boucher* boucherie* butcher*
menuis* carpent* joiner* joinery charpent* woodwork* cabinetmak* ebenis*
macon* maconnerie mason masons masonry bricklay*
plomb* plumber* plumbing chauffag*
electricien* electricienne* electrician* electricite
couvreur* toiture* roofer* roofing roof roofs
peintre peintres painter painters painting
serrur* ferronn* locksmith* blacksmith* forgeron*
soudeur* soudure* welder* welding
ceram* potier* potiere* poterie* pottery potter potters
bijout* joaill* jewel*
coutur* tailleur tailleurs tailor* dressmak* seamstress*
tapiss* upholster*
vannerie vannier* vanniere* basketry basket*
tissage tisserand* tisser weav*
verrier* vitrail vitraux glass* stained
horlog* watchmak* clockmak*
mecanic* garagist* mechanic* garage garages
informatic* informatique* programm* developpeur* developpeuse* developer* software logiciel* coding coder*
cybersecur* cyber
donnees data* statistic* statistique*
intelligence artificielle
telecom*
ingenieur* ingenierie engineer*
physic* physique* physicist*
chimi* chemis* chemical*
biolog* biologist*
mathemat* maths math
histor* histoire* history historian*
archeolog* archaeolog*
geolog* geologist*
astronom* astrophys*
philosoph*
psycholog* psycho psychotherap* therapist* therapeut*
medec* docteur doctoresse physician* medicine medical* medicale*
infirm* nurse nurses nursing
sage-femme maieutiq* midwi*
dentist* dentaire* dental orthodont*
veterinair* veterinar*
pharma*
kine kinesither* physio*
orthophon* speech therapist
opticien* opticienne* optic* optician*
dietet* nutrition*
ergonom* ergother*
avocat* juriste* juridique* jurid* lawyer* legal law attorney* solicitor* barrister* droit
notair* notary notaries
compta* accountan* accounting bookkeep* fiscal* fiscalist* taxes impot impots
banquier* banque banques bancair* banker* banking bank banks
assur assureur* assurance* insur*
financ* investis* invest* investor*
immobili* estate realtor* realtors letting logement* housing landlord*
notoriete brand brands branding marque marques
marketing marketer* marketeur* publicit* advertis*
communica* relations presse publicist*
acheteur* acheteuse* buyer buyers purchas* procurement
logist* transport* freight fret haulage
douan* customs
export exporter* exportation*
recrut* recruiter* recruiting hire hires hiring staffing headhunt*
formateur* formatrice* formation formations trainer* training
enseign* professeur* teacher* teaching school* ecole ecoles
educat* puericult* childcare creche creches nursery nurseries
touris* travel voyage voyages voyagiste*
marin marins marine navigation voile voilier* sail* boat boats bateau bateaux nautique*
pecheur* peche fisher* fishing
forest* forestier* forestiere* sylvicult* forestry bois timber wood
energie* energy solaire* solar eolien* eolienne* wind
climat* climate carbone carbon
eau eaux water hydraul* hydrolog*
dechet* waste recycl*
antiquair* antiques brocant* auction* encheres commissaire-priseur
musee* museum* museograph* curator* conservateur* conservatrice*
galerie* galerist* gallery galleries
scenograph* exhibition* exposition*
decor* decorat* interior
styliste* stylisme fashion
coiff* hairdress* barber*
parfum* perfum* fragrance*
jouet* toy toys
velo velos cycliste* bicycl* bike bikes cycling
cheval chevaux equest* equine horse horses riding
chien chiens dog dogs canin* canine
chat chats cat cats felin*
yoga meditation*
sport* athlet* coach
escalade grimp* climb* alpinis* mountaineer*
echecs chess
"""
_TOO_PLAIN: Final = frozenset(
    "relations presse intelligence artificielle coach wind stained interior ecole".split()
)
"""Words of a family that say too little alone."""


def _read() -> tuple[dict[str, str], dict[str, str]]:
    words, beginnings = dict[str, str](), dict[str, str]()
    for line in _WRITTEN.split("\n"):
        members = line.split()
        for member in members:
            if member not in _TOO_PLAIN:
                table = beginnings if member.endswith("*") else words
                table.setdefault(member.rstrip("*"), f"~{members[0].rstrip('*')}")
    return words, beginnings


_WORDS, _BEGINNINGS = _read()
_SHORTEST: Final = min(map(len, _BEGINNINGS))
_LONGEST: Final = max(map(len, _BEGINNINGS))


@lru_cache(maxsize=20_000)
def trade_of(word: str) -> str:
    """The family that a folded word belongs to, as a key that is no word ("~photo"); "" for none.

    "relieuse", "reliure" and "bookbinder" are of one.
    """
    if found := _WORDS.get(word):
        return found
    ends = range(min(len(word), _LONGEST), _SHORTEST - 1, -1)
    return next((_BEGINNINGS[word[:end]] for end in ends if word[:end] in _BEGINNINGS), "")
