"""What Turkish address books call their columns."""

from typing import Final

WORDS: Final = {
    "given": "ön ad, ilk ad, birinci ad",
    "middle": "ikinci ad, orta ad, göbek adı, ikinci adı",
    "family": "soyadı, soyad, soy ad, soyisim",
    "name": "ad, adı, isim, kişi, kişi adı, ismi, kim",
    "fullname": (
        "tam ad, ad soyad, adı soyadı, görünen ad, görüntü adı, görünen adı, tam adı, görüntülenen ad, "
        "isim soyisim, ad ve soyad"
    ),
    "prefix": "hitap, önek, ön ek",
    "suffix": "sonek, son ek, sonek adı",
    "nick": "takma ad, takma adı, lakap, rumuz",
    "phonetic": "fonetik, okunuş",
    "plain": (
        "baş harfler, ad ve soyadının baş harfleri, ilk harfler, hesap, fatura bilgileri, fatura bilgisi, "
        "mesafe, kilometre, dizin sunucusu, internet serbest meşgul, serbest meşgul, internette serbest "
        "meşgul, vatandaşlık no, tc kimlik no, resmi kimlik no, anahtar sözcükler, anahtar kelimeler, "
        "kuruluş no, kurum no, kurumsal kimlik no, kurumsal kimlik numarası, resmi kimlik numarası, "
        "öncelik, duyarlılık, duyarlık, gizlilik, kullanıcı, özel alan, cinsiyet, cinsiyeti, oluşturuldu, "
        "değiştirildi, kaynak, durum, sık kullanılan, resim, fotoğraf, sektör, kızlık soyadı, kimlik no, "
        "kimlik numarası, kat edilen mesafe, yol, devlet kimlik no, kurum kimlik no"
    ),
    "title": "başlık, ünvan, unvan, unvanı",
    "jobtitle": "iş unvanı, iş ünvanı, pozisyon, görev, görevi, rol, iş tanımı",
    "profession": "meslek, mesleği",
    "email": (
        "e posta, eposta, e posta adresi, elektronik posta, e mail, email, mail, posta adresi elektronik"
    ),
    "phone": "telefon, tel, telefon numarası, telefonu, numara, sabit telefon, telefon no",
    "mobile": "cep, cep telefonu, mobil, cep telefon, cep no, gsm",
    "fax": "faks, fax, faks numarası, belgegeçer, faksı",
    "pager": "çağrı cihazı, çağrı, çağrı numarası, çağrı cihazı numarası",
    "im": "anlık ileti, anlık mesajlaşma, ekran adı, sohbet",
    "web": (
        "web sayfası, web sitesi, web, internet sitesi, site, ana sayfa, internet adresi, bağlantı, "
        "kişisel web sayfası ev"
    ),
    "profile": "profil, profil bağlantısı",
    "main": "santral, ana, birincil, asıl, varsayılan, merkez",
    "second": "ikincil, alternatif, ikinci, ek",
    "car": "araç, araba",
    "radio": "telsiz, radyo",
    "telex": "teleks",
    "isdn": "isdn",
    "tty": "tty tdd, ttytdd",
    "callback": "geri arama",
    "home": "ev, evi, kişisel, konut",
    "private": "özel",
    "work": "iş, işyeri, iş yeri, kurumsal",
    "other": "diğer, başka",
    "company": "şirket, kuruluş, kurum, firma, şirket adı, organizasyon, işveren, şirketi",
    "department": "bölüm, departman, birim, ekip",
    "office": "ofis, ofis yeri, ofis konumu, büro",
    "address": "adres, adresi, posta adresi",
    "formatted": "biçimlendirilmiş",
    "street": "cadde, sokak, cadde sokak, sokak adresi, caddesi",
    "city": "şehir, kent, ilçe, şehri",
    "region": "il, bölge, eyalet, il bölge, bölge eyalet",
    "code": "posta kodu, zip",
    "country": "ülke, ülke bölge, ülkesi",
    "box": "posta kutusu, pk, p k",
    "extended": "kat, bina, daire, mahalle",
    "location": "konum, yer, yaşadığı yer",
    "birthday": "doğum günü, doğum tarihi, doğum",
    "birth": "doğum",
    "birth year": "doğum yılı",
    "birth month": "doğum ayı",
    "year": "yıl",
    "month": "ay",
    "day": "gün",
    "date": "tarih",
    "anniversary": "yıldönümü, yıl dönümü, evlilik yıldönümü",
    "spouse": "eş, eşi, eşinin adı, karısı, kocası",
    "partner": "partner, hayat arkadaşı",
    "child": "çocuklar, çocuk, çocukları, oğul, kız",
    "assistant": (
        "asistan, asistanın, yardımcı, yardımcısının adı, yardımcının adı, asistanın adı, sekreter, "
        "yardımcının, yardımcısının"
    ),
    "manager": "yönetici, yöneticisi, yöneticisinin adı, yöneticinin adı, müdür, amir, yönetici adı",
    "relation": "ilişki, akraba",
    "event": "etkinlik, olay",
    "note": "not, notlar, açıklama, yorum, yorumlar, bilgi, açıklamalar",
    "group": "grup, gruplar, kategori, kategoriler, etiket, etiketler",
    "interest": "hobi, hobiler, ilgi alanları, ilgi alanı",
    "language": "dil, diller, dili",
    "last_exchange": (
        "son görüşme, son iletişim, son temas, son etkileşim, son konuşma, son görüşme tarihi, son mesaj"
    ),
    "met_how": "nasıl tanıştık",
    "met_where": "nerede tanıştık, tanışma yeri",
    "met_on": "tanışma tarihi, ne zaman tanıştık, bağlantı tarihi",
    "met_through": "öneren, tavsiye eden, başvuran, yönlendiren, aracılığıyla, tanıştıran, başvurulan",
    "type": "tür, türü, tip",
    "value": "değer",
    "service": "hizmet",
    "uid": "kimlik, kişi kimliği",
    "of": "ve, no, nin, nın",
}  # fmt: skip
