"""More short and pet forms: reduplications, second syllables, regional and compound ones."""

from typing import Final

MORE: Final = """
al: alastair | ale: alejandro alessandra alessandro | alf: alphonse | allie: alexandra alison | amand:
amandine | ange: angelina solange | annecec: anne-cecile | annecha: anne-charlotte | annelo: anne-laure |
annema: anne-marie | anneso: anne-sophie | art: arthur | arth: arthur | ash: ashton | audr: audrey |
aure: aurelie aurelien aurore | aurel: aurelie aurelien | aym: aymar aymeric | aymar: aymeric | babou:
barbara isabelle | barbs: barbara | barney: barnabas barnaby barnard | bas: bastian | bazil: basile |
bazza: barry | bea: beata | beat: beatrice | bebert: albert hubert norbert robert | bec: rebecca | berna:
bernadette bernard | bernie: bernice | bert: gilbert | bets: elizabeth | bex: rebecca | bibi: bilal | bru:
bruno | brunel: bruno | bubu: bruno | buffy: elizabeth | cass: cassandre | caz: carol | cazza: caroline |
cedou: cedric | cel: celestine | celou: celine | cha: charline | char: charlene charlotte | charlesed:
charles-edouard | charlie: charlene | chiaretta: chiara | clairou: claire | clau: claude claudia claudie
claudine | clo: claude | cloclo: claude claudine | coby: jacob | corent: corentin | cricri: christelle
christian christine | dada: damien david | dai: dafydd david | dam: damian damien | damdam: damien | dams:
damien | dandan: daniel | davou: david | daz: darren | dazza: darren | dede: desire | dee: delia | dem:
demetrius | dette: bernadette odette | dex: dexter | didine: amandine claudine nadine | didou: didier |
dimi: dimitri | dodie: dorothy | dolph: adolphe rodolphe | douard: edouard | doudou: abdoulaye edouard
mamadou | dric: cedric | drine: sandrine | dru: andrew drusilla | ed: edouard | ede: edith | edie: edith |
edou: edouard | eli: eliott | elle: danielle michelle | ely: elisabeth | ern: ernest | esme: esmeralda |
ez: ezra | ezi: ezekiel | fafa: fabienne fabrice francoise | fanch: francois | fanfan: francois francoise
stephane | fanou: fanny stephanie | ferd: ferdinand | fifi: delphine fiona josephine philippe sophie |
fifine: delphine josephine | flav: flavia flavie flavien flavio | flavou: flavie | flor: florence | floss:
florence | fonse: alphonse | fran: francine francois | franc: francois | frankie: franco franklin |
franny: frances | gaetou: gaetan | gav: gavin | gege: genevieve | geo: geoffrey geoffroy georges | ghis:
ghislain ghislaine | ghys: ghislain | gigi: georgia gilles luigi virginie | gigou: ghislain | gil:
gilberto | gin: ginette virginia | ginger: virginia | ginie: virginie | gogo: margot marguerite | gontran:
gonzague | gonz: gonzague | greg: grigori | grego: gregoire gregory | gregs: gregory | gui: guillemette |
guite: marguerite | guitou: guillaume | gunni: gunnar gunther | gurp: gurpreet | gus: auguste | gust:
augustin gustave | guste: auguste | gwen: gwenole | gwil: gwilym | hal: harry | ham: hamid hamza | hansi:
hans johannes | heiner: heinrich | heinz: heinrich | hen: henrietta | hetty: hester | hub: hubert | huby:
hubert | hug: hugo hugues | huw: hugh hugo | ig: ignace ignatius | iggy: ignace | izzy: isaac isadora
ismael | jacek: jacenty | jackie: jacques john | jaja: jacques james | janot: jean | jay: james jayesh |
jb: jean-baptiste | jeanba: jean-baptiste | jeanbapt: jean-baptiste | jeanchri: jean-christophe |
jeanchrist: jean-christophe | jeando: jean-dominique | jeanfi: jean-philippe | jeanfran: jean-francois |
jeanmi: jean-michel | jeanmich: jean-michel | jeannette: jeanne | jeanno: jean-noel | jeanphi:
jean-philippe | jeanphil: jean-philippe | jeanpi: jean-pierre | jeanseb: jean-sebastien | jef: geoffroy
jean-francois | jeff: geoffroy | jenny: eugenie | jerm: jeremy | jez: jeremy | jezza: jeremy | jo:
johannes jordan marjolaine marjorie | jock: john | jojo: joanna jocelyne johanna | jolaine: marjolaine |
jory: marjorie | jos: jocelyne joseph josiane | joss: joscelyn | josse: jocelyn | josy: jocelyne josephine
josiane | juli: julien | julz: julia julie | jurek: jerzy | kaja: karin | kat: katharine | kate: katharine
| kathy: catherine | katie: catherine | kel: kelly kelvin | ker: kerry | kev: kelvin kevan | kez: kerry |
kimmy: kimberly | kolia: nikolai | kri: krishna | kris: krishna kristin | krys: krystel krystyna | kun:
kunal kunle | leni: helena | lew: lewis | lewie: lewis | lex: alexandra | lexi: alexis | lexie: alexandra
| lili: amelie aurelie elise emilie | lindy: linda | linou: celine pauline | lio: lionel | lissa: alissa
melissa | lolo: laure laureline lorenzo | louisphi: louis-philippe | loulou: lou | loz: lauren laurence
lawrence | lozza: lauren lawrence | lu: lucas ludovic | lucette: lucie | lud: ludivine ludovic | ludmi:
ludmila | luk: lucas lukasz | lulu: louis louise lucienne lucille ludovic | lyn: carolyn linda lynette |
mad: madeleine | madd: madeleine | maddie: madeline | mag: magalie magda margaux marguerite | maggie:
magdalena | mags: maggie margaret | malou: marie-lou | mandine: amandine | mandy: amandine | manny:
manpreet | manou: emmanuelle manuel | marg: margaret margaux marguerite | marieange: marie-angele |
mariecath: marie-catherine | mariechri: marie-christine | mariefran: marie-francoise | mariejo:
marie-joelle marie-josee marie-joseph marie-josephe | marieth: marie-therese | marilou: marie-louise |
mariquita: maria | mart: martina | martoche: martin | marty: martha | matou: mathilde | matt: mathias |
maxi: maximilian | mayte: maria-teresa | meli: melanie melissa | meline: emeline | mell: melanie | meme:
emeline | mick: michel | miko: nikolai | milla: camilla ludmila | millie: amelia camilla emilie mildred
millicent | milou: emilie | mimi: michel noemie | mimiche: michel | mimie: emilie | mireio: mireille |
mitri: dimitri | mo: moira monica moritz morris | mog: morgan | momo: morgane mouloud mourad mustapha |
morgy: morgan | mous: moustapha | mouss: moustapha | mozza: maurice morris | mumu: murielle | mus: mustafa
mustapha | musti: mustafa mustapha | nana: anastasia nadine | nanar: arnaud bernard leonard | nando:
ferdinand | nanette: anne | nanou: anne nadine | nard: bernard | nel: lionel | nell: penelope | nellie:
ellen | nelly: cornelia | nes: agnes ines vanessa | ness: vanessa | nessa: agnes vanessa | nic: nicola |
nico: nicole nicoletta | nik: nicholas nikola | nine: janine jeannine | nini: eugenie nina virginie |
nino: antonino | nish: nisha nishant | nono: noemie noredine noureddine | norah: eleanor honora | noush:
anouchka | nush: anoushka | octa: octave octavie | ollie: olive | olly: olive | pat: patience | pattie:
patricia | paulette: paule | peio: pierre | phonse: alphonse | pierreem: pierre-emmanuel | pierreyv:
pierre-yves | pili: pilar | polo: paul | popo: paul pauline | popol: paul | pree: preeti | rab: robert |
rabbie: robert | rapha: raphael raphaelle | relie: aurelie | renzo: lorenzo | ric: cedric frederic | riri:
henri marie richard | rita: marguerite | ritch: richard | riton: henri | rod: rodrigue | roddy: rodney |
rodo: rodrigue | rodri: rodrigo | romy: romane rosemary | roro: robert roland romain romane | roxy:
roxanne | sadie: sarah | sal: salim salma | sandr: sandra sandrine | sandre: alexandre cassandre | sanj:
sanjay sanjeev | sari: sarah | sas: saskia | seb: sebastiano | seraph: seraphine | shazza: sharon | shell:
shelley | shiv: shivam | shug: hugh | sid: sydney | sim: simeon | slava: vyacheslav | soaz: francoise |
sof: soufiane | soize: francoise | soizic: francoise | sola: solange | solenne: solene | solly: solomon |
solou: solange solene | sou: soufiane souleymane | souf: soufiane | souley: souleymane | ste: stefania
stefano | steff: stefanie | subu: subramaniam | sue: susannah | susie: susannah | syd: sydney | sylv:
sylvaine sylvia | sylvs: sylvie | taff: dafydd | tam: thomas | tammy: tamsin | tash: natasha | tata:
natalia | tave: gustave octave | tea: dorothea | tek: teklu | tel: terence terry | terry: teresa terrence
| tess: contessa tessa therese | tez: terence terry | theo: theobald | thur: arthur | tilda: matilda |
tillie: matilda | tintin: augustin corentin martin quentin valentin | titi: thibaud thibault titouan |
titine: christine clementine martine | titoine: antoine | toinou: antoine | tom: tomasz | tony: antoinette
anton | topher: christopher | tori: victoria | toto: anthony antoine | totor: victor | tove: tova | trace:
tracey tracy | tricia: patricia | trina: catrina katrina | trix: beatrice beatrix | tutu: arthur | ult:
ulrich | vale: valerio | vaness: vanessa | vern: vernon | vincy: vincent | vinnie: vincent | virg: virgile
virginie | vivi: sylvie vivien | vivou: vivien | vova: vladimir | will: willem | wills: william | wojtek:
wojciech | wolfi: wolfgang | xander: alexander | ximo: joaquim | yan: yann | yannou: yann | yas: yassine |
yaya: yahya | yaz: yasmin yasmine | yoh: yohan | yoyo: yoann yohann | zab: elisabeth isabelle | zabou:
elisabeth isabelle | zack: zakaria | zan: alexander alexandra | zbig: zbigniew | zbyszek: zbigniew |
zephy: zephyrin | zuzu: suzanne
"""
"""As in the first table: short form, colon, the names that it may stand for; entries parted by bars."""
