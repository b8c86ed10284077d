"""The words that WhatsApp itself writes into a chat, in English and five more languages."""

import re
from typing import Final

from entregent.formats.whatsapp.values import MessageKind

MARKS: Final = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
"""Invisible marks of direction, which the program writes around names and before its own words."""

_WITHOUT_MARKS = str.maketrans("", "", MARKS)

_OMITTED: Final = (
    r"omitted|absente?s?|omise?s?|retirée?s?|weggelassen|ausgeschlossen|omitid[oa]s?|omess[oaie]|"
    r"non inclus[oaie]|ocult[oa]s?|ocultad[oa]s?|não revelad[oa]s?"
)
_THINGS: Final = (
    r"image|photo|video|audio|gif|sticker|document|vidéo|autocollant|bild|foto|dokument|imagen|documento|"
    r"immagine|imagem|figurinha|vídeo|contact card|fiche contact|kontaktkarte|video note|média|medias?|médias"
)
_LEFT_OUT = re.compile(rf"<[^<>\n]{{1,60}}?\b(?:{_OMITTED})>", re.IGNORECASE)
_LEFT_OUT_MARKED = re.compile(rf"[^\n]{{1,200}} (?:{_OMITTED})", re.IGNORECASE)
_LEFT_OUT_PLAIN = re.compile(rf"(?:{_THINGS}) (?:{_OMITTED})", re.IGNORECASE)
_ATTACHED = re.compile(
    r"<(?:attached|pièce jointe|Anhang|adjunto|allegato|anexado|anexo)\s?: [^<>\n]{1,200}>"
    r"|[^\n]{1,200}\.\w{1,5} \((?:file attached|fichier joint|Datei angehängt|archivo adjunto|file allegato|"
    r"arquivo anexado|ficheiro anexado)\)",
    re.IGNORECASE,
)
_DELETED = re.compile(
    r"(?:This message was deleted|You deleted this message|This message was deleted by admin [^\n]{1,100}|"
    r"(?:Ce|Vous avez supprimé ce) message(?: a été supprimé)?|"
    r"Diese Nachricht wurde gelöscht|Du hast diese Nachricht gelöscht|"
    r"(?:Se eliminó|Eliminaste) este mensaje|Este mensaje fue eliminado|"
    r"Questo messaggio è stato eliminato|Hai eliminato questo messaggio|"
    r"(?:Esta m|M)ensagem (?:foi )?(?:apagada|eliminada)|(?:Você apagou|Apagou|Eliminou) esta mensagem)\.?",
    re.IGNORECASE,
)
_EDITED = re.compile(
    r"\s{0,3}<(?:This message was edited|Ce message a été modifié|Diese Nachricht wurde bearbeitet|"
    r"Se editó este mensaje|(?:Este m|M)ensaje editado|Questo messaggio è stato modificato|"
    r"(?:Esta m|M)ensagem (?:foi )?editada)\.?>\Z",
    re.IGNORECASE,
)
_POLL = re.compile(
    r"(?:POLL|SONDAGE|UMFRAGE|ENCUESTA|SONDAGGIO|ENQUETE|SONDAGEM|VOTAÇÃO)\s?:?(?=\s|\Z)(?=.*\n)", re.DOTALL
)
_POLL_INLINE = re.compile(r"(?:POLL|SONDAGE|UMFRAGE|ENCUESTA|SONDAGGIO|ENQUETE|SONDAGEM|VOTAÇÃO)\s?:")
_CALL = re.compile(
    r"(?:(?:(?:Missed |Silenced )?(?:group )?(?:voice|video) call)|"
    r"(?:Appel (?:vocal|vidéo)(?: de groupe)?(?: manqué| en absence)?)|"
    r"(?:(?:Verpasste[rs]? )?(?:Sprachanruf|Videoanruf))|"
    r"(?:(?:Llamada|Videollamada)(?: de voz| de vídeo| de video)?(?: grupal)?(?: perdida)?)|"
    r"(?:(?:Chiamata|Videochiamata)(?: vocale| video)?(?: di gruppo)?(?: persa)?)|"
    r"(?:(?:Chamada|Ligação)(?: de (?:voz|vídeo))?(?: em grupo)?(?: perdida)?))"
    r"(?:[.,] ?[^\n]{0,60}| (?:at|à|um|a las|alle|às) [^\n]{1,20})?",
    re.IGNORECASE,
)
_LOCATION = re.compile(
    r"(?:location|localisation|position|Standort|ubicación|posizione|localização)\s?: https?://\S{1,300}"
    r"|(?:live location shared|localisation en direct partagée)[^\n]{0,60}",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"[^\n]{1,120}\.vcf(?: \([^)\n]{1,40}\))?|(?:contact card|fiche contact|kontaktkarte)[^\n]{1,40}",
    re.IGNORECASE,
)

_ENCRYPTED = re.compile(
    r"\W{0,3}(?:Your messages|Messages|Les messages|Nachrichten|Los mensajes|I messaggi|"
    r"As mensagens|Mensagens)"
    r"[^\n]{0,80}?(?:end-to-end encrypted|end-to-end encryption|chiffrés? de bout en bout|"
    r"Ende-zu-Ende-verschlüsselt|cifrad[oa]s? de extremo a extremo|crittografat[ei] end-to-end|"
    r"(?:criptografia|encriptad[oa]s) (?:de )?ponta a ponta|protegidas com a criptografia)",
    re.IGNORECASE,
)
_ACTIONS: Final[dict[str, str]] = {
    "": (
        r"created (?:this )?group|changed (?:the|this) (?:subject|group|settings)|changed (?:the )?group|"
        r"changed their phone number|changed to \+|security code|added|removed|joined using|joined the group|"
        r"joined from|requested to join|pinned a message|turned (?:on|off) disappearing|left|"
        r"deleted this group|now an admin|started a call"
    ),
    "fr": (
        r"a créé le groupe|avez créé le groupe|a changé|avez changé|a modifié|avez modifié|a ajouté|"
        r"avez ajouté|a retiré|avez retiré|a rejoint|avez rejoint|est parti|a quitté|"
        r"code de sécurité|a épinglé"
    ),
    "de": (
        r"hat die Gruppe|hast die Gruppe|hat den Betreff|hat den Gruppennamen|hinzugefügt|"
        r"hat das Gruppenbild|Sicherheitsnummer|hat eine neue Telefonnummer|hat seine Telefonnummer"
    ),
    "es": (
        r"creó (?:el |este )?grupo|creaste (?:el |este )?grupo|cambió|cambiaste|añadió|añadiste|eliminó a|"
        r"salió del grupo|se unió|código de seguridad"
    ),
    "it": (
        r"ha creato il gruppo|hai creato il gruppo|ha cambiato|hai cambiato|ha aggiunto|hai aggiunto|"
        r"ha rimosso|ha abbandonato|si è unit[oa]|codice di sicurezza"
    ),
    "pt": (
        r"criou (?:o |este )?grupo|mudou|alterou|adicionou|removeu|saiu do grupo|saiu$|entrou usando|"
        r"código de segurança"
    ),
}
_ACTION = re.compile(rf"(?<!\w)(?:{'|'.join(_ACTIONS.values())})(?!\w)", re.IGNORECASE)
_GROUP = re.compile(
    r"\b(?:group|groupe|Gruppe|grupo|gruppo)\b|(?<!\w)(?:added|a ajouté|avez ajouté|hinzugefügt|añadió|"
    r"añadiste|ha aggiunto|hai aggiunto|adicionou)(?!\w)",
    re.IGNORECASE,
)
_DAY_FIRST = re.compile(
    r"chiffrés? de bout en bout|Ende-zu-Ende-verschlüsselt|crittografat[ei] end-to-end|ponta a ponta|"
    r"<Médias omis>|<Medien ausgeschlossen>|<Medien weggelassen>|<Media omessi>|<Mídia oculta>",
    re.IGNORECASE,
)
_RENAMED = re.compile(
    r"(?:group|groupe|Gruppe|grupo|gruppo|subject|sujet|objet|nom|Betreff|Gruppennamen|asunto|nombre|oggetto|"
    r"nome)[^\"“«„]{0,60}[\"“«„]\s?([^\"”»“\n]{1,100}?)\s?[\"”»“](?:[^\"“«„]{1,20}[\"“«„]\s?([^\"”»“\n]{1,100}?)\s?[\"”»“])?",
    re.IGNORECASE,
)


def unmarked(text: str) -> str:
    """The text without its invisible marks of direction."""
    return text.translate(_WITHOUT_MARKS)


def kind_of(text: str, marked: bool) -> tuple[MessageKind, str, bool]:
    """What kind of message `text` is, the words that somebody wrote in it, and whether it was edited.

    `text` is without marks; `marked` tells that its first line held one: the program's own words follow it.
    """
    whole = _EDITED.sub("", text)
    edited = whole != text
    first, _, caption = whole.partition("\n")
    if _is_media(first, marked):
        return "media", caption.strip(), edited
    if _POLL.match(whole) or (marked and _POLL_INLINE.match(whole)):
        return "poll", whole, edited
    return _short_kind(whole), "" if _DELETED.fullmatch(whole) else whole, edited


def _short_kind(text: str) -> MessageKind:
    if _DELETED.fullmatch(text):
        return "deleted"
    if _CALL.fullmatch(text):
        return "call"
    if _LOCATION.fullmatch(text):
        return "location"
    return "contact" if _CONTACT.fullmatch(text) else "words"


def _is_media(line: str, marked: bool) -> bool:
    if _CONTACT.fullmatch(line):
        return False
    if marked and _LEFT_OUT_MARKED.fullmatch(line):
        return True
    return any(form.fullmatch(line) for form in (_LEFT_OUT, _LEFT_OUT_PLAIN, _ATTACHED))


def is_encryption(text: str) -> bool:
    """Whether it is the notice that opens every chat."""
    return _ENCRYPTED.match(text[:400]) is not None


def tells_action(text: str) -> bool:
    """Whether it tells what somebody did in the chat: joined, left, added, changed something."""
    return _ACTION.search(text[:400]) is not None


def tells_group(text: str) -> bool:
    """Whether a notice is of a group."""
    return _GROUP.search(text[:400]) is not None


def day_first(text: str) -> bool:
    """Whether it is in a language whose every country writes the day before the month (Unicode CLDR)."""
    return _DAY_FIRST.search(text[:400]) is not None


def group_name(notice: str) -> str:
    """The name that a notice gives the group, "" where it gives none."""
    named = _RENAMED.search(notice[:400]) if tells_action(notice) else None
    return (named[2] or named[1]).strip() if named else ""
