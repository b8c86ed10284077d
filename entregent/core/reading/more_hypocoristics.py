"""More short and pet forms: reduplications, second syllables, regional and compound ones."""

from typing import Final

MORE: Final = """
al: alastair | ale: alejandro alessandra alessandro | alf: alphonse | allie: alexandra alison | ange:
angelina solange | annecec: anne-cecile | annecha: anne-charlotte | annelo: anne-laure | annema:
anne-marie | anneso: anne-sophie | arth: arthur | ash: ashton | audr: audrey | aure: aurelie aurelien
aurore | aurel: aurelie aurelien | aymar: aymeric | babou: barbara isabelle | barbs: barbara | barney:
barnabas barnaby barnard | baz: basil | bazza: basil barry | bea: beata | bebert: albert hubert norbert
robert | bec: rebecca | berna: bernadette bernard | bernie: bernice | bert: gilbert | bets: elizabeth |
bex: rebecca | bibi: bilal | bru: bruno | bubu: bruno | buffy: elizabeth | cass: cassandre | caz: carol |
cazza: caroline | cedou: cedric | cel: celestine | celou: celine | cha: charline | charlesed:
charles-edouard | charlie: charlene | chiaretta: chiara | clairou: claire | clau: claude claudia claudie
claudine | clo: claude | cloclo: claude claudine | coby: jacob | corent: corentin | cricri: christelle
christian christine | dai: dafydd david | dam: damian damien | damdam: damien | dams: damien | dandan:
daniel | davou: david | daz: darren | dazza: darren | dede: desire | dee: delia | dem: demetrius | dex:
dexter | didine: amandine claudine nadine | didou: didier | dimi: dimitri | dodie: dorothy | doudou:
abdoulaye edouard mamadou | drine: sandrine | dru: andrew drusilla | ed: edouard | ede: edith | edie:
edith | edou: edouard | eli: eliott | elle: danielle michelle | ely: elisabeth | ern: ernest | ez: ezra |
ezi: ezekiel | fafa: fabienne fabrice francoise | fanch: francois | fanfan: francois francoise stephane |
fanou: fanny stephanie | ferd: ferdinand | fifi: delphine fiona josephine philippe sophie | fifine:
delphine josephine | flav: flavia flavie flavien flavio | flavou: flavie | flor: florence | floss:
florence | fonse: alphonse | fran: francine francois | franc: francois | frankie: franco franklin |
franny: frances | gaetou: gaetan | gav: gavin | gege: genevieve | geo: geoffrey geoffroy georges | ghis:
ghislain ghislaine | ghys: ghislain | gigi: georgia gilles luigi virginie | gil: gilberto | gin: ginette
virginia | ginger: virginia | ginie: virginie | gogo: margot marguerite | gonz: gonzague | greg: grigori |
grego: gregoire gregory | gregs: gregory | gui: guillemette | guite: marguerite | guitou: guillaume |
gunni: gunnar gunther | gurp: gurpreet | gus: auguste | gust: augustin gustave | guste: auguste | gwen:
gwenole | gwil: gwilym | hal: harry | hansi: hans johannes | heiner: heinrich | heinz: heinrich | hen:
henrietta | hetty: hester | hub: hubert | huby: hubert | hug: hugo hugues | ig: ignace ignatius | iggy:
ignace | izzy: isaac isadora ismael | jackie: jacques john | jaja: jacques james | janot: jean | jay:
james jayesh | jb: jean-baptiste | jeanba: jean-baptiste | jeanbapt: jean-baptiste | jeanchri:
jean-christophe | jeanchrist: jean-christophe | jeando: jean-dominique | jeanfi: jean-philippe | jeanfran:
jean-francois | jeanmi: jean-michel | jeanmich: jean-michel | jeanno: jean-noel | jeanphi: jean-philippe |
jeanphil: jean-philippe | jeanpi: jean-pierre | jeanseb: jean-sebastien | jef: geoffroy jean-francois |
jeff: geoffroy | jenny: eugenie | jerm: jeremy | jez: jeremy | jezza: jeremy | jo: johannes jordan
marjolaine marjorie | jock: john | jojo: joanna jocelyne johanna | jos: jocelyne joseph josiane | joss:
joscelyn | josy: jocelyne josephine josiane | julz: julia julie | jurek: jerzy | kat: katharine | kate:
katharine | kathy: catherine | katie: catherine | kel: kelly kelvin | ker: kerry | kev: kelvin kevan |
kez: kerry | kimmy: kimberly | kolia: nikolai | kri: krishna | kris: krishna kristin | krys: krystel
krystyna | lew: lewis | lewie: lewis | lex: alexandra | lexi: alexis | lili: amelie aurelie elise emilie |
linou: celine pauline | lio: lionel | lolo: laure laureline lorenzo | louisphi: louis-philippe | loulou:
lou | loz: lauren laurence lawrence | lozza: lauren lawrence | lu: lucas ludovic | lud: ludivine ludovic |
ludmi: ludmila | luk: lucas lukasz | lulu: louis louise lucienne lucille ludovic | mad: madeleine | madd:
madeleine | maddie: madeline | mag: magalie magda margaux marguerite | maggie: magdalena | mags: maggie
margaret | malou: marie-lou | manny: manpreet | manou: emmanuelle manuel | marg: margaret margaux
marguerite | mariecath: marie-catherine | mariechri: marie-christine | mariefran: marie-francoise |
mariejo: marie-joelle marie-josee marie-joseph marie-josephe | marieth: marie-therese | marilou:
marie-louise | mariquita: maria | mart: martina | martoche: martin | marty: martha | matt: mathias | maxi:
maximilian | mayte: maria-teresa | meli: melanie melissa | mell: melanie | meme: emeline | mick: michel |
miko: nikolai | millie: amelia camilla emilie mildred millicent | mimi: michel noemie | mimiche: michel |
mimie: emilie | mireio: mireille | mo: moira monica moritz morris | mog: morgan | momo: morgane mouloud
mourad mustapha | morgy: morgan | mous: moustapha | mouss: moustapha | mozza: maurice morris | mumu:
murielle | mus: mustafa mustapha | musti: mustafa mustapha | nanar: arnaud bernard leonard | nando:
ferdinand | nanou: anne nadine | nel: lionel | nell: penelope | nellie: ellen | nelly: cornelia | ness:
vanessa | nessa: agnes vanessa | nic: nicola | nico: nicole nicoletta | nik: nicholas nikola | nine:
janine jeannine | nini: eugenie nina virginie | nino: antonino | nish: nisha nishant | nono: nora noemie
noredine noureddine | noush: anouchka | nush: anoushka | octa: octave octavie | ollie: olive | olly: olive
| pat: patience | pattie: patricia | peio: pierre | phonse: alphonse | pierreem: pierre-emmanuel |
pierreyv: pierre-yves | pili: pilar | polo: paul | popo: paul pauline | popol: paul | rab: robert |
rabbie: robert | rapha: raphael raphaelle | relie: aurelie | renzo: lorenzo | ric: cedric frederic | riri:
henri marie richard | ritch: richard | riton: henri | rod: rodrigue | roddy: rodney | rodo: rodrigue |
rodri: rodrigo | roro: robert roland romain romane | roxy: roxanne | sal: salim salma | sandr: sandra
sandrine | sandre: alexandre cassandre | sanj: sanjay sanjeev | sari: sarah | sas: saskia | seb:
sebastiano | seraph: seraphine | shazza: sharon | shell: shelley | shiv: shivam | shug: hugh | sid: sydney
| sim: simeon | slava: vyacheslav | soaz: francoise | sof: soufiane | soize: francoise | soizic: francoise
| sola: solange | solly: solomon | solou: solange solene | sou: soufiane souleymane | souf: soufiane |
souley: souleymane | steff: stefanie | subu: subramaniam | sue: susannah | susie: susannah | syd: sydney |
sylv: sylvaine sylvia | sylvs: sylvie | taff: dafydd | tam: thomas | tammy: tamsin | tash: natasha | tave:
gustave octave | tel: terence terry | terry: teresa terrence | tess: contessa tessa therese | tez: terence
terry | theo: theobald | thur: arthur | tillie: matilda | tintin: augustin corentin martin quentin
valentin | titi: thibaud thibault titouan | titine: christine clementine martine | titoine: antoine |
toinou: antoine | tom: tomasz | tony: antoinette anton | topher: christopher | tori: victoria | toto:
anthony antoine | totor: victor | trace: tracey tracy | tricia: patricia | trina: catrina katrina | trix:
beatrice beatrix | ult: ulrich | vale: valerio | vaness: vanessa | vern: vernon | vincy: vincent | vinnie:
vincent | virg: virgile virginie | vivi: sylvie vivien | vivou: vivien | vova: vladimir | will: willem |
wills: william | wojtek: wojciech | wolfi: wolfgang | xander: alexander | ximo: joaquim | yannou: yann |
yas: yassine | yaz: yasmin yasmine | yoh: yohan | yoyo: yoann yohann | zab: elisabeth isabelle | zabou:
elisabeth isabelle | zack: zakaria | zbig: zbigniew | zbyszek: zbigniew | zephy: zephyrin | zuzu: suzanne
"""
"""As in the first table: short form, colon, the names that it may stand for; entries parted by bars."""
