"""What Dutch address books call their columns."""

from typing import Final

WORDS: Final = {
    "given": "voornaam, voornamen, roepnaam",
    "middle": (
        "middelste naam, tweede voornaam, tussenvoegsel, extra naam, tussenvoegsels, andere voornamen"
    ),
    "family": "achternaam, familienaam",
    "name": "naam, contact, contactpersoon, persoon, naam contactpersoon, wie",
    "fullname": (
        "volledige naam, weergavenaam, weergegeven naam, schermnaam weergave, naam weergeven, voor en "
        "achternaam"
    ),
    "prefix": "aanhef, voorvoegsel, aanspreektitel, aanspreekvorm",
    "suffix": "achtervoegsel, naamachtervoegsel",
    "nick": "bijnaam, roepnaam kort, alias, koosnaam",
    "phonetic": "fonetisch, fonetische, uitspraak",
    "plain": (
        "initialen, voorletters, account, rekening, factureringsinformatie, factuurinformatie, "
        "facturering, reisafstand, kilometers, kilometerstand, adreslijstserver, directoryserver, "
        "beschikbaarheidsinfo internet, internet beschikbaarheidsinfo, beschikbaarheidsinfo op internet, "
        "beschikbaarheidsinfo, persoonlijk id nummer, overheids id, sofi nummer, sofinummer, trefwoorden, "
        "organisatie id, organisatienummer, id nummer organisatie, id nummer van organisatie, prioriteit, "
        "urgentie, gevoeligheid, gebruiker, aangepast, aangepast veld, geslacht, gemaakt, gemaakt op, "
        "gewijzigd, bron, status, favoriet, afbeelding, foto, branche, geboortenaam, meisjesnaam, opslaan "
        "als, volgende herinnering, id nummer overheid, burgerservicenummer"
    ),
    "title": "titel",
    "jobtitle": "functie, functietitel, positie, rol, baan",
    "profession": "beroep",
    "email": "e mail, email, mail, e mailadres, mailadres, emailadres, elektronische post",
    "phone": "telefoon, tel, telefoonnummer, telefoonnummers, nummer, vaste lijn",
    "mobile": "mobiel, mobiele telefoon, mobiel nummer, mobiele nummer, gsm, mobieltje, mobiele",
    "fax": "fax, faxnummer, telefax",
    "pager": "pager, semafoon, semafoonnummer, pieper, pagernummer",
    "im": "chatnaam, schermnaam, expresbericht, chat",
    "web": "webpagina, website, webadres, startpagina, homepage, internetpagina, site, koppeling",
    "profile": "profiel, profiel url, profiellink",
    "main": "eerste, hoofd, primair, primaire, standaard",
    "main phone": "hoofdtelefoon, hoofdnummer",
    "second": "secundair, secundaire, alternatief, alternatieve, tweede, extra",
    "car": "auto",
    "car phone": "autotelefoon",
    "radio phone": "radiotelefoon",
    "telex": "telex",
    "isdn": "isdn",
    "tty": "teksttelefoon, tty tdd, teletype telefoon",
    "callback": "terugbellen, terugbelnummer",
    "company main phone": "hoofdtelefoon bedrijf, hoofdnummer bedrijf",
    "home": "thuis, persoonlijk, persoonlijke, woon, huis, privé adres",
    "home address": "huisadres, thuisadres",
    "home phone": "telefoon thuis",
    "private": "privé",
    "work": "werk, zakelijk, zakelijke, werkadres adres, op het werk",
    "work address": "werkadres",
    "other": "andere, anders, overig, overige, ander",
    "company": "bedrijf, organisatie, bedrijfsnaam, firma, onderneming, werkgever, instelling, vereniging",
    "department": "afdeling, team",
    "office": "kantoor, kantoorlocatie, werkplek",
    "address": "adres, postadres, adresgegevens",
    "formatted": "opgemaakt, geformatteerd",
    "street": "straat, straatnaam, straat en huisnummer, straat huisnummer, adresregel, huisnummer",
    "city": "plaats, stad, woonplaats, gemeente",
    "region": "provincie, staat, regio, staat provincie",
    "code": "postcode",
    "country": "land, land regio",
    "box": "postbus, postbusnummer",
    "extended": "adresaanvulling, toevoeging, verdieping, gebouw, wijk",
    "location": "werklocatie, locatie, woont in",
    "birthday": "verjaardag, geboortedatum, geboren op, geboren",
    "birth year": "geboortejaar",
    "birth month": "geboortemaand",
    "birth day": "geboortedag",
    "birth": "geboorte",
    "year": "jaar",
    "month": "maand",
    "day": "dag",
    "date": "datum",
    "anniversary": "speciale datum, jubileum, trouwdag, gedenkdag, huwelijksdag",
    "spouse": "echtgenoot, echtgenote, echtgenoot echtgenote, man, vrouw, partner echtgenoot",
    "partner": "partner, levensgezel",
    "child": "kinderen, kind, zoon, dochter",
    "assistant": "assistent, assistente, naam assistent, secretaresse, naam van assistent",
    "manager": "manager, chef, leidinggevende, naam manager, naam van manager, baas",
    "relation": "relatie, familielid",
    "event": "gebeurtenis",
    "note": (
        "notitie, notities, opmerking, opmerkingen, aantekeningen, beschrijving, toelichting, informatie"
    ),
    "group": "groep, groepen, categorie, categorieën, label, trefwoord groep, groepslidmaatschap",
    "interest": "hobby, hobby s, interesses, vrije tijd",
    "language": "taal, talen",
    "last_exchange": (
        "laatste contact, laatst contact, laatst gesproken, laatste interactie, laatst gezien, laatste "
        "ontmoeting, laatste gesprek"
    ),
    "met_how": "hoe ontmoet, hoe leerden we elkaar kennen",
    "met_where": "waar ontmoet, ontmoet in, ontmoet bij, plaats van ontmoeting",
    "met_on": "ontmoet op, verbonden op, bekend sinds, wanneer ontmoet",
    "met_through": (
        "referentie van, referentie, voorgesteld door, aanbevolen door, verwezen door, via, ontmoet via, "
        "doorverwezen door"
    ),
    "type": "type, soort",
    "value": "waarde",
    "service": "dienst",
    "uid": "contact id, kenmerk",
    "of": "van, de, het, een, op, en, voor, nr, in, s",
}  # fmt: skip
