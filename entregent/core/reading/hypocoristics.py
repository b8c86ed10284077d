"""Short and pet forms of given names, and the names each may stand for, in the usage of many languages."""

from collections import defaultdict
from typing import Final

from entregent.core.reading.more_hypocoristics import MORE

_TABLE: Final = """
abby: abigail | abdou: abdel abdoulaye | abhi: abhijit abhinav abhishek | ade: adebayo adeola adewale |
adi: aditi aditya | adri: adrian adriana adrien adrienne | aga: agata agnieszka | aggie: agatha agnes |
al: alan albert alexander alfred alistair allan | alec: alexander | alejo: alejandro | aleks: aleksander
aleksandra | alex: alejandro aleksander alessandra alessandro alexander alexandra alexandre alexandrine
alexia alexis | alf: alfred | alfie: alfred | ali: alice aliou alison alistair | ally: alice alison
alistair | alou: alioune | ami: aminata | ana: anabela anastasia | anabel: annabelle | andie: andrea |
andy: andrea andreas andrew | ange: angela angele angeline angelique | angie: angela angelina angelique |
anki: ann-kristin | annie: ann anna anne annette | anto: anthony antoine antonin antonio | anu: anupama
anuradha anurag | arch: archibald | archie: archibald | ari: ariane arianna aristide | arno: arnaud |
artie: arthur | ash: ashley ashok ashwin | asia: joanna | aug: auguste augustin | ayo: ayodele ayomide |
baba: babacar | babeth: elisabeth | babette: elisabeth | babs: barbara | bap: baptiste | barb: barbara |
barbie: barbara | bart: barthelemy bartholomew bartosz | barth: barthelemy | bas: bastiaan sebastian |
basia: barbara | basti: bastien sebastian | bastou: bastien sebastien | baz: barry sebastian | bea:
beatrice beatrix beatriz | becca: rebecca | beck: rebecca | becky: rebecca | bee: beatrice | bel: annabel
isabel isabelle | bella: arabella isabella | belle: annabelle isabelle | ben: benedict benedicte benedikt
benjamin bennett benoit ruben | bene: benedict benedicte | benj: benjamin | benji: benjamin | benny:
benedict benjamin | bepe: giuseppe | beppe: giuseppe | bern: bernadette bernard | bernie: bernadette
bernard | bert: albert bertrand herbert hubert robert | bertie: albert bertram herbert robert | bess:
elizabeth | bessie: elizabeth | beth: bethany elizabeth | beto: alberto humberto roberto | betsy:
elizabeth | bette: elizabeth | betty: bettina elizabeth | bev: beverley beverly | bia: beatriz | bibi:
brigitte | biddy: bridget | bill: william | billie: wilhelmina william | billy: william | bintou: bineta |
bisi: adebisi | bob: robert | bobbie: robert roberta | bobby: robert roberta | bola: adebola bolanle |
bosse: bo | bri: brian brianna brigitte | bridie: bridget | brig: brigitte | bukky: bukola | cal: callum
calvin | calou: pascal | cam: cameron camila camilla camille | cami: camila camilla camille | camo:
camille | candy: candice | caro: carole carolina caroline | carrie: caroline | cass: cassandra | cassie:
cassandra | cat: caterina catherine | cath: catherine kathleen | cathie: catherine | cathy: catherine |
caz: caroline | cece: cecile cecilia | ceci: cecile cecilia | ced: cedric | cel: celia celine | cha:
charlotte | chacha: charlotte | charlie: charles charlotte | charly: charles charlotte | charo: rosario |
chas: charles | chaz: charles | chelo: consuelo | chema: jose-maria | chi: chiamaka chioma | chico:
francisco | chidi: chidiebere | chip: charles | chris: christelle christian christiane christina christine
christof christophe christopher kristen | chriss: christine christophe | chrissie: christina christine |
chrissy: christina christine | christo: christophe christopher | chuck: charles | chus: jesus | cilla:
priscilla | cindy: cynthia lucinda | claudie: claude claudine | claus: nicolaus | clem: clemence clemens
clement clementine | cleo: cleopatra cleophee | clo: chloe claudine clothilde clotilde | clothi: clothilde
clotilde | coco: colette coralie corentin corinne | concha: concepcion | conchi: concepcion | connie:
conrad constance | conso: consuelo | cris: cristian cristiano cristina | curro: francisco | cyp: cyprien |
dan: daniel daniela daniele danielle dannny | dani: daniel daniela danielle | danny: daniel | dany: daniel
daniela danielle | dav: david | dave: david | davy: david | dayo: adedayo oladayo | deb: deborah | debbie:
deborah | debs: deborah | dede: adele andre | dee: deborah deepa deirdre diana | del: adele delphine derek
| dele: ayodele bamidele | delph: delphine | den: denis denise dennis | denny: dennis | des: desmond | di:
diana diane | dick: richard | dicky: richard | didi: didier edith | dim: dimitri | dima: dimitri dmitri |
dolly: dolores dorothy | dom: domenico dominic dominika dominique domitille | domi: dominik dominique |
don: donald donovan | donnie: donald | dora: dorothy theodora | dori: dorothee | doro: dorothea dorothee |
dot: dorothy | dotty: dorothy | doug: douglas | drew: andrew | duda: eduarda eduardo | dudi: rudolf |
dudu: eduardo | duke: marmaduke | dunc: duncan | ed: edgar edmund eduardo edward edwin | eddie: edgar
edmund edward edwin | eddy: edmond edouard edward | edo: edoardo edouard | edu: eduardo | ela: elzbieta |
eli: elias elijah elisabeth elise elizabeth | elle: eleanor elena gabrielle | ellie: eleanor elena
elizabeth ellen | elo: elodie eloise | em: emilie emily emma | emeka: chukwuemeka | emi: emilia emilie |
emmy: emily emma | ernie: ernest | esti: estelle | etta: henrietta | evie: eva eve evelyn | fab: fabian
fabien fabienne fabio fabiola fabrice | fabi: fabian fabienne fabiola | faby: fabienne fabrice | fati:
fatiha fatima | fatim: fatima | fatou: fatima fatoumata | fede: federica federico | fedor: theodore |
feli: felicia felicity | felo: felicien | femi: olufemi oluwafemi | fer: fernanda fernando | ferdi:
ferdinand | fi: fiona | filou: philippe | flo: flora florence florent florentin florentine florian florin
florine | floflo: florence florent | flossie: florence | fonzie: alphonse | fran: frances francesca
francis francisco francoise | francky: franck | frank: francesco francis franklin | frankie: frances
francesca francis frank | frannie: frances | fred: alfred frederic frederica frederick frederik frederique
fredrik wilfred | freddie: alfred frederica frederick | freddy: alfred frederic frederick | fredo:
frederic | frits: frederik | fritz: friedrich | gab: gabriel gabriela gabrielle | gabe: gabriel | gabi:
gabriel gabriela gabriele gabrielle | gaby: gabriel gabriela gabrielle | gaet: gaetan gaetane | gail:
abigail | gaz: gareth gary | gazza: gary | ged: gerard | gege: gerald gerard germain | gen: genevieve |
gene: eugene | geoff: geoffrey | georgie: george georgia georgina | ger: gerald gerard | gerry: gerald
geraldine gerard | gg: gerard | gian: giovanni | gianni: giovanni | gigi: ghislaine gisele | gil: gilbert
gilles | gill: gillian | gina: georgina luigina regina | ginny: virginia | gino: luigi | gitte: birgitte |
giu: giulia giuseppe | gonzo: gonzalo | gopi: gopal gopinath | gosha: georgi | gosia: malgorzata | graeme:
graham | greg: gregoire gregor gregory grzegorz | gui: guilhem guilherme guillaume guillermo | guigui:
guilhem guillaume | guille: guillermo | guillem: guilhem | gus: angus augustin augustine augustus gustav
gustave gustavo | gusto: gustavo | guto: augusto | gwen: gwenael gwenaelle gwendal gwendoline gwendolyn
gwenola gwyneth | gwendo: gwendoline | hal: harold henry | hank: henry | hannes: johannes | hans: johannes
| harri: harriet | harry: harold henry | hattie: harriet | heike: henrike | heini: heinrich | helo:
heloise | hen: henry | henny: henrietta | herv: herve | hetty: henrietta | hilly: hilary | hughie: hugh |
hung: huong | ibe: ibrahim | ibou: ibrahima | ibra: ibrahim ibrahima | ify: ifeoma | iggy: ignacio
ignatius | ike: ikechukwu isaac | immy: imogen | inma: inmaculada | iri: irina | isa: isabeau isabel
isabella isabelle luisa | issy: isabel isabella | izzy: isabel isabella isobel | jaap: jacob | jabo:
jacques | jack: jackson john | jackie: jacqueline | jacko: jack jacques | jacky: jacqueline jacques |
jacq: jacqueline jacques | jacquot: jacques | jake: jacob | jamie: james | jan: janet janice janine |
janek: jan | jasia: joanna | javi: javier | jay: jacob jason jayden | jaya: jayanthi | jeannot: jean |
jeff: geoffrey jean-francois jeffrey | jem: jemima jeremy | jen: jennifer jenny | jenn: jennifer | jenni:
jennifer | jenny: jenna jennifer | jens: johannes | jer: jeremy jerome | jere: jeremie jeremy | jerem:
jeremie jeremy | jerry: gerald gerard jeremy jerome | jess: jesse jessica jessie | jessie: jessica | jill:
gillian | jim: james | jimmy: james | jo: joanna joanne jocelyn jocelyne joel joelle johanna jonathan
joseph josephine | joca: joao | joe: joseph | joey: joanna joseph | johnnie: john | johnny: john jonathan
| johno: john | jojo: georges joel joelle joseph josephine | jon: jonathan | jona: jonas jonathan | jonny:
jonathan | jonty: jonathan | jools: julia julian | jordi: jorge | jorg: georg | josh: joshua | josie:
josephine | joss: jocelyn jocelyne josselin | ju: julian julie julien juliette justine | juan: juanito |
juancho: juan | juanito: juan | juanma: juan-manuel | juca: jose | jud: judith | judy: judith | juju:
judith julie julien juliette justin justine | jul: jules julia julian julie julien juliette | juli: julia
julian | juls: julia julian | jupp: josef | jurg: georg jurgen | jus: justin justine | jussi: johannes
juhani | kadi: kadiatou | kalle: karl | kalli: karl | kamil: kamila | kasia: katarzyna | kat: katarina
katherine kathryn katrina | kate: catherine katherine kathryn | kath: katherine kathleen | kathe:
katharina | kathi: katharina | kathy: katherine kathleen | katie: katherine kathleen kathryn | katy:
katherine | katya: ekaterina | kavi: kavita | kay: katherine | kaz: karen kazimierz | keke: kevin | kemi:
oluwakemi | ken: kenji kennedy kenneth | kene: kenechukwu | kenny: kennedy kenneth | kev: kevin | khadi:
khadija | khady: khadidiatou khadija | kik: francoise | kike: enrique | kiki: christelle christian
christine kirsten | kiko: francisco | kim: kimberley kimberly | kirs: kirsten kirsty | kit: christopher
katherine | kitty: catherine katherine | kris: kristen kristian kristina kristof kristoffer krzysztof |
krish: krishna krishnan | krzys: krzysztof | kuba: jakub | kunle: adekunle olakunle | kurt: konrad |
kwabs: kwabena | laks: lakshmi | lakshi: lakshmi | lalie: eulalie | lalo: eduardo | larry: laurence
lawrence | lasse: lars | lau: laura laure laurence laurent | laulau: laure laurence laurent | len: leonard
| lena: helena magdalena | leni: helene | lenny: leonard | leo: leandro leon leonard leonardo leonie
leonor leopold | les: leslie lester | lettie: letitia | lex: alexander alexis | lexi: alexandra alexia |
libby: elizabeth | lil: lilian lily | lili: alice elisabeth liane lilian liliane | lilou: liliane lison |
lisbeth: elisabeth | lise: elisabeth elise | lisette: elisabeth elise | lisl: elisabeth | liv: olivia |
livvy: olivia | liz: elizabeth | liza: elizabeth | lizzie: elizabeth | lizzy: elizabeth | lo: laurence
laurent lois | lolek: karol | lolo: laurence laurent loic louis | loren: lorenzo | lorenz: laurent |
lorie: laurence | lotta: charlotta | lotte: charlotte liselotte | lottie: charlotte | lou: louane louis
louisa louise luciana lucie | louison: louis louise | loulou: louis louise lucien | lu: lucia lucie luis
luisa | lucho: luis | lucky: luc lucien | ludo: ludivine ludovic ludovico | lulu: luc lucie lucien lucile
ludivine | lupe: guadalupe | lutz: ludwig | lux: lakshmi | lyn: lynn | macca: mark | maddie: madeleine
madison | maddy: madeleine madison | mado: madelaine madeleine | mads: madeleine madison | mag: magali
magdalena maguelone margaret | magda: magdalena | maggie: margaret | maggy: margaret | maika: maria-carmen
| maite: maria-teresa marie-therese | maja: maria | mal: malcolm | malou: marie-louise | mama: mamadou |
mamad: mamadou | mana: manuela | manda: amanda | mandy: amanda | manny: emmanuel manuel | manolo: manuel |
manu: emanuele emmanuel emmanuelle manuel manuela | manue: emmanuelle manuela | mar: marie | marco: marc
marcus | mareike: maria | marge: margaret marjorie | margie: margaret marjorie | margo: margaret margaux
margot marguerite | margot: margaret margaux marguerite | mari: maria marie marion | mariam: mariama |
maribel: maria-isabel | marinette: marie marine | mariolka: mariola | marisa: maria-luisa | marj:
marjolaine marjorie | marjo: marjolaine marjolein marjorie | marse: marcel | mart: martin martine | marty:
martin | masha: maria | mat: mateo mathias mathieu mathilde mathis matteo matthew matthias matthieu |
math: mathias mathieu mathilde mathis matthieu | mathou: mathieu mathilde | mati: mateo matias | matilda:
mathilde | matou: mathieu | mats: matthias | matt: mathieu matthew matthias matthieu | matti: mathilde
matteo matthias | matty: mathilde matthew | mau: maurice mauricio maurizio | max: maxence maxime
maximilian maximiliano maximilien maxine maxwell | maxou: maxence maxime | med: mohamed mohammed | meg:
margaret megan | mehd: mehdi | mel: melanie melina melissa melodie melvin | melo: melanie melodie | mely:
melanie | mich: michael michel michele michelle | michou: michel michele | mick: michael mickael | micka:
michael mickael | mickey: michael | micky: michael mickael | mika: michael mickael mikael mikaela | mike:
michael | mikey: michael | mikko: mikael | mim: miriam | mimi: aminata emilie marie michele michelle
mireille miriam | min: minh | minnie: wilhelmina | misha: mikhail | mitch: michel mitchell | mo: maureen
maurice mohamed mohammed morgan moses | moh: mohamed mohammed | moha: mohamed mohammed | momo: maurice
mohamed mohammad mohammed monique | moni: monica monika monique | monty: montgomery | morg: morgan morgane
| morty: mortimer | mossie: maurice | mossy: maurice | moune: muriel | mous: moussa | mouss: moussa
mustapha | mumu: muriel | myr: myriam | myri: myriam | nacho: ignacio | nad: nadege nadia nadine | nadou:
nadia nadine | nance: nancy | nanda: fernanda | nando: fernando | nat: natacha natalia natalie natasha
nathalie nathan nathaniel | nate: nathan nathaniel | nath: nathalie nathan nathanael | natou: nathalie |
ned: edmund edward | nel: nelly nelson | nell: eleanor ellen helen | nellie: eleanor helen | nelly:
eleanor helen | nene: rene | neus: nieves | ngo: ngozi | nic: nicholas nicolas nicole | nick: dominic
nicholas nicola nicolas nikolai | nicky: nicholas nicola nicolas nicole | nico: nicholas nicola
nicolas nicolo | nik: nikhil nikolai nikolas | niki: nicola nicole nikita | nikki: nicola nicole |
nina:
antonina christina | nino: antonio giovanni | nneka: ngozi | nolwen: nolwenn | nono: arnaud bruno noel
nolwenn norbert | nonso: chinonso | norm: norman | nounours: bernard | obi: obinna | ol: oliver olivier |
ola: aleksandra olayinka | oli: oliver olivia olivier | olie: oliver olivier | olle: olof | ollie: oliver
olivia | olly: oliver olivia | ousm: ousmane | oz: oscar osman | ozzie: oscar oswald | pablito: pablo |
paco: francisco | paddy: padraig patricia patrick | palo: paloma | pam: pamela | pancho: francisco | pasc:
pascal pascale | pascou: pascal | pat: patrice patricia patricio patrick patrizia | patoche: patrice
patrick | patou: patrice patricia patrick | patsy: patricia patrick | patti: patricia | patty: patricia |
pau: paul paula pauline | paud: padraig | paulo: paul | pavlik: pavel | pedrito: pedro | peg: margaret |
peggy: margaret | pelle: per | pen: penelope | penny: penelope | pepa: josefa | pepe: giuseppe jose |
pepito: jose | peppe: giuseppe | perc: percival | perry: peregrine | pete: peter | petey: peter | phil:
philip philipp philippa philippe philippine phillip philomena philomene phyllis | phillie: philippa |
philo: philippe philomene | philou: philippe | pierrot: pierre | pilou: philippe pierre | pip: philip
philippa | pippa: philippa | pippo: filippo giuseppe | podge: padraig | pol: apolline paul | polly:
apolline mary pauline | prad: pradeep | prash: prashant | pri: priya priyanka | pris: priscilla | priyu:
priyanka | prue: prudence | quent: quentin | quique: enrique | rach: rachel | raf: rafael rafal raphael
raphaelle | rafa: rafael rafaela | rafi: raphael | raj: rajan rajendra rajesh rajiv | ram: ramakrishnan
ramesh | ramzi: ramzan | randy: randall randolph | raph: raphael raphaelle | ray: rayan raymond | reb:
rebecca | reg: reginald regine regis | reggie: reginald | rem: remi remy | ren: renaud rene | ric: eric
ricardo richard | rich: richard | richie: richard | rick: eric frederick patrick ricardo richard | ricky:
ricardo richard | rico: enrico eric ricardo | rita: margaret margarita | ro: rohan rohit roisin | rob:
robert roberta roberto robin | robbie: robert roberta | robby: robert | robi: robert | rod: roderick
rodney rodolphe rodrigo | roddy: roderick | rodo: rodolfo rodolphe | rohi: rohit | rol: roland | rolf:
rudolf | rolo: roland | roly: roland | rom: romain romane romuald | romu: romuald | romy: rosemarie | ron:
ronald ronan | ronnie: ronald veronica | ros: rosalind rosamund | rosie: rosa rosalind rose rosemary |
rox: roxane roxanne | roxy: roxane | roz: rosalind | rudi: rudolf | rudy: rodolphe rudolf rudolph | russ:
russell | sab: sabine sabrina | sabri: sabrina | saby: sabine | sacha: alexander alexandre | sal: sally
salman salvador salvatore sarah | salva: salvador salvatore | sam: samantha samia samir samira samson
samuel samy | sami: samir samuel | sammy: samantha samir samuel | samy: samir samuel | sand: sandra
sandrine | sandie: sandra sandrine | sandro: alessandro | sandy: alexander alexandra sandra sandrine |
sasa: sarah | sasha: alexander alexandra alexandre | scotty: scott | seanie: sean | seb: sebastian
sebastien | seba: sebastian | sebi: sebastian | sebo: sebastien | sego: segolene | segun: olusegun | sepp:
josef | serg: serge sergei sergio | seun: oluwaseun | sev: severin severine | seve: severine | shaz:
sharon | shell: michelle | shelly: michelle | shiv: shivani siobhan | shri: shridhar | si: simon | sib:
sibylle | sid: siddharth sidney sidonie | sidd: siddharth | sido: sidonie | sigi: siegfried sigrid | sil:
silvia | sim: simon simone | simo: mohamed simone | sly: sylvain sylvester | sof: sofia sofiane sophie |
sofi: sofia sophie | sol: solange solene solomon solveig | soph: sophia sophie | soso: solene sonia sophia
sophie | spence: spencer | sri: sridhar srinivas | srini: srinivas srinivasan | stan: stanislas stanislaw
stanley | ste: stephen steven | stef: stefan stefania stefanie stefano stephane stephanie | steff: stefan
stephane stephanie | steffen: stefan | steffi: stefanie stephanie | stefi: stefanie | steph: etienne
stephan stephane stephanie stephen | stephie: stephanie | steve: stephane stephen steven | stevie:
stephanie stephen | stine: kristine | stu: stewart stuart | subbu: subramanian | sue: susan susanna
suzanne | suki: susan | sukie: susan | sunny: sunil | susi: susanne | susie: susan susanna suzanne | suz:
susan suzanne | suze: susan suzanne | suzie: susan suzanne | suzy: susan suzanne | syl: sylvain sylvette
sylvia sylvie | sylv: sylvain sylvie | sylvio: sylvain | tad: tadhg thaddeus | tam: tamara tamsin | tami:
tamara | tammy: tamara | tania: tatiana | tanya: tatiana | tasha: natasha | tata: tatiana | tati: tatiana
| tato: salvatore | ted: edmund edward theodore | teddy: edward theodore | temi: temilola temitope | teo:
matteo teodoro theodore | ter: terence | tere: teresa | terry: terence theresa thierry | tess: teresa
theresa | tessa: teresa theresa | thea: dorothea theodora | theo: theodora theodore theophile theotime |
thib: thibaud thibault thibaut | thibs: thibaud thibault thibaut | tiao: sebastiao | tib: tiburce | tibo:
thibaud thibault thibaut | tif: tiffany tiphaine | tiff: tiffany | tilda: mathilda mathilde | tilly:
mathilda matilda | tim: timeo timothe timothee timothy | timmy: timothy | timo: timothee | tina: bettina
christina martina valentina | tino: agostino martin valentino | tiph: tiffany tiphaine | tipha: tiphaine |
titi: thierry tiphaine | tito: alberto roberto | titou: titouan | tobi: oluwatobi tobias | toby: tobias |
tof: christophe | toff: christophe | tom: thomas tomas tommaso | tomek: tomasz | tomi: thomas tomislav |
tommy: thomas | tonho: antonio | toni: anthony anton antonia antonio | tonino: antonio | tonio: antoine
antonio | tony: anthony antoine antonin antonio antony | tope: temitope | toto: antonio salvatore thomas |
totof: christophe | traudl: waltraud | trine: katrine | tris: tristan | trish: patricia | trisha: patricia
| trixie: beatrice beatrix | trudy: gertrude | tunde: babatunde | tutu: tuan | ty: tyler tyrone | uche:
uchenna | ugo: ugochukwu | uli: ulrich ulrike | ulli: ulrich ulrike | uschi: ursula | val: valentin
valentina valentine valere valeria valerie valery | vale: valentina valeria | valou: valentine valerie |
vane: vanessa | vanou: vanessa | vanya: ivan | vava: valerie | venkat: venkataraman venkatesh | vero:
veronica veronique | vic: victoire victor victoria | vick: victor victoria | vicki: victoria | vicky:
victoire victoria | vij: vijay | viji: vijaya | vik: vikram viktor | viki: viktoria | vin: vincent
vincenzo | vince: vincent | vini: vinicius | vinny: vincent | viny: vincent | vish: vishal vishnu | viv:
vivek vivian viviane vivien vivienne | vivi: viviane | vlad: vladimir | vlado: vladimir | volodia:
vladimir | vonnie: yvonne | wale: adewale olawale | wally: wallace walter | walt: walter | wass: wassim |
wes: wesley | wil: wilfried william | wilf: wilfred wilfrid | will: wilfred william | willi: wilhelm |
willy: wilfried william | wim: willem | winnie: winifred | wolf: wolfgang | wolle: wolfgang | xa: xavier |
xandra: alexandra | xav: xavier | xaver: xavier | xavi: xavier | xim: ximena | yan: yannick | yas: yasmin
yasmina yasmine | yass: yasmine yassine | yassi: yasmine yassine | yaw: yaovi | yemi: adeyemi oluyemi
opeyemi | ying: yingying | yo: yoann yohan yohann | yoann: johann | yol: yolande | yous: youssef | youss:
youssef | yoyo: yohan yolande | yv: yves yvonne | yve: yves | zac: zacharie zachary | zach: zacharie
zachary | zack: zachary | zak: zachary zakaria | zaz: isabelle | zaza: elisabeth isabelle | ze: jose |
zeca: jose | zeke: ezekiel | zeze: jose joseph | ziggy: sigmund | zina: zinaida | zino: zinedine | zizou:
zinedine | zosia: zofia | zou: zoe | zuzana: zuzanna
"""


def _read_table() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for entry in f"{_TABLE}|{MORE}".replace("\n", " ").split("|"):
        short, _, names = entry.partition(":")
        found[short.strip()].update(names.replace("-", "").split())
    return {short: frozenset(names) for short, names in found.items()}


FORMAL: Final[dict[str, frozenset[str]]] = _read_table()
"""Short form → the given names that it may stand for (folded)."""

PREFIXES: Final = ("oluwa", "olu", "ola", "ade", "chukwu", "chi", "baba", "ayo", "abdel", "abdul", "abd-el")
"""Beginnings that daily use drops: Olufemi → Femi, Chukwuemeka → Emeka."""
