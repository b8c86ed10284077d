"""What French address books call their columns."""

from typing import Final

WORDS: Final = {
    "given": "prénom, prénoms, premier prénom, prénom usuel",
    "middle": "deuxième prénom, second prénom, autres prénoms, autre prénom, 2e prénom, prénom secondaire",
    "family": "nom de famille, nom patronymique, patronyme, nom d usage",
    "name": "nom, noms, contact, personne, nom du contact, qui",
    "fullname": (
        "nom complet, nom affiché, nom à afficher, nom et prénom, prénom et nom, nom prénom, prénom nom, "
        "nom d affichage, nom de, nom complet de"
    ),
    "prefix": "civilité, préfixe, préfixe du nom, titre de civilité, appellation, formule d appel",
    "suffix": "suffixe, suffixe du nom",
    "nick": "surnom, pseudo, pseudonyme, alias, petit nom, diminutif",
    "phonetic": "phonétique, prononciation",
    "plain": (
        "initiales, compte, informations facturation, facturation, kilométrage, serveur d annuaire, "
        "disponibilité internet, code gouvernement, mots clés, priorité, critère de diffusion, "
        "confidentialité, numéro d identification de l organisation, utilisateur, divers, champ "
        "personnalisé, sexe, genre, créé le, date de création, modifié le, date de modification, source, "
        "statut, favori, archivé, image, avatar, secteur, secteur d activité, prochain rappel, rappel "
        "prévu, fréquence, classer sous, nom de jeune fille, objet, liste, numéro de sécurité sociale, "
        "date d ajout"
    ),
    "title": "titre",
    "jobtitle": (
        "fonction, poste, intitulé du poste, titre professionnel, rôle, intitulé de poste, emploi, poste "
        "actuel"
    ),
    "profession": "profession, métier",
    "email": (
        "courriel, courrier électronique, adresse électronique, adresse de messagerie, messagerie, "
        "adresse e mail, adresse mail, adresse email, mél, adresse de courriel, adresse courriel, e "
        "mails, courriels"
    ),
    "phone": (
        "téléphone, téléphones, tél, numéro, numéro de téléphone, n de téléphone, téléphone fixe, fixe, "
        "ligne directe"
    ),
    "mobile": (
        "mobile, portable, téléphone portable, tél portable, tél mobile, téléphone mobile, gsm, "
        "cellulaire, numéro de portable"
    ),
    "fax": "télécopie, télécopieur, fax, numéro de fax",
    "pager": "pager, récepteur de radiomessagerie, radiomessagerie, bipeur, téléavertisseur",
    "im": "messagerie instantanée, nom de l écran, pseudo de messagerie, nom d écran, tchat, discussion",
    "web": (
        "site, site web, page web, site internet, page d accueil, page personnelle, adresse web, lien, "
        "internet"
    ),
    "profile": "profil, url du profil, lien du profil, adresse du profil",
    "main": "principal, principale, par défaut, favorite",
    "second": "secondaire, alternative, supplémentaire, seconde",
    "car": "voiture",
    "radio": "radio",
    "telex": "télex",
    "isdn": "rnis",
    "tty": "tdd tty, ats",
    "callback": "rappel",
    "home": (
        "domicile, personnel, personnelle, perso, du domicile, maison, privée, particulier, à domicile, "
        "adresse personnelle de"
    ),
    "private": "privé",
    "work": (
        "bureau professionnel, professionnel, professionnelle, pro, travail, affaires, du bureau, de l "
        "entreprise, au travail"
    ),
    "office": "bureau",
    "other": "autre, autres",
    "company": (
        "société, entreprise, organisation, organisme, employeur, nom de l entreprise, nom de la société, "
        "firme, établissement, structure, raison sociale, compagnie"
    ),
    "department": "service, département de l entreprise, équipe, division, direction",
    "address": "adresse, adresse postale, adresse complète, coordonnées",
    "formatted": "formatée, formaté, mise en forme",
    "street": "rue, voie, adresse ligne, numéro et rue, n et rue",
    "city": "ville, localité, commune",
    "region": "région, dép région, département, état, province, département région, dép, pays état, canton",
    "code": "code postal, cp, c p",
    "country": "pays, pays région",
    "box": "boîte postale, bp, b p, case postale, autre boîte",
    "extended": (
        "complément d adresse, complément, adresse complémentaire, bâtiment, étage, appartement, quartier"
    ),
    "location": "lieu, emplacement, localisation, où, lieu de résidence, habite à, vit à",
    "birthday": (
        "anniv, anniversaire, date de naissance, né le, née le, naissance le, jour de naissance, date "
        "anniversaire, né e le"
    ),
    "birth": "naissance, de naissance",
    "year": "année",
    "month": "mois",
    "day": "jour",
    "date": "date",
    "anniversary": (
        "anniversaire de mariage ou fête, anniversaire de mariage, mariage, date de mariage, fête"
    ),
    "spouse": "conjoint, conjointe, conjoint e, épouse, époux, mari, femme, nom du conjoint",
    "partner": "compagnon, compagne, partenaire",
    "child": "enfant, enfants, prénoms des enfants, fils, fille",
    "assistant": "assistant, assistante, assistant e, de l assistant e, nom de l assistant e, secrétaire",
    "manager": "responsable, supérieur, supérieur hiérarchique, chef, nom du responsable, manageur",
    "relation": "relation, proche, lien de parenté",
    "event": "événement, date importante",
    "note": (
        "note, notes, commentaire, commentaires, remarque, remarques, observations, mémo, description, à "
        "propos, informations complémentaires, infos, informations, précisions"
    ),
    "group": (
        "groupe, groupes, catégorie, catégories, étiquette, étiquettes, libellé, libellés, tag, mot clé, "
        "cercle, cercles, appartenance à un groupe"
    ),
    "interest": (
        "centres d intérêts, centre d intérêt, centres d intérêt, intérêts, loisirs, passe temps, "
        "passion, passions, goûts"
    ),
    "language": "langue, langues, langue parlée, langues parlées, langue préférée",
    "last_exchange": (
        "dernière fois vu, dernière fois vue, dernière fois, vu pour la dernière fois, dernier mail, "
        "dernier rendez vous, dernier contact, dernier échange, dernière interaction, dernière rencontre, "
        "contacté le, date du dernier contact, dernier contact le, date du dernier échange, dernier "
        "message, vu le, dernière discussion, contact le plus récent, dernier appel, dernière prise de "
        "contact"
    ),
    "met_how": (
        "comment connu, comment connue, comment on s est rencontrés, comment nous nous sommes rencontrés, "
        "circonstances de la rencontre, comment on s est connu, comment nous nous sommes connus, "
        "rencontre, connu comment, rencontré comment, connu par le biais de"
    ),
    "met_where": (
        "où on s est rencontrés, où on s est connus, lieu de rencontre, où nous nous sommes rencontrés, "
        "rencontré à, où rencontré, connu à, rencontrés où, lieu rencontre"
    ),
    "met_on": (
        "rencontré le, rencontrée le, date de rencontre, connu le, connu depuis, date de première "
        "rencontre, connecté le, en relation depuis, date rencontre, date de mise en relation, quand "
        "rencontré"
    ),
    "met_through": (
        "qui nous a présentés, présentés par, recommandé par, présenté par, présentée par, par l "
        "intermédiaire de, via, mis en relation par, grâce à, connu par"
    ),
    "type": "type, libellé du type, genre de",
    "value": "valeur",
    "uid": "identifiant, n de contact, id contact, identifiant unique",
    "of": "de, du, des, d, la, le, l, les, un, une, à, au, et, n, ligne, votre, mon, son, sa",
}  # fmt: skip
