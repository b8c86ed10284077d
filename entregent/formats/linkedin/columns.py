"""Tells what a table holds from its column names, in the words of several eras and languages."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from entregent.formats.linkedin.values import Kind

_GIVEN = "firstname prenom nombre vorname nome voornaam givenname forename"
_FAMILY = (
    "lastname nom nomdefamille apellidos apellido nachname familienname cognome sobrenome apelido achternaam "
    "surname familyname"
)
_EMAIL = (
    "emailaddress email adressemail adresseemail adressedemessagerie courriel mail correoelectronico correo "
    "direcciondecorreoelectronico emailadresse indirizzoemail enderecodeemail emailadres"
)
_COMPANY = (
    "company companyname entreprise societe empresa unternehmen firma azienda societa bedrijf organisation "
    "organization employer nomdelentreprise"
)
_TITLE = (
    "position title jobtitle poste titre intitule intituledeposte intituleduposte fonction cargo puesto "
    "posicion stelle beruf posizione ruolo functie role"
)
_URL = (
    "url profileurl publicprofileurl linkedin linkedinurl linkedinprofile linkedinprofileurl urlduprofil "
    "urlprofil profillinkedin urldelperfil urldoperfil perfil profilurl urldelprofilo profielurl lien"
)
_DIRECTION = "direction sens direccion richtung direzione direcao richting"


@dataclass(frozen=True, slots=True)
class _Table:
    """What a kind of table calls its columns: all of `required`, and `enough` in all, make it this kind."""

    kind: Kind
    required: frozenset[str]
    enough: int
    fields: Mapping[str, frozenset[str]]


def _table(kind: Kind, required: str, enough: int, **fields: str) -> _Table:
    return _Table(
        kind,
        frozenset(required.split()),
        enough,
        {name: frozenset(words.split()) for name, words in fields.items()},
    )


_TABLES: Final = (
    _table(
        "messages", "sender recipients sent_at text", 6,
        conversation="conversationid conversation iddelaconversation iddeconversation iddelaconversacion",
        conversation_title="conversationtitle titredelaconversation titulodelaconversacion",
        sender="from de von da van expediteur remitente sender",
        sender_url="senderprofileurl urlduprofildelexpediteur urldelperfildelremitente senderurl",
        recipients="to a an aan para destinataire destinataires destinatario destinatarios recipients",
        recipient_urls="recipientprofileurls recipientprofileurl urlduprofildudestinataire recipienturls",
        sent_at="date datesent sentat fecha datum data dateenvoi envoyele",
        subject="subject objet sujet asunto betreff oggetto assunto onderwerp",
        text="content message contenu contenido inhalt contenuto conteudo inhoud body",
        direction=_DIRECTION,
        folder="folder dossier carpeta ordner cartella pasta map",
        attachments="attachments piecesjointes",
        message_draft="ismessagedraft", conversation_draft="isconversationdraft",
    ),
    _table(
        "invitations", "sender recipient sent_at direction", 4,
        sender="from de von da van expediteur inviter",
        recipient="to a an aan para destinataire invitee",
        sent_at="sentat datesent date envoyele envoyeele dateenvoi enviadoel gesendetam inviatoil",
        words="message mensaje nachricht messaggio mensagem bericht note",
        direction=_DIRECTION,
        sender_url="inviterprofileurl inviterurl", recipient_url="inviteeprofileurl inviteeurl",
    ),
    _table(
        "endorsements", "skill given", 3,
        given="endorserfirstname", family="endorserlastname", url="endorserpublicurl endorserprofileurl",
        skill="skillname skill competence", endorsed_at="endorsementdate date",
        status="endorsementstatus status",
    ),
    _table(
        "endorsements", "skill endorsee_given", 3,
        endorsee_given="endorseefirstname", family="endorseelastname",
        url="endorseepublicurl endorseeprofileurl",
        skill="skillname skill competence", endorsed_at="endorsementdate date",
        status="endorsementstatus status",
    ),
    _table(
        "recommendations", "given family text", 5,
        given=_GIVEN, family=_FAMILY, company=_COMPANY, title=_TITLE,
        text="text recommendationtext recommendation recommandation texte",
        written_at="creationdate createddate datedecreation date", status="status statut", url=_URL,
    ),
    _table(
        "notes", "given note", 3,
        given="connectionfirstname contactfirstname",
        family="connectionlastname contactlastname",
        url="connectionprofileurl contactprofileurl profileurl url", note="note notes text",
        written_at="createdon createdat date", edited_at="editedon",
    ),
    _table(
        "contacts", "given created_at", 6,
        source="source", given=_GIVEN, family=_FAMILY, companies="companies", title="title",
        emails="emailaddress emailaddresses emails", phones="phonenumbers phonenumber phones",
        created_at="createdat", full_name="fullname", birthday="birthday", place="location",
        bookmarked_at="bookmarkedat", handles="instantmessagehandles", profiles="profiles",
    ),
    _table(
        "connections", "given family connected_on", 4,
        given=_GIVEN, family=_FAMILY, url=_URL, email=_EMAIL, company=_COMPANY, title=_TITLE,
        connected_on=(
            "connectedon connectiondate dateconnected connecteddate connectele connecteele enrelationdepuis "
            "datedeconnexion dateconnexion datedemiseenrelation conectadoel fechadeconexion verbundenam "
            "verbundenseit vernetztam collegatoil conectadoem verbondenop"
        ),
        note="notes note",
    ),
    _table(
        "profile", "given family headline", 5,
        given=_GIVEN, family=_FAMILY, maiden_name="maidenname", address="address",
        birthday="birthdate birthday",
        headline="headline", summary="summary", industry="industry", zip_code="zipcode",
        place="geolocation location", twitter="twitterhandles", websites="websites",
        messengers="instantmessengers",
    ),
    _table(
        "positions", "company title started", 4,
        company="companyname company", title="title position", description="description", place="location",
        started="startedon startdate", ended="finishedon enddate endedon",
    ),
    _table(
        "education", "school", 3,
        school="schoolname school", started="startdate startedon", ended="enddate finishedon", notes="notes",
        degree="degreename degree", activities="activities",
    ),
)  # fmt: skip

_ASSISTANT_FILES: Final = ("coach", "guide_messages", "role_play", "roleplay")


@dataclass(frozen=True, slots=True)
class Columns:
    """A recognised header: the kind, and where each of our fields stands."""

    kind: Kind
    at: Mapping[str, int]


def recognise(header: Sequence[str]) -> Columns | None:
    """The kind of table whose column names are `header`, or None for a table that is none of ours."""
    return _recognise(tuple(header)) if len(header) < 200 else None


@lru_cache(maxsize=512)
def _recognise(header: tuple[str, ...]) -> Columns | None:
    names = [fold_header(name) for name in header]
    while names and not names[-1]:
        names.pop()
    if names == ["name"]:
        return Columns("skills", {"name": 0})
    for table in _TABLES:
        at = _positions(names, table)
        if table.required <= at.keys() and len(at) >= table.enough:
            return Columns(table.kind, at)
    return _without_date(names)


def _positions(names: Sequence[str], table: _Table) -> dict[str, int]:
    at: dict[str, int] = {}
    for index, name in enumerate(names):
        for field, words in table.fields.items():
            if name in words and field not in at:
                at[field] = index
                break
    return at


def _without_date(names: Sequence[str]) -> Columns | None:
    """Connections whose date column was deleted: few columns, and a LinkedIn address among them."""
    table = next(table for table in _TABLES if table.kind == "connections")
    at = _positions(names, table)
    if {"given", "family", "url"} <= at.keys() and len(at) >= 4 and len(names) <= 8:
        return Columns("connections", at)
    return None


def fold_header(name: str) -> str:
    """A column name without case, accents, spaces and signs: `Prénom` and `PRENOM ` are one."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(c for c in plain if c.isalnum())


def is_assistant(name: str) -> bool:
    """Whether a file of messages is with LinkedIn's own assistants, which only its name tells."""
    plain = name.lower().replace(" ", "_")
    return any(word in plain for word in _ASSISTANT_FILES)


def recommendation_side(name: str) -> str:
    """`in`, `out` or "": recommendations given and received differ by nothing but the name of their file."""
    plain = fold_header(name.rsplit("/", 1)[-1])
    if any(word in plain for word in ("received", "recue", "recibida", "erhalten")):
        return "in"
    return "out" if any(word in plain for word in ("given", "donnee", "emitida", "gegeben")) else ""
