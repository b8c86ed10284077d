"""What English address books call their columns."""

from typing import Final

WORDS: Final = {
    "given": "first name, given name, given names, forename, fore name, first, christian name, given",
    "middle": (
        "middle name, middle names, middle, additional name, additional names, second name, second given "
        "name"
    ),
    "family": "last name, family name, surname, sur name, last, second surname, family",
    "name": "name, names, contact name, person, person name, contact, who",
    "fullname": (
        "full name, whole name, display name, display as, complete name, formatted name, displayed name"
    ),
    "prefix": (
        "prefix, name prefix, salutation, honorific, honorific prefix, courtesy title, form of address"
    ),
    "suffix": "suffix, name suffix, honorific suffix, generational suffix",
    "nick": "nickname, nick name, nick, alias, known as, aka, preferred name, short name",
    "phonetic": "phonetic, yomi, furigana, pronunciation, yomigana",
    "plain": (
        "initials, maiden name, file as, account, account name, billing information, billing info, "
        "mileage, directory server, internet free busy, free busy, government id number, government id, "
        "keywords, organizational id number, organisational id number, organization id, priority, "
        "sensitivity, subject, user, user field, custom, custom field, gender, sex, symbol, job "
        "description, created, created at, created on, created date, date created, updated, updated at, "
        "modified, last modified, last updated, date added, added on, added at, source, status, starred, "
        "favorite, favourite, archived, image, image url, photo, photo url, picture, avatar, custom "
        "ringtone, calendar link, external id, jot, education, headline, bio, industry, score, rating, "
        "strength, relationship strength, frequency, keep in touch, keep in touch frequency, cadence, "
        "next reminder, next reminder at, next contact, reminder, reminders, first interaction, first "
        "contacted, owner, religion, importance, clay url, is archived, is starred, lists, distribution "
        "lists, follow up, next step, preferred language code, time zone, timezone, deals, lead status, "
        "lifecycle stage"
    ),
    "title": "title",
    "jobtitle": (
        "job title, position, job, role, function, work title, occupation title, designation, current "
        "role"
    ),
    "profession": "profession, occupation, trade, craft",
    "email": (
        "email, e mail, mail, email address, e mail address, mail address, emails, email addresses, "
        "electronic mail"
    ),
    "phone": (
        "phone, telephone, tel, phone number, phone numbers, telephone number, phones, number, call, "
        "landline, contact number"
    ),
    "mobile": (
        "mobile, cell, cellular, mobile phone, mobile number, cell phone, cellphone, cell number, "
        "handphone, iphone"
    ),
    "fax": "fax, fax number, facsimile, telefax",
    "pager": "pager, pager number, beeper",
    "im": (
        "im, instant messaging, instant messenger, messenger, messenger id, chat, screen name, im "
        "address, im handle"
    ),
    "web": (
        "web page, website, web site, web, url, home page, homepage, web address, site, link, personal "
        "site, internet, blog, webpage, websites, urls"
    ),
    "profile": "profile, profile url, profile link, social profile",
    "main": "main, primary, principal, default, preferred",
    "second": "secondary, alternate, alternative, additional, second, extra",
    "car": "car, car phone",
    "radio": "radio, radio phone",
    "telex": "telex",
    "isdn": "isdn",
    "tty": "tty tdd, tty tdd phone, ttytdd, tty",
    "callback": "callback, call back",
    "video": "video",
    "home": "home, personal, domicile, residential, residence",
    "private": "private",
    "work": "work, business, professional, corporate, employer",
    "other": "other, misc",
    "company": (
        "company, company name, organization, organisation, organization name, organisation name, "
        "employer name, firm, business name, workplace, institution, affiliation, current company"
    ),
    "department": "department, division, unit, organization department, team",
    "office": "office, office location",
    "address": "address, postal address, mailing address, addresses, street address line, full address",
    "formatted": "formatted, formatted address",
    "street": "street, street address, address line, street name, road",
    "city": "city, town, locality, suburb, municipality, place",
    "region": "state, province, region, county, state province, state region, prefecture, territory",
    "code": "zip, zip code, zipcode, postal code, postcode, post code, zip postal code",
    "country": "country, nation, country region, country name",
    "box": "po box, p o box, post office box, address po box, pobox",
    "extended": "extended address, extended, apartment, apt, floor, building, neighborhood, neighbourhood",
    "location": "location, where, lives in, based in, current location, area",
    "birthday": "birthday, birth date, birthdate, date of birth, dob, born, born on, birth day date, bday",
    "birth": "birth",
    "year": "year",
    "month": "month",
    "day": "day",
    "date": "date",
    "birth day": "birth day",
    "anniversary": "anniversary, wedding anniversary, wedding day",
    "spouse": "spouse, spouse name, wife, husband, spouses name",
    "partner": "partner, domestic partner",
    "child": "child, children, kids, children names, childrens names",
    "assistant": "assistant, assistants, assistant name, assistants name, secretary",
    "manager": "manager, managers, manager name, managers name, boss, supervisor, reports to",
    "relation": "relation, related person, related people, relationship",
    "event": "event, significant date",
    "note": (
        "note, notes, comment, comments, remark, remarks, memo, description, about, additional info, "
        "background, additional information, information, info, observations, details"
    ),
    "group": (
        "group, groups, category, categories, tag, tags, label, labels, group membership, list, circle, "
        "circles, segment, segments"
    ),
    "interest": "interest, interests, hobby, hobbies, passions, likes",
    "language": "language, languages, preferred language, spoken language",
    "last_exchange": (
        "last time seen, last call, last email, last chat, last catch up, last contact, last contacted, "
        "last contacted at, last contacted on, last contact date, last interaction, last interaction "
        "date, last interacted, last interaction at, last seen, last seen at, last talked, last spoke, "
        "last spoken, last touch, last touchpoint, last exchange, last met, last meeting, last "
        "conversation, last reached out, date of last contact, last activity, last connected, last "
        "communication, last engagement, most recent interaction, last message"
    ),
    "met_how": (
        "how do you know them, how do i know them, how we know each other, how we met, how met, met how, "
        "how did we meet, how do we know each other, how i know them, met via"
    ),
    "met_where": (
        "where we met, where met, met where, met at, where did we meet, met in, meeting place, place met"
    ),
    "met_on": (
        "met on, when we met, first met, first met on, date met, met date, when met, connected on, "
        "connection date, date connected, friends since, known since"
    ),
    "met_through": (
        "who introduced us, introduced us, who introduced you, introducer, met through, introduced by, "
        "referred by, referral, through, referrer, recommended by, introduction by"
    ),
    "type": "type, kind",
    "value": "value",
    "service": "service",
    "uid": "id, uid, uuid, contact id, person id, identifier, unique id, record id",
    "of": "of, the, s, no, nr, name of, current, url of, url for, their, his, her, and",
}  # fmt: skip
