"""Given names in use, by gender: a name of its own is never taken for a misspelling or a short form of
another."""

from typing import Final

WOMEN: Final = frozenset(
    """abena abigail aby achieng adele adeline aditi adjoua adriana agathe agnes aicha aida aileen aissata
    aissatou akissi akosua alana albane alberta alessandra alessia alexandra alexia alice alicia alina
    aline aliou alioune alison alix alma aluna alva alyssa amaia amal amalia amanda amandine amara amel
    amelia amelie amina aminata amira amy ana anais ananya anastasia andrea andreea angela angele
    angelica angelina angelique anil anisha anita anja anke ann anna annabelle anne annelise annette
    annick annie anouk antoinette antonella antonia anya aoife apolline arabella ariane arielle arjun
    arlette armelle arnav asha ashley asma asmaa assia astou astrid athena aube aude audrey aurelia
    aurelie aurore ava aveline avril awa aya ayesha babette bachir barbara baya beatrice beatrix beatriz
    bella benedetta benedicte berenice bernadette berthe bertille bess beth bethany betty beverley
    bianca binta birgit blanche blandine blessing bonnie branwen brenda brianna bridget brigitte bruna
    brune calista camila caoimhe capucine cara carina carine carla carlotta carmen carol carole carolina
    caroline carolyn cassandra catalina caterina cathal catherine cathy cecile cecilia celeste celestine
    celia celine chantal charlene charlotte chiaki chiara chidi chimamanda chinedu chioma chloe christa
    christel christelle christiane christina christine cian ciara ciaran cindy claire clara clarissa
    clarisse claudette claudia claudine clea clelia clemence clementine clothilde clotilde colette
    coline colleen colombe constance consuelo cora coralie cordelia corinne cornelia cosima coumba
    cristina cynthia dagmar daisy dalia damaris daniela daniele danielle daphne deborah deepa deirdre
    delia delphine denise desiree diana diane diariatou diarmuid dina divya djamila dolores dominika
    donatella donna donnacha dora doris dorothee dorothy edith edna edwige edwina eileen eimear
    ekaterina elaine elea eleanor elena eleonore elia eliane elif elina elisa elisabeth elise eliza
    elizabeth ella ellen ellena elna elodie eloise elsa elvira emeline emilia emilie emily emma
    emmanuelle emmeline enora eoghan erica erika erin ernestine esi esmeralda esperanza estelle esther
    eszter etta eugenia eugenie eulalie euna eva evangeline eve evelyn evelyne fabienne fadila faith
    fanny fantine farah fatiha fatima fatma fatou fatoumata faustine faye federica felicia felicite
    felicity fenna fernanda fiona fiorella firmin flavia flavie fleur flora florence florentine florine
    folake fran frances francesca francine francoise franziska freda frederique freya frida gabriela
    gabriella gabrielle gaelle gaetan gaia garance gaurav geetha gemma genevieve georgette georgia
    georgina geraldine germaine gertrude ghislaine gianna gilberte gillian gina ginette giovanna gisele
    giulia gladys glenda gloria grace grainne graziella greta gretchen guadalupe gudrun guylaine
    gwenaelle gwendoline gwenola gwyneth habiba hadja hafida hafsa halima hana hania hanna hannah
    harriet harsh haruto hasna hayat hazel heather heidi helen helena helene heloise henrietta henriette
    hermine hilary hilda hilde hind hiroko hocine holly honorine hortense houda huguette hui ida ifeoma
    ilyas ilyes iman imane imogen ina ines inga inge ingrid ioana irene irina iris irma isabel isabella
    isabelle iseult isha ishaan isla isolde ivana ivanka ivy jacinta jacqueline jade jamila jane janet
    janice jasmin jasmine jeanette jeanne jeannine jelena jemima jenna jennifer jessica jill jing joan
    joanna joanne jocelyne jodie johanna jolene josefina josephine josette josiane joy joyce juana
    judith julia juliana julie julienne juliette jun june justine kadiatou kamau kamila karen karima
    karin karine karolina kartik katarina katarzyna kate katell katherine kathleen kathryn katia katja
    katrin katrina kavita kayla keira kelly kemi kenza kerstin khadija kiran kirsten kirsty klara kouame
    krystyna kwabena kwesi laila lakshmi lamia lana lara latifa laura laure laurence laurene laurette
    lauriane laurie lavanya layla lea leah leila leilani lena leonie leonor leontine leslie leticia
    letitia leyla lia lidia lila lilia lilian liliane lilith lilly lily lina linda ling linnea lisa
    lisbeth lise liv livia liza lois lola lorena lorette lorraine lotfi lotte louane louisa louise louna
    lourdes luc luce lucia luciana lucie lucienne lucile lucille lucinda lucrezia lucy ludivine luisa
    luna lydia lydie lynn lyse mabel madeleine madeline madison mae maeva maeve magali magalie magdalena
    maia maika maimouna mairead maja malika malorie mandy manon manuela mara marcelin marceline marcella
    mareva margaret margarida margarita margaux margherita margot marguerite maria mariam mariama
    marianne marie marielle mariette marilyn marina marine marion mariona marisa marisol marjolaine
    marjorie marlene marta martha martina martine mary maryam maryline maryse mathilde matilda maud
    maude maureen mavis maxine maya meera megan mei melanie melina melissa melodie mercedes meredith
    meriem meryem mia michaela michele micheline michelle mila mildred milena mina ming minho mira
    miranda mireille miriam mirjam modou moira molly mona monica monika monique morgane muriel myriam
    myrtille nabila nadege nadia nadine naima nancy naoko naomi natacha natalia natalie natasha nathalie
    ndeye neha nell nelly nerea ngozi niamh nicola nicole nicoletta nikhil nikita nina ninon nisrine
    nizar njoroge nkechi noelia noelie noelle noemie nolwenn nora norma normand nour noura nuala nuria
    nyala obinna oceane octavia odette odile odilon ofelia oisin olga olive olivia olympe ondine oona
    ophelie oriane orla orlane ornella otieno oumar paloma pamela paola pascale patricia paula paule
    pauline pearl peggy penelope perrine petra petronille philippine philomena philomene phoebe phyllis
    pia pierrette pilar polly pooja prisca priscilla prisha priya priyanka prudence rachel rachida
    radhia rahul raissa rania raphaelle raquel rasa real rebecca regina regine reine rejean rekha renata
    renee rhiannon rhoda rita ritu roberta roisin rokia romane rosa rosalie rosalind rosamund rose
    roseline rosemary rowena roxane ruby rukmini ruth sabah sabina sabine sabrina sadia safia sakura
    salima sally salma salome samantha samia samira samy sana sanaa sandra sandrine sangeeta sanjana
    sanjeev saoirse sara sarah saskia scarlett segolene selena selma serena severine shakira shannon
    sharon sheila shirin shirley shreya shruti sibylle sidonie sienna sigrid siham silke silvia simona
    simone sinead siobhan sixtine sneha sofia solange solene solenn solveig sonia sonja sophia sophie
    soraya souad souleymane stacey stella stephanie sunita surya susan susanna suzanne suzette svenja
    svetlana swann swati sybille sylvaine sylvia sylvie tabitha tadhg tahar takashi tamara tamsin tanvi
    tanya tara tatiana teresa tess tessa thais thalia thea thelma theodora theresa therese thi thierrine
    tiffany tina tiphaine tiziana toni tracy trinity uchenna ulrike una ursula valentina valentine
    valeria valerie vanessa varun venkatesh vera veronica veronique vicki victoire victoria vidya vikas
    vinciane viola violaine violet violette virginia virginie vittoria viviane vivien vivienne wafa
    walid wanda wanjiru wei wendy wilma winifred xenia ximena xin yael yamina yao yara yasmin yasmine
    yazid yetunde yoko yolande ysaline yseult yuki yvette yvon yvonne zahra zainab zara zelda zeynep
    zied zineb zita zoe zofia zora""".split()
)
MEN: Final = frozenset(
    """aaron abdel abdelkader abdou abdoulaye abdul abel abraham achille adam adama adel adolfo adrian
    adriano adrien ahmed aidan aime akim alain alan alasdair albert alberto albin aldo alejandro
    aleksander alessandro alessio alexander alexandre alexei alexis alfonso alfred alfredo alistair
    allan aloys alphonse alvaro amadou amaury ambroise amine amir amit anand anatole anders andre
    andreas andrei andres andrew andrzej angelo angus ankit anselme anthony antoine anton antonin
    antonio antony apollinaire archibald aristide armand armel arnaud arnold arsene arthur arturo arun
    ashok asif athanase auguste augustin augustus aurelien axel aymeric aziz babacar balthazar baptiste
    barnabe barnaby barry bart bartosz basil basile bastian bastien bela ben benedict benedikt benito
    benjamin benoit beranger bernard bernardo bernd bertrand bilal billy bjorn blaise boris boubacar
    brad bradley brahim brendan brennan brian brice bruce bruno bryan bryce callum calum calvin carl
    carlos casimir cedric celestin cesar charles cheikh christian christophe christopher clarence claus
    clement clive clovis colin colm colum connor conor conrad constant constantin corentin cormac
    cornelius craig crispin cristian curtis cyprien cyriaque cyril cyrille cyrus dale damian damien
    damon daniel daniele dario darius darragh darren dave david davide dean declan deepak denis dennis
    derek dermot desmond didier diego dieter dietmar dietrich dimitri djibril domenico donal donald
    donatien donovan douglas duarte duncan dylan eamon edgar edmond edmund edoardo edouard eduardo
    edward edwin egon elias eliott elliot elliott elton emile emiliano emilien emilio emmanuel enrico
    enrique enzo eric erik ernest ernesto ervin ethan etienne eudes eugene eustache evan evariste
    everett ewan ezra fabien fabio fabrice fadi fares farid faruk faustin federico felicien felipe felix
    ferdinand fergus fernand fernando filip filippo finlay finn fintan fletcher florent florentin
    florian flynn francesco francis francisco franck francois frank franklin franz fraser frederic
    frederick fredrik friedrich gabin gabriel gael gaetan gareth garrett gary gaspard gaston gauthier
    gautier gavin geoffrey geoffroy george georges gerald gerard gerhard germain gerome gervais ghislain
    gian gianluca gilbert gilles giorgio giovanni giuseppe glen gonzalo gordon graham grant gregoire
    gregor gregory grzegorz guido guilhem guillaume guillermo gunther gurvan gus gustav gustave gustavo
    guy gwenael gwendal hadrien haider hakim hamid hamish hamza hans harald haris harold haroun harry
    harvey hassan hector heiko heinrich helmut hendrik henri henrik henrique henry herbert hermann herve
    hicham hippolyte hiroshi honore horace howard hubert hugh hughes hugo hugues hyacinthe ian ibrahim
    ibrahima idris idriss ignacio igor imran isaac isidore ismael ismail issa ivan ivo jack jacky jacob
    jacques jaime jakob jakub jamal james jan jared jarek jason javier jawad jay jean jeffrey jens
    jeremie jeremy jerome jerzy jesper jesus jim jimmy joachim joan joao joaquin jocelyn jochen joel
    joerg johan johann johannes john jon jonah jonas jonathan jordan jordi jorge jose josef joseph
    joshua josselin juan judicael jukka jules julian julien julio julius junior jurgen justin kader kai
    kamal kamel karel karim karl karsten kasper kassim keith kelvin kenji kennedy kenneth kevin khaled
    khalid kieran kilian klaus koffi kofi konrad konstantin kris kristof kristoffer krzysztof kumar
    kunal kurt kwame kyle ladislas lamine lance larbi lars laszlo laurent lawrence lazare leander
    leandre leo leon leonard leonardo leopold leroy lev levi lewis liam linus lionel lloyd loan loic
    loick lois lorenz lorenzo lothar louis loup luca lucas lucien lucio ludovic ludwig luigi luis lukas
    luke maciej magnus mahmoud malcolm malek malick malik malo mamadou manfred manish manoj manuel marc
    marcel marcelin marcello marcelo marcin marco marcos marcus marek marian mariano marin mario marius
    mark markus marlon martial martin martyn marvin mateo mateusz mathias mathieu mathis mathurin matteo
    matthew matthias matthieu matthijs maurice mauricio maurizio mauro max maxence maxime maximilien
    mehdi mehmet melchior melvin michael michal michel michele mickael miguel mikael mikhail milan milo
    minh mirko mitchell modeste mohamed mohammed moise moktar momar montgomery mouloud mounir mourad
    moussa murray mustafa mustapha nabil nacer nadir naoki nasser nathan nathanael nathaniel neil nelson
    nestor niall nicholas nicolas nigel niklas niko nikolai nikolaos nils noah noel nolan norbert norman
    nuno octave olaf oleg oliver olivier omar omer orlando oscar osman osvaldo oswald otto oumar ousmane
    owen pablo padraig paolo pascal patrice patrick paul paulin paulo pavel pawel pedro percy perry
    peter philibert philip philipp philippe phineas pierre pierrick pierrot pietro piotr placide prakash
    pranav prosper quentin quincy rachid radek radu rafael raffaele raj rajesh rajiv ralf ralph ramesh
    ramon randall raoul raphael rasmus ravi rayan raymond reginald regis remi remy renato renaud rene
    reynald rhys riad ricardo riccardo richard robert roberto robin rocco roch roderick rodney rodolfo
    rodolphe rodrigo rodrigue roger rohan rohit roland rolf romain roman romeo romuald ronald ronan rory
    ross rowan roy ruben rudolf rudolph rui rupert russell ryan sacha sadio said salah salim salman
    salvador salvatore sami samir samson samuel sandro sanjay santiago saul scott sean sebastian
    sebastiano sebastien sekou selim serge sergei sergio severin seydou shane shaun shawn siddharth
    sidney sigurd silas silvio simeon simon sofiane solomon soren spencer stan stanislas stefan stefano
    stefanos stelios stephane stephen steve steven stewart stuart sunil suresh sven sylvain sylvestre
    tadeusz taha tancrede tanguy taoufik tarek tariq theo theodore theophile theotime thibaud thibault
    thibaut thierry thilo thomas thorsten tiago tibor tim timeo timothee timothy titouan titus tobias
    tom tomas tomasz tommaso toni trevor tristan tristram tuan tyler ugo ulrich ulysse umberto urbain
    uwe valentin valere valery vasco vernon vibhav victor vijay vikram vincent vincenzo virgile vishal
    vito vivek vladimir wael waldemar walter warren wassim werner wilfred wilfrid wilhelm will willem
    william wojciech wolfgang xavier yacine yakov yanis yann yannick yannis yassine yohan yohann youcef
    youssef yvain yvan yves yvon zacharie zachary zakaria ziad zinedine zoltan""".split()
)
EITHER: Final = frozenset(
    """alex ali alix andre andrea ange asha aya camille casey charlie chris claude dana daniele dominique
    eden francis frankie gaby gwen jamie jean-marie jo joan jocelyn jordan jules-marie kerry kim kiran
    lee leslie lilian loan lois lou marian maxime michele morgan nicola nikita noa pat rene robbie robin
    rowan sacha sam sandy stevie surya swan taylor toni vivien yael yannick""".split()
)
ALL: Final = WOMEN | MEN | EITHER
HOMOPHONES: Final = tuple(
    frozenset(group.split())
    for group in """mathieu matthieu|thibault thibaut thibaud|sara sarah|eric erik erick|elisabeth
    elizabeth elisabet|catherine katherine kathryn catharine|nicolas nicholas|
    philippe philip phillip|stephen steven|geoffrey jeffrey geoffroy|ann anne|teresa theresa|sofia
    sophia|mohamed mohammed mohammad muhammad mohamad|youssef yousef yusuf youcef|
    jeremie jeremy|clotilde clothilde|danielle daniele|emmanuele emmanuelle|remi
    remy|sean shaun shawn|loic loick|
    lucas lukas|carine karine|celia celya|ines inez|isabel isabelle|louisa
    luisa|hugues hughes|frederic frederick|lilian lillian|bryan brian|
    mickael michael mikael|raphael rafael|rachel rachelle|yasmine yasmin jasmine|fatima fatma|zoe
    zoey|mehdi medhi mahdi|youness younes younous|karim kareem|hakim hakeem|rachid rashid|leila leyla layla|
    ahmed ahmad|hussein hossein hocine husein|hassan hasan|ibrahim ebrahim|omar umar|khadija khadidja|aicha
    aisha
    ayesha|fatoumata fatumata|mamadou mamadu|cyril cyrille|joelle joel|gaelle gael|axel axelle|lea leah|
    anais annais|jerome gerome|arthur artur|marc mark|luc luke|lukasz lukas|viktor victor|oskar oscar|
    jakob jacob|aleksandra alexandra|aleksander alexander|sofie sophie|kathleen cathleen|carl karl|
    katia katya|nadia nadja|sonia sonja sonya|tania tanya|julia giulia|emily emilie|amelie emelie|
    lynne lynn|jayne jane|clare claire|alastair alistair alasdair|graeme graham|neil neal niall|
    geraint gereint|siobhan shivaun|maeve meabh|aoife eefa|ciara keira kiera|sorcha sorca|
    deirdre deidre|maelle maele|gwenael gwenhael|yoann johann yohan yohann|jonathan jonathon johnathan|
    dorothee dorothe|valery valerie|andre andree|rene renee|michele michelle|pascal pascale|frederik
    frederick|
    dominik dominick|benedikt benedict|priscilla priscila|zoe zoey|abigail abigael|rebecca rebeca
    rebekah|kristina christina|kristine christine""".split("|")
)


def gender(given: str) -> str:
    """Of a folded given name: "f", "m", or "" where it is either or unknown; compounds follow their first
    part."""
    first = given.split("-")[0].split(" ")[0]
    if first in EITHER or given in EITHER:
        return ""
    woman, man = first in WOMEN, first in MEN
    if not woman and not man:
        return "f" if first.endswith(("ine", "ette", "elle", "ienne", "otte", "anne", "yne")) else ""
    return "" if woman == man else "f" if woman else "m"
