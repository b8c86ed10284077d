"""What Spanish address books call their columns."""

from typing import Final

WORDS: Final = {
    "given": "nombre de pila, primer nombre, nombres",
    "middle": "segundo nombre, otros nombres, nombre intermedio, nombre adicional",
    "family": "apellidos, apellido, primer apellido, segundo apellido, apellido paterno",
    "name": "nombre, contacto, persona, nombre del contacto, quién",
    "fullname": (
        "nombre de pantalla, nombre completo, nombre y apellidos, nombre para mostrar, nombre mostrado, "
        "nombre a mostrar, mostrar como, nombre de presentación"
    ),
    "prefix": "tratamiento, prefijo, prefijo del nombre",
    "suffix": "sufijo, sufijo del nombre",
    "nick": "apodo, alias, sobrenombre, mote, seudónimo",
    "phonetic": "fonético, fonética, pronunciación",
    "plain": (
        "iniciales, cuenta, información de facturación, facturación, kilometraje, servidor de directorio, "
        "internet disponibilidad, disponibilidad de internet, disponibilidad, id gubernamental, palabras "
        "clave, número de identificación, número de id gubernamental, prioridad, sensibilidad, carácter, "
        "confidencialidad, usuario, personalizado, campo personalizado, sexo, género, creado, creado el, "
        "modificado, fuente, estado civil, favorito, imagen, foto, sector, próximo recordatorio, archivar "
        "como, número de id de la organización, número de identificación de la organización, número de "
        "identificación oficial, disponibilidad en internet, otro dato"
    ),
    "title": "título",
    "jobtitle": (
        "cargo, puesto, puesto de trabajo, función, rol, posición, título del trabajo, título profesional"
    ),
    "profession": "profesión, ocupación, oficio",
    "email": (
        "correo electrónico, correo, dirección de correo electrónico, dirección de correo, e mail, email, "
        "mail, correos, dirección electrónica"
    ),
    "phone": "teléfono, teléfonos, tel, número de teléfono, número, teléfono fijo, fijo, telf",
    "mobile": "móvil, celular, teléfono móvil, teléfono celular, número de móvil, núm móvil",
    "fax": "fax, número de fax, telefax",
    "pager": "localizador, buscapersonas, busca, número de localizador, bíper",
    "im": "mensajería instantánea, nombre en pantalla, mensajería, apodo de mensajería",
    "web": (
        "página web, sitio web, web, página principal, página personal, dirección web, enlace, sitio, "
        "página"
    ),
    "profile": "perfil, url del perfil, enlace del perfil",
    "main": "principal, predeterminado, primario, primaria",
    "second": "secundario, secundaria, alternativo, alternativa, adicional",
    "car": "automóvil, coche, auto",
    "radio": "radio",
    "telex": "télex",
    "isdn": "rdsi",
    "tty": "teletipo, tty tdd, ttytdd",
    "callback": "devolución de llamada, devolver llamada",
    "home": (
        "de residencia, residencia, donde vive, casa, particular, personal, domicilio, hogar, del "
        "domicilio, de casa"
    ),
    "private": "privado, privada",
    "work": (
        "trabajo, del trabajo, laboral, profesional, negocios, oficina del trabajo, empresa trabajo, de "
        "la oficina, de trabajo"
    ),
    "other": "otro, otra, otros, otras",
    "company": (
        "empresa, compañía, organización, sociedad, nombre de la empresa, firma, entidad, organización "
        "nombre"
    ),
    "company main phone": "teléfono principal de la organización, número de centralita de la organización",
    "department": "departamento, área, equipo, división",
    "office": "oficina, ubicación de la oficina, despacho",
    "address": "dirección, dirección postal, señas, domicilio postal",
    "formatted": "con formato, formateada",
    "street": "calle, vía, línea de dirección",
    "city": "ciudad, población, localidad, municipio",
    "region": (
        "provincia, estado, región, provincia o estado, estado o provincia, comunidad autónoma, "
        "departamento provincia"
    ),
    "code": "código postal, cp, c p, código zip",
    "country": "país, país o región, país región",
    "box": "apartado postal, apartado de correos, apdo, apartado, código postal apartado, buzón",
    "extended": "dirección ampliada, complemento, piso, edificio, barrio",
    "location": "ubicación, lugar, vive en",
    "birthday": "cumpleaños, fecha de nacimiento, nacimiento fecha, nacido el",
    "birth": "nacimiento, de nacimiento",
    "year": "año",
    "month": "mes",
    "day": "día",
    "date": "fecha",
    "anniversary": "aniversario, aniversario de boda, boda",
    "spouse": "cónyuge, esposa, esposo, marido, mujer",
    "partner": "pareja, compañero, compañera",
    "child": "hijos, hijo, hija, hijas, niños",
    "assistant": "asistente, ayudante, nombre del ayudante, nombre del asistente, secretaria, secretario",
    "manager": (
        "jefe, director, nombre del director, nombre del jefe, responsable, supervisor, administrador, "
        "gerente"
    ),
    "relation": "relación, familiar, pariente",
    "event": "evento",
    "note": (
        "nota, notas, comentario, comentarios, observaciones, descripción, información adicional, "
        "anotaciones"
    ),
    "group": (
        "grupo, grupos, categoría, categorías, etiqueta, etiquetas, lista de grupos, pertenencia a grupos"
    ),
    "interest": "afición, aficiones, pasatiempo, pasatiempos, intereses, hobbies",
    "language": "idioma, idiomas, lengua",
    "last_exchange": (
        "último contacto, última interacción, última conversación, último encuentro, último mensaje, "
        "contactado el, visto por última vez"
    ),
    "met_how": "cómo nos conocimos, cómo conocido, de qué nos conocemos",
    "met_where": "dónde nos conocimos, lugar de encuentro, conocido en",
    "met_on": "conocido el, fecha de encuentro, conectado el, nos conocimos el, conocido desde",
    "met_through": "remitido por, referido por, recomendado por, presentado por, a través de, conocido por",
    "type": "tipo",
    "value": "valor",
    "service": "servicio",
    "uid": "identificador, id de contacto",
    "of": "de, del, la, el, los, las, en, y, o, para, nº, núm, su, número de",
}  # fmt: skip
