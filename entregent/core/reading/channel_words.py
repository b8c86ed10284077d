"""The words by which people say how they were in touch, in French and English, by channel."""

from typing import Final

from entregent.core.exchanges import Channel


def _any(words: str) -> str:
    """The words as an alternation, "_" for a space; inside, -é and -ée may come marked as participles."""
    return "|".join(" ".join(_parts(w.split("_"))) for w in words.split())


def _parts(parts: list[str]) -> list[str]:
    last = len(parts) - 1
    return [
        f"(?:{p}|{p[: -len(end)]}e§)" if (end := _ending(p)) and (at < last or end.startswith("ee")) else p
        for at, p in enumerate(parts)
    ]


def _ending(part: str) -> str:
    return next((e for e in ("ees", "ee", "es", "e") if part.endswith(e) and len(part) > 3), "")


EVENT = _any(
    """salons? forum foire conf conference conférence colloque congres seminaire soiree gala vernissage expo
    exposition inauguration kermesse meetup meet-up hackathon convention afterwork after-work
    pot fete anniversaire anniv mariage bapteme enterrement obseques concert festival spectacle
    reveillon webinaire webinar atelier workshop table_ronde pot_de_depart barbecue bbq vide-grenier
    brocante tournoi match ag assemblee_generale remise_des_prix cocktail crémaillère cremaillere bal
    journee_portes_ouvertes portes_ouvertes formation cinq_a_sept 5_a_7 marche_de_noel
    trade_show trade_fair show fair summit symposium party do gig wedding funeral reception drinks
    launch opening ceremony dinner_party gala ball reunion_dinner seminar talk lecture exhibition meetup
    housewarming leaving_do christening festival book_launch away_day awayday open_day alumni market
    birthday hooley session conference_dinner networking_event networking_evening mixer fundraiser
    race marathon semi-marathon parkrun park_run fun_run half_marathon careers_fair career_fair job_fair
    job_dating demo_day pitch_night school_play school_gate_fair sports_day prize-giving prizegiving
    carol_service
    quiz_night pub_quiz quiz auction assises journee_d'_etude journee_d'_etudes rencontres_pro trail tombola
    braderie galette galette_des_rois ceremonie voeux_du_maire the_dansant guinguette pride hustings screening
    projection avant-premiere lancement inauguration biennale rentree_solennelle matinee petit-dej_reseau
    petit-dejeuner_reseau networking degustation wine_tasting tasting vigil memorial open_mic book_club
    club_de_lecture choir_concert street_party village_fete fete_des_voisins fete_du_village school_run_do
    fete_de_l'_ecole expo-vente portes-ouvertes open_house expo_photo foires marche_aux_puces
    panel keynote roundtable round_table offsite off-site seminaire team_building teambuilding dedicace
    book_signing signing loto bingo karaoke escape_game bourse_aux_jouets bourse_aux_livres symposiums debat
    debate incubateur_demo congress conferences salon_pro fete_de_la_musique cine-debat cine-club
    cine-concert cinema cine theatre opera
    reunion_d'anciens retrouvailles communion baby_shower hen_do stag_do ramadan_dinner iftar
    depart_en_retraite depart_a_la_retraite
    charity_run fest-noz bal_folk awards awards_dinner gala_dinner charity_dinner award_ceremony
    soiree_jeux game_night
    graduation rugby panto football carnival regatta hackathon graduation wake craic ceilidh premiere
    biennale"""
)
VIDEO = _any(
    "visio visios visioconf visioconference visio-conference zoom zooms teams skype facetime "
    "webex gmeet google_meet meet hangout hangouts jitsi whereby video video_call video_chat "
    "video-call vc videoconf appel_video videoconference video_conference visiocall zoomed "
    "skyped facetimed face_time google_hangout"
)
CALL = _any(
    "gsm mobile portable tel tél teleph telephone telephones telephonique phone phoned "
    "phones phoning call calls called calling appel appels appele appelee appelle "
    "coup_de_fil coup_de_tel coup_de_telephone coups_de_fil rang ring rung ringing rappele "
    "bigo bigophone voicemail voice_mail vm repondeur messagerie message_vocal vocal "
    "missed_call phone_call buzz bell blower tinkle dring appeler joindre phonecall "
    "decroche decroche§ conf_call callback conference_call telco telcon teleconf tph tlf fil telephoner "
    "telephonee coup_d'_fil coup_de_bigo rappelle facetime_audio"
)
LUNCH = _any(
    "dej dejs dejeuner dejeuners dejeune dejeunee dejeunes dejeunions lunch lunched lunches "
    "lunching midi_ensemble diner diners dine soupe souper dinner dinners dined supper "
    "brunch brunche resto restau restaurant resto_midi pique-nique picnic raclette fondue "
    "bouffe casse-croute pizza dosa_lunch tiffin couscous bbq_lunch barbecue_chez repas "
    "roast sandwich sandwiches sushi sushis curry ramen burger burgers kebab tacos tapas pizzas noodles pho "
    "bobun bo_bun couscous tajine paella creperie crepes crepe moules-frites cantine cafet cafeteria canteen "
    "bistrot bistro brasserie trattoria gastro ate ate_out eaten mange mangee mange§ dejeuner_d'affaires "
    "supper suppers "
    "pique_nique thai mezze dim_sum poke_bowl food_truck grignote§ plat_du_jour grub fish_and_chips"
)
COFFEE = _any(
    "cafe cafes coffee coffees caffe kawa kfe chai tea the_avec the_chez the_ac gouter "
    "espresso ptit-dej petit-dejeuner petit-dej petit_dej petit_dejeuner ptit_dej p'tit_dej "
    "pdj breakfast brekkie brekky verre un_verre apero aperos biere bieres beer beers pint "
    "pints a_drink drink demi cuppa caf cappuccino latte flat_white pastis jus juice "
    "cafe-croissant en_terrasse un_rose the_a_la_menthe the_vert the_gourmand tea_time pub ale ales "
    "lager wine spritz prosecco champagne pinte "
    "pintes demi_au mousse canon "
    "boire_un_coup bu_un_coup pris_un_coup un_coup_avec un_coup_ac americano macchiato matcha infusion "
    "tisane "
    "chocolat_chaud hot_chocolate expresso bar_a_vin verres un_pot_avec boire_un_pot nightcap sundowners "
    "cups_of_tea cup_of_tea a_brew happy_hour gin gin_tonic whisky rhum cocktails digestif"
)
EMAIL = _any(
    "maile maile§ remaile§ mailed_me mail mails email emails e-mail e-mails emailed e-mailed "
    "emailing mailed courriel courriels emial emials mial mials maild emai meil gmail mel "
    "newsletter_reply imail emaild emaled"
)
MESSAGE = _any(
    "sms texto textos text texts texted texting message messages msg msgs messaged whatsapp "
    "whatsapps whatsapped whats_app wa watsapp wapp dm dms dmed mp mps inmail inmails "
    "linkedin tchat tchats tchatte tchate chat_linkedin telegram signal messenger insta "
    "instagram slack slacked discord wechat imessage snap snapchat pinged ping viber "
    "line_message sms'd mms facebook fb teams_message twitter mattermost linkedin_message li "
    "textote§ textotee dm'd chat_teams chat_slack tchat_teams mastodon bluesky tiktok doctolib_message "
    "line_app "
    "message_prive whatsap whastapp txt txted txto text_message mesage"
)
LETTER = _any(
    "lettre lettres letter letters carte cartes card cards cpost postcard postcards "
    "carte_postale carte_de_voeux carte_de_visite_postee courrier courriers handwritten_note "
    "note_manuscrite thank-you_note thank_you_note thank-you_card thank_you_card "
    "mot_manuscrit petit_mot faire-part faire_part mot_de_remerciement christmas_card "
    "note_of_thanks condolence_note colis parcel un_recommande en_recommande lettre_recommandee "
    "left_a_note left_a_card left_me_a_note par_la_poste in_the_post by_post "
    "snail_mail pli bafouille missive "
    "handwritten_letter sympathy_card get-well_card get_well_card birthday_card "
    "mot_de_condoleances"
)
LIKE = _any(
    "like likes liked liking likee likes§ like§ aime§ aime_mon aime_ma aime_le_post aime_son "
    "aime_sa commented commentaire comment comments commente commente§ commentee reposted "
    "repost reposte repartage partage_mon partage§_mon partage§_le_post partage§_l'_article "
    "partage§_la_publi partage§_la_publication partage§_son partage§_ma shared_my reshare reagi "
    "reacted kudos pouce heart hearted thumbs_up retweet retweeted upvoted applaudi_mon "
    "reshared endorsed"
)
MEETING = _any(
    "rdv rdvs rendez-vous rendez_vous reunion reunions reu reus meeting meetings mtg mtgs "
    "mtng met meet-up_with rencontre rencontre§ rencontres entretien entretiens entrevue "
    "interview interviewed point_avec point catch-up catchup catch_up caught_up visite "
    "visited visit copil comite audience seance session_avec sync 1:1 one-to-one one_to_one "
    "121 tete-a-tete kickoff kick-off steering workshop_with standup stand-up debrief ski "
    "velo tennis piscine yoga padel jogging swim climbing petanque promenade balade walk "
    "walked marche_avec footing running run_with hike rando randonnee gym golf tennis "
    "passe§_au passe§_a_la passee§_au dropped_in dropped_by popped_in came_by came_over "
    "stopped_by viewing brainstorm demo_chez sit-down appointment comite_de_pilotage "
    "conseil_d'_administration ca_de_l'_asso ca_de_l'_association planning_session work_session "
    "working_session codir comex bureau_de_l'_asso "
    "five-a-side one-on-one one_on_one 1-1 1-to-1 check-in check_in town_hall all-hands huddle retro "
    "copro cse "
    "conseil_de_classe conseil_de_quartier commission jury soutenance oral entretien_annuel point_hebdo "
    "revue rv r-v "
    "rdz-vs rdvous board_meeting review reu. squash"
)
WORDS: Final[tuple[tuple[Channel, str], ...]] = (
    ("video", VIDEO),
    ("letter", LETTER),
    ("like", LIKE),
    ("event", EVENT),
    ("lunch", LUNCH),
    ("coffee", COFFEE),
    ("call", CALL),
    ("email", EMAIL),
    ("message", MESSAGE),
    ("meeting", MEETING),
)
CUE: Final = "|".join(words for _, words in WORDS)
"""Every word for a way to be in touch, as one alternation."""
