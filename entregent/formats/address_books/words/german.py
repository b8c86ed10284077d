"""What German address books call their columns."""

from typing import Final

WORDS: Final = {
    "given": "vorname, vornamen, rufname, erster vorname",
    "middle": (
        "weitere vornamen, zweiter vorname, 2 vorname, mittelname, weiterer vorname, zusätzlicher name"
    ),
    "family": "nachname, familienname, zuname, hausname",
    "name": "name, kontakt, person, kontaktname, ansprechpartner, wer",
    "fullname": (
        "anzeigename, angezeigter name, vollständiger name, voller name, ganzer name, vor und nachname, "
        "vollname, name vollständig"
    ),
    "prefix": "anrede, namenspräfix, präfix, akademischer titel, namenszusatz",
    "suffix": "namenssuffix, suffix",
    "nick": "spitzname, kurzname, nickname, rufname kurz",
    "phonetic": "phonetisch, phonetischer, aussprache, lautschrift",
    "plain": (
        "initialen, konto, abrechnungsinformation, abrechnungsinformationen, reisekilometer, kilometer, "
        "verzeichnisserver, internet frei gebucht, frei gebucht, regierungsnr, organisationsnr, "
        "stichwörter, priorität, vertraulichkeit, benutzer, benutzerdef, benutzerdefiniert, "
        "benutzerdefiniertes feld, geschlecht, erstellt, erstellt am, geändert, geändert am, quelle, "
        "status, favorit, bild, foto, branche, geburtsname, mädchenname, ablegen unter, speichern unter, "
        "nächste erinnerung, betreff, kundennummer"
    ),
    "title": "titel",
    "jobtitle": (
        "position, funktion, stelle, berufsbezeichnung, stellenbezeichnung, arbeitstitel, rolle, "
        "jobtitel, amt"
    ),
    "profession": "beruf, tätigkeit",
    "email": (
        "e mail, email, mail, e mail adresse, emailadresse, mailadresse, e mail adressen, elektronische "
        "post"
    ),
    "phone": (
        "telefon, tel, telefonnummer, telefonnr, rufnummer, festnetz, fon, telefonnummern, nummer, "
        "durchwahl"
    ),
    "mobile": (
        "mobil, mobiltelefon, handy, mobilnummer, handynummer, mobil tel nr, mobilfunk, natel, "
        "mobilrufnummer"
    ),
    "fax": "fax, telefax, faxnummer, fax nummer",
    "pager": "pager, pagernummer, pager nummer, piepser",
    "im": "messenger name, messenger, chat, sofortnachricht, chatname, messengername",
    "web": (
        "webseite, website, homepage, internet, internetseite, webadresse, internetadresse, webpräsenz, "
        "url, link"
    ),
    "profile": "profil, profillink, profil url",
    "main": "haupt, primär, primäre, primärer, standard, haupttelefon phone, bevorzugt",
    "main phone": "haupttelefon, hauptnummer, zentrale",
    "second": "sekundär, sekundäre, weitere e mail, alternative, zweite, zusätzliche",
    "car": "auto",
    "car phone": "autotelefon",
    "isdn": "isdn",
    "telex": "telex",
    "tty": "telefon für hörbehinderte, texttelefon",
    "callback": "rückmeldung, rückruf",
    "radio": "funk",
    "home": "private, zuhause, zu hause, wohnung, persönlich, persönliche",
    "private": "privat",
    "work": (
        "geschäftlich, geschäftliche, dienstlich, dienstliche, arbeit, firmen, beruflich, berufliche, "
        "büro e mail"
    ),
    "other": (
        "weitere, weiterer, weiteres, weiteres r, weiteres e, andere, anderer, anderes, sonstige, "
        "sonstiges"
    ),
    "company": (
        "firma, unternehmen, organisation, firmenname, arbeitgeber, betrieb, gesellschaft, institution, "
        "verein"
    ),
    "department": "abteilung, bereich, team, referat",
    "office": "büro",
    "address": "adresse, anschrift, postanschrift, postadresse",
    "formatted": "formatiert, formatierte",
    "street": "straße, str, strasse, straße und hausnummer, straße hausnummer, hausnummer",
    "city": "ort, stadt, wohnort, gemeinde",
    "region": "bundesland, region, kanton, bundesland kanton, provinz, staat, bezirk",
    "code": "plz, postleitzahl",
    "country": "land, land region, staat land",
    "box": "postfach, postfachadresse",
    "extended": "adresszusatz, zusatz, adresse zusatz, stockwerk, gebäude, ortsteil",
    "location": "standort, aufenthaltsort, lebt in, wohnt in",
    "birthday": "geburtstag, geburtsdatum, geboren am, geb datum, geboren",
    "birth year": "geburtsjahr",
    "birth month": "geburtsmonat",
    "birth": "geburt",
    "year": "jahr",
    "month": "monat",
    "day": "tag",
    "date": "datum",
    "anniversary": "jahrestag, hochzeitstag, jubiläum",
    "spouse": "ehepartner, ehefrau, ehemann, gatte, gattin, ehegatte, partner ehepartner",
    "partner": "partner, lebensgefährte, lebensgefährtin, partnerin",
    "child": "kinder, kind, sohn, tochter",
    "assistant": "assistent, assistentin, name assistent, sekretariat, assistenz",
    "manager": "vorgesetzter, vorgesetzte, vorgesetzten, name des der vorgesetzten, chef, manager",
    "relation": "beziehung, verwandter",
    "event": "ereignis",
    "note": (
        "notiz, notizen, bemerkung, bemerkungen, kommentar, kommentare, anmerkung, anmerkungen, "
        "beschreibung, info, infos"
    ),
    "group": (
        "gruppe, gruppen, kategorie, kategorien, schlagwort, schlagwörter, gruppenmitgliedschaft, label, "
        "kreis"
    ),
    "interest": "hobby, hobbys, interessen, interesse, freizeit",
    "language": "sprache, sprachen, muttersprache",
    "last_exchange": (
        "zuletzt gesprochen, letzter anruf, letzte nachricht, letzter kontakt, zuletzt kontaktiert, "
        "letzte interaktion, letztes treffen, zuletzt gesehen, letztes gespräch, letzter austausch, "
        "kontaktiert am"
    ),
    "met_how": "wie kennengelernt, kennengelernt, woher bekannt, woher kennen wir uns",
    "met_where": "wo kennengelernt, kennengelernt in, kennengelernt bei, ort des kennenlernens",
    "met_on": "kennengelernt am, bekannt seit, wann kennengelernt, verbunden am, vernetzt am, kontakt seit",
    "met_through": "empfohlen von, kennengelernt durch, vorgestellt von, vermittelt von, bekannt durch",
    "type": "typ, art",
    "value": "wert",
    "service": "dienst",
    "uid": "kontakt id, kennung, id nummer",
    "of": "der, die, das, des, von, und, für, nr, am, im, zur, zum, in, name des, name der",
}  # fmt: skip
