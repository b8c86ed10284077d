"""What Italian address books call their columns."""

from typing import Final

WORDS: Final = {
    "given": "nome di battesimo, primo nome",
    "middle": "secondo nome, altro nome, altri nomi, nome aggiuntivo",
    "family": "cognome, cognomi",
    "name": "nome, contatto, persona, nominativo, nome contatto, chi",
    "fullname": (
        "nome completo, nome e cognome, nome visualizzato, nome da visualizzare, visualizza nome, cognome "
        "e nome, nome per esteso"
    ),
    "prefix": "prefisso, appellativo, prefisso nome",
    "suffix": "suffisso, suffisso nome",
    "nick": "soprannome, nomignolo, alias, pseudonimo, nickname",
    "phonetic": "fonetico, fonetica, pronuncia",
    "plain": (
        "iniziali, account, informazioni fatturazione, dati fatturazione, fatturazione, indennità "
        "trasferta, chilometraggio, chilometri, server di elenchi in linea, server di elenchi, server "
        "directory, disponibilità internet, disponibilità su internet, codice fiscale, parole chiave, "
        "codice organizzazione, numero id organizzazione, priorità, riservatezza, utente, personalizzato, "
        "campo personalizzato, sesso, genere, creato, creato il, modificato, fonte, stato civile, "
        "preferito, immagine, foto, settore, prossimo promemoria, archivia come, numero identificativo "
        "azienda, disponibilità, num id organizzazione"
    ),
    "title": "titolo",
    "jobtitle": (
        "posizione, qualifica, ruolo, mansione, posizione professionale, posizione lavorativa, incarico"
    ),
    "profession": "professione, occupazione, mestiere",
    "email": (
        "posta elettronica, indirizzo posta elettronica, indirizzo di posta elettronica, e mail, email, "
        "mail, indirizzo e mail, indirizzo email, e mail address, posta"
    ),
    "phone": (
        "telefono, telefoni, tel, numero di telefono, numero telefonico, numero, telefono fisso, fisso, "
        "telef"
    ),
    "mobile": "cellulare, telefono cellulare, mobile, numero di cellulare, telefonino, cell, tel cellulare",
    "fax": "fax, numero fax, numero di fax, telefax",
    "pager": "cercapersone, numero cercapersone, pager",
    "im": (
        "messaggistica istantanea, nome schermo, nickname chat, nome visualizzato chat, messaggistica, "
        "nome screen"
    ),
    "web": (
        "pagina web, sito web, sito, sito internet, indirizzo web, pagina personale, collegamento, pagina "
        "iniziale"
    ),
    "profile": "profilo, url profilo, url del profilo",
    "main": "principale, primario, primaria, predefinito, predefinita",
    "second": "secondario, secondaria, alternativo, alternativa, aggiuntivo, aggiuntiva",
    "car": "auto, automobile",
    "radio": "radio",
    "telex": "telex",
    "isdn": "isdn",
    "radio phone": "radiotelefono",
    "tty": "tty tdd, telefono tty tdd, ttytdd, telescrivente",
    "callback": "richiamata automatica, richiamata, richiamo, telefono richiamata",
    "home": "abitazione, casa, personale, domicilio, ab, residenza",
    "private": "privato, privata",
    "work": "ufficio lavoro, lavoro, lavorativo, aziendale, professionale, uff, commerciale",
    "office": "ufficio, ubicazione ufficio, sede ufficio",
    "other": "altro, altra, altri, altre",
    "company": "società, azienda, organizzazione, ditta, impresa, ente, nome società, ragione sociale",
    "department": "reparto, dipartimento, divisione, settore aziendale",
    "address": "indirizzo, indirizzo postale, recapito",
    "formatted": "formattato, formattata",
    "street": "via, strada, via e numero, riga indirizzo",
    "city": "città, località, comune, paese città",
    "region": "provincia, regione, stato provincia, prov, provincia o stato, stato",
    "code": "cap, codice postale, c a p",
    "country": "paese, nazione, paese area geografica, paese regione, stato nazione",
    "box": "casella postale, indirizzo casella postale, c p",
    "extended": "indirizzo esteso, interno, piano, edificio, quartiere",
    "location": "posizione geografica, luogo, ubicazione, vive a",
    "birthday": "compleanno, data di nascita, nato il, nata il",
    "birth": "nascita, di nascita",
    "year": "anno",
    "month": "mese",
    "day": "giorno",
    "date": "data",
    "anniversary": "anniversario, anniversario di matrimonio",
    "spouse": "coniuge, moglie, marito, nome coniuge, consorte",
    "partner": "partner, compagno, compagna",
    "child": "figli, figlio, figlia, bambini",
    "assistant": "assistente, nome assistente, segretaria, segretario",
    "manager": "responsabile, nome responsabile, capo, superiore, manager, nome manager, dirigente",
    "relation": "relazione, parente, parentela",
    "event": "evento",
    "note": (
        "nota, note, commento, commenti, osservazioni, descrizione, informazioni, appunti, informazioni "
        "aggiuntive"
    ),
    "group": "gruppo, gruppi, categoria, categorie, etichetta, etichette, appartenenza a gruppi",
    "interest": "hobby, interessi, passatempi, passatempo, passioni",
    "language": "lingua, lingue",
    "last_exchange": (
        "ultimo contatto, ultima interazione, ultimo incontro, ultima conversazione, ultimo messaggio, "
        "contattato il"
    ),
    "met_how": "come ci siamo conosciuti, conosciuto come",
    "met_where": "dove ci siamo conosciuti, luogo di incontro, conosciuto a, incontrato a",
    "met_on": "conosciuto il, data incontro, collegato il, incontrato il, conosciuto dal",
    "met_through": (
        "presentato da, segnalato da, raccomandato da, riferimento di, referenze, conosciuto tramite, "
        "tramite"
    ),
    "type": "tipo",
    "value": "valore",
    "service": "servizio",
    "uid": "identificativo, id contatto",
    "of": "di, del, della, dello, dei, il, la, lo, gli, le, e, n, dell, d, per, num, da",
}  # fmt: skip
