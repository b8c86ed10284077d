"""What Polish and Russian address books call their columns."""

from typing import Final

POLISH: Final = {
    "given": "imię, imiona, pierwsze imię",
    "middle": "drugie imię, inne imiona",
    "family": "nazwisko, nazwiska",
    "name": "nazwa, kontakt, osoba, nazwa kontaktu, kto",
    "fullname": (
        "imię i nazwisko, pełna nazwa, nazwa wyświetlana, wyświetlana nazwa, nazwisko i imię, pełne imię "
        "i nazwisko, wyświetl jako"
    ),
    "prefix": "zwrot grzecznościowy, prefiks, forma grzecznościowa, przedrostek",
    "suffix": "sufiks, przyrostek, sufiks nazwiska",
    "nick": "pseudonim, ksywka, przezwisko, alias, przydomek, nick",
    "phonetic": "fonetycznie, fonetyczne, wymowa",
    "plain": (
        "inicjały, konto, informacje rozliczeniowe, dane rozliczeniowe, przebieg, odległość, serwer "
        "katalogowy, wolny zajęty internet, informacje wolny zajęty, dostępność internetowa, internet "
        "wolny zajęty, pesel, nip, słowa kluczowe, numer identyfikacyjny, organizacyjny numer "
        "identyfikacyjny, priorytet, charakter, poufność, użytkownik, własne, inne dane, pole "
        "niestandardowe, niestandardowe, płeć, utworzono, data utworzenia, zmodyfikowano, źródło, status, "
        "ulubiony, zdjęcie, obraz, branża, nazwisko panieńskie, numer id organizacji, numer dowodu, "
        "służbowy numer id, państwowy numer id, numer identyfikacyjny organizacji, serwer usługi "
        "katalogowej, rządowy numer id, numer id"
    ),
    "title": "tytuł",
    "jobtitle": "stanowisko, funkcja, rola, nazwa stanowiska, pozycja",
    "profession": "zawód, profesja",
    "email": (
        "e mail, email, mail, adres e mail, adres email, poczta elektroniczna, adres poczty "
        "elektronicznej, poczta, adresy e mail"
    ),
    "phone": "telefon, tel, numer telefonu, nr telefonu, telefony, numer, stacjonarny, telefonu",
    "mobile": (
        "telefonu komórkowego, komórkowego, komórka, telefon komórkowy, komórkowy, komórkowa, tel "
        "komórkowy, numer komórki, mobilny"
    ),
    "fax": "faks, fax, numer faksu, telefaks, faksu",
    "pager": "pager, numer pagera, przywoływacz",
    "im": "komunikator, nazwa ekranowa, nazwa komunikatora, czat",
    "web": (
        "strona www, strona sieci web, strona internetowa, strona domowa, www, adres www, witryna, "
        "strona, witryna sieci web, adres internetowy"
    ),
    "profile": "profil, adres profilu, url profilu",
    "main": "główny, główna, podstawowy, podstawowa, domyślny, głównego",
    "second": "dodatkowy, dodatkowa, alternatywny, alternatywna, pomocniczy, zapasowy, drugi e mail",
    "car": "samochodowy, w samochodzie, samochód",
    "radio phone": "radiotelefon, telefon radiowy",
    "radio": "radio",
    "telex": "teleks, telex",
    "isdn": "isdn",
    "tty": "tty tdd, ttytdd",
    "callback": "wywołanie zwrotne, oddzwanianie",
    "home": (
        "dom, domowy, domowa, domowe, prywatny telefon dom, osobisty, osobista, adres zamieszkania dom, "
        "zamieszkania, w domu, domowego"
    ),
    "private": "prywatny, prywatna, prywatne",
    "work": (
        "służbowy, służbowa, służbowe, praca, firmowy, firmowa, firmowe, biznesowy, zawodowy, w pracy, "
        "pracy"
    ),
    "office": "biuro, lokalizacja biura, pokój biuro",
    "other": "inny, inna, inne, innego, pozostałe",
    "company": "firma, organizacja, przedsiębiorstwo, nazwa firmy, pracodawca, instytucja, spółka, firmy",
    "department": "dział, wydział, departament, zespół",
    "address": "adres, adres pocztowy, adres korespondencyjny",
    "formatted": "sformatowany",
    "street": "ulica, ulica i numer, ul, wiersz adresu",
    "city": "miejscowość, miasto, gmina",
    "region": "województwo, stan, region, prowincja, powiat, województwo stan",
    "code": "kod pocztowy, kod",
    "country": "kraj, państwo, kraj region",
    "box": "skrzynka pocztowa, skrytka pocztowa, skr poczt, skrytka, skrytki pocztowej",
    "extended": "dalszy ciąg adresu, piętro, budynek, mieszkanie",
    "location": "lokalizacja, położenie, mieszka w, miejsce",
    "birthday": "urodziny, data urodzenia, dzień urodzin, urodzony",
    "birth": "urodzenia, urodzin",
    "year": "rok",
    "month": "miesiąc",
    "day": "dzień",
    "date": "data",
    "anniversary": "rocznica, rocznica ślubu",
    "spouse": "współmałżonek, małżonek, małżonka, żona, mąż",
    "partner": "partner, partnerka",
    "child": "dzieci, dziecko, syn, córka",
    "assistant": (
        "asystent, asystenta, imię i nazwisko asystenta, nazwisko asystenta, asystentka, sekretarka"
    ),
    "manager": (
        "menedżer, przełożony, imię i nazwisko menedżera, nazwisko menedżera, kierownik, szef, nazwisko "
        "przełożonego, menedżera"
    ),
    "relation": "relacja, krewny",
    "event": "wydarzenie",
    "note": "notatka, notatki, uwagi, komentarz, komentarze, opis, informacje dodatkowe, adnotacje",
    "group": "grupa, grupy, kategoria, kategorie, etykieta, etykiety, tagi",
    "interest": "hobby, zainteresowania",
    "language": "język, języki",
    "last_exchange": (
        "ostatni kontakt, ostatnia rozmowa, ostatnie spotkanie, ostatnia interakcja, ostatnio widziany, "
        "ostatnia wiadomość"
    ),
    "met_how": "jak się poznaliśmy",
    "met_where": "gdzie się poznaliśmy, miejsce poznania, poznany w",
    "met_on": "data poznania, poznany dnia, kiedy się poznaliśmy, połączono",
    "met_through": (
        "osoba polecająca, polecony przez, poznany przez, przedstawiony przez, z polecenia, polecający, "
        "przedstawione przez, polecone przez"
    ),
    "type": "typ, rodzaj",
    "value": "wartość",
    "service": "usługa",
    "uid": "identyfikator, id kontaktu",
    "of": "z, w, i, do, na, dla, nr, numer do, przez",
}  # fmt: skip

RUSSIAN: Final = {
    "given": "личное имя, первое имя",
    "middle": "отчество, второе имя, среднее имя",
    "family": "фамилия",
    "name": "имя, контакт, человек, имя контакта, кто, название",
    "fullname": (
        "полное имя, фио, ф и о, отображаемое имя, имя и фамилия, краткое имя, фамилия имя отчество, "
        "выводимое имя, имя для отображения"
    ),
    "prefix": "обращение, приставка, префикс",
    "suffix": "суффикс",
    "nick": "псевдоним, прозвище, кличка, ник",
    "phonetic": "фонетическое, произношение, фонетика",
    "plain": (
        "инициалы, счет, счёт, учетная запись, сведения об оплате, оплата, расстояние, пробег, сервер "
        "каталогов, доступность в интернете, сведения о доступности в интернете, занятость в интернете, "
        "личный код, код организации, идентификационный код, ключевые слова, важность, пометка, "
        "чувствительность, пользователь, поле, прочее, дополнительно, пол, создан, дата создания, "
        "изменен, источник, статус, избранное, фото, изображение, отрасль, девичья фамилия, "
        "идентификационный номер, идентификационный номер организации, сведения о доступности, "
        "государственный код, код организации личный, инн, номер паспорта, поле пользователя, приоритет, "
        "код"
    ),
    "title": "титул, звание",
    "jobtitle": "должность, роль, позиция, функция",
    "profession": "профессия, род занятий",
    "email": (
        "эл почты, электронная почта, адрес электронной почты, эл почта, эл адрес, почта, e mail, email, "
        "адрес эл почты, электронный адрес, имейл, адрес e mail, электронной почты"
    ),
    "phone": "телефон, тел, номер телефона, телефоны, номер, городской, телефона",
    "mobile": (
        "мобильный, мобильный телефон, сотовый, сотовый телефон, мобильного телефона, сотового телефона, "
        "моб, моб телефон, номер сотового телефона, телефон переносной"
    ),
    "fax": "факс, номер факса, телефакс",
    "pager": "пейджер, номер пейджера",
    "im": "интернет пейджер, мессенджер, чат, экранное имя",
    "web": (
        "веб страница, веб сайт, сайт, страница, домашняя страница, адрес веб страницы, ссылка, страница "
        "в интернете"
    ),
    "profile": "профиль, ссылка на профиль",
    "main": "основной, основная, главный, первичный, по умолчанию",
    "second": "дополнительный, дополнительная, альтернативный, второй, запасной",
    "car": "в машине, автомобильный, в автомобиле",
    "radio": "радио",
    "radio phone": "радиотелефон",
    "telex": "телекс",
    "isdn": "isdn",
    "tty": "tty tdd, телетайп, телефон с титрами",
    "callback": "обратный вызов, обратный звонок",
    "home": "домашний, домашняя, домашнее, дом, дом адрес, личная, домашнего",
    "private": "частное, личный, личное, частный",
    "work": "рабочий, рабочая, рабочее, раб, служебный, служебная, работа, служ, служ адрес, рабочего",
    "office": "комната, офис, расположение комнаты, кабинет",
    "other": "другой, другая, другое, другие, иной, др",
    "company": (
        "организация, компания, фирма, предприятие, место работы, название организации, работодатель, "
        "организации"
    ),
    "department": "отдел, подразделение, департамент, команда",
    "address": "адрес, почтовый адрес",
    "formatted": "форматированный",
    "street": "улица, улица и дом",
    "city": "город, населенный пункт, населённый пункт",
    "region": "область, край, регион, штат, республика, область край, штат область, район",
    "code": "индекс, почтовый индекс, почтовый код",
    "country": "страна, страна регион",
    "box": "почтовый ящик, а я, абонентский ящик, п я, почт ящик",
    "extended": "квартира, этаж, корпус, строение",
    "location": "расположение, местоположение, место",
    "birthday": "день рождения, дата рождения, родился",
    "birth": "рождения",
    "year": "год",
    "month": "месяц",
    "day": "день, число",
    "date": "дата",
    "anniversary": "годовщина, юбилей, годовщина свадьбы",
    "spouse": "супруг, супруга, супруг а, жена, муж, супруг и",
    "partner": "партнер, партнёр, партнерша",
    "child": "дети, ребенок, ребёнок, сын, дочь",
    "assistant": "помощник, помощника, имя помощника, ассистент, секретарь",
    "manager": "руководитель, руководителя, имя руководителя, начальник, менеджер, директор",
    "relation": "родственник, связь",
    "event": "событие",
    "note": (
        "заметка, заметки, примечание, примечания, комментарий, комментарии, описание, сведения, "
        "информация"
    ),
    "group": "группа, группы, категория, категории, метка, метки, теги, тег, ярлык",
    "interest": "хобби, интересы, увлечения",
    "language": "язык, языки",
    "last_exchange": (
        "последний контакт, последняя встреча, последний разговор, последнее общение, последнее "
        "взаимодействие, последнее сообщение"
    ),
    "met_how": "как познакомились",
    "met_where": "где познакомились, место знакомства",
    "met_on": "дата знакомства, познакомились, когда познакомились",
    "met_through": (
        "кем рекомендован, рекомендован, по рекомендации, через кого, представлен, направил, источник "
        "рекомендации, рекомендатель, отзыв"
    ),
    "type": "тип, вид",
    "value": "значение",
    "service": "служба",
    "uid": "идентификатор",
    "of": "и, в, на, по, для, из, о, от, с, за, адреса, адресу",
}  # fmt: skip
