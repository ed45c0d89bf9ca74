/** Claims in twelve languages, in our own words: each told again a little otherwise, and a claim that is another one. */

/** A claim, the same claim told again, and another claim near it. */
export interface LanguagePair {
  readonly lang: string
  readonly claim: string
  readonly same: string
  readonly other: string
}

const of = (lang: string, ...triples: readonly (readonly [string, string, string])[]): readonly LanguagePair[] =>
  triples.map(([claim, same, other]) => ({ lang, claim, same, other }))

/** The first two of each language were looked at while the rules were made; the third was not. */
export const languagePairs: readonly LanguagePair[] = [
  ...of(
    'de',
    [
      'Der Bürgermeister von Altfeld verkaufte das alte Krankenhaus an eine Baufirma',
      'Das alte Krankenhaus wurde vom Bürgermeister von Altfeld an eine Baufirma verkauft',
      'Der Bürgermeister von Altfeld eröffnete eine neue Schule am Marktplatz',
    ],
    [
      'Zwölf Arbeiter starben bei einer Explosion in der Fabrik in Rodau',
      'Bei der Explosion in einer Fabrik in Rodau sind zwölf Arbeiter gestorben',
      'Die Fabrik in Rodau stellt im Herbst zwölf neue Arbeiter ein',
    ],
    [
      'Die Polizei in Grünstadt hat 40 Demonstranten ohne Grund verhaftet',
      'Ohne Grund verhaftete die Polizei 40 Demonstranten in Grünstadt',
      'Die Polizei in Grünstadt hat 90 Demonstranten ohne Grund verhaftet',
    ],
  ),
  ...of(
    'fr',
    [
      "Le maire de Valbourg a vendu l'ancien hôpital à une société de construction",
      "L'ancien hôpital de Valbourg a été vendu par le maire à une société de construction",
      'Le maire de Valbourg a inauguré une école près du marché',
    ],
    [
      'Les habitants de Morlac sont tombés malades après avoir bu l’eau du robinet',
      'Des habitants tombent malades à Morlac après avoir bu de l’eau du robinet',
      'Les habitants de Morlac paieront l’eau du robinet plus cher en janvier',
    ],
    [
      'La police a arrêté 40 manifestants sans motif à Brissac',
      'À Brissac, 40 manifestants ont été arrêtés sans motif par la police',
      'La police a arrêté 90 manifestants sans motif à Brissac',
    ],
  ),
  ...of(
    'es',
    [
      'El alcalde de Valverde vendió el antiguo hospital a una empresa constructora',
      'El antiguo hospital de Valverde fue vendido por el alcalde a una empresa constructora',
      'El alcalde de Valverde inauguró una escuela cerca del mercado',
    ],
    [
      'Los vecinos de Moral enfermaron tras beber agua del grifo contaminada',
      'Varios vecinos de Moral enfermaron después de beber agua contaminada del grifo',
      'Los vecinos de Moral pagarán más por el agua del grifo en enero',
    ],
    [
      'La policía detuvo sin motivo a 40 manifestantes en Brisas',
      'En Brisas, 40 manifestantes fueron detenidos sin motivo por la policía',
      'La policía detuvo sin motivo a 90 manifestantes en Brisas',
    ],
  ),
  ...of(
    'ru',
    [
      'Мэр Заречного продал старую больницу строительной компании',
      'Старая больница Заречного продана мэром строительной компании',
      'Мэр Заречного открыл новую школу рядом с рынком',
    ],
    [
      'Жители Каменки отравились водопроводной водой после аварии на станции',
      'После аварии на станции жители Каменки отравились водой из водопровода',
      'Жители Каменки будут платить за водопроводную воду больше с января',
    ],
    [
      'Полиция без причины задержала 40 демонстрантов в Брянске',
      'В Брянске полицией без причины задержаны 40 демонстрантов',
      'Полиция без причины задержала 90 демонстрантов в Брянске',
    ],
  ),
  ...of(
    'uk',
    [
      'Мер Зарічного продав стару лікарню будівельній компанії',
      'Стару лікарню Зарічного мер продав будівельній компанії',
      'Мер Зарічного відкрив нову школу біля ринку',
    ],
    [
      'Мешканці Кам’янки отруїлися водою після аварії на станції',
      'Після аварії на станції мешканці Кам’янки отруїлися водою',
      'Мешканці Кам’янки платитимуть за воду більше від січня',
    ],
    [
      'Поліція без причини затримала 40 демонстрантів у Полтаві',
      'У Полтаві поліцією без причини затримано 40 демонстрантів',
      'Поліція без причини затримала 90 демонстрантів у Полтаві',
    ],
  ),
  ...of(
    'ar',
    [
      'باع رئيس بلدية الزهراء المستشفى القديم لشركة بناء',
      'رئيس بلدية الزهراء باع المستشفى القديم إلى شركة بناء',
      'افتتح رئيس بلدية الزهراء مدرسة جديدة قرب السوق',
    ],
    [
      'أصيب سكان القرية بالمرض بعد شرب مياه ملوثة من المحطة',
      'مرض سكان القرية بعد أن شربوا المياه الملوثة من المحطة',
      'سيدفع سكان القرية ثمنا أعلى للكهرباء في الشتاء',
    ],
    [
      'اعتقلت الشرطة 40 متظاهرا دون سبب في وسط المدينة',
      'الشرطة اعتقلت دون سبب 40 متظاهرا في وسط المدينة',
      'اعتقلت الشرطة 90 متظاهرا دون سبب في وسط المدينة',
    ],
  ),
  ...of(
    'fi',
    [
      'Kaupunginjohtaja myi Rantalan vanhan sairaalan rakennusyhtiölle',
      'Rantalan vanha sairaala myytiin rakennusyhtiölle, ja myyjä oli kaupunginjohtaja',
      'Kaupunginjohtaja avasi Rantalan uuden koulun torin laidalla',
    ],
    [
      'Koivulan asukkaat sairastuivat juotuaan saastunutta vesijohtovettä',
      'Asukkaat sairastuivat Koivulassa juotuaan saastunutta vesijohtovettä',
      'Koivulan asukkaat maksavat vesijohtovedestä enemmän tammikuussa',
    ],
    [
      'Poliisi pidätti ilman syytä 40 mielenosoittajaa Lehtolassa',
      'Lehtolassa poliisi pidätti 40 mielenosoittajaa ilman syytä',
      'Poliisi pidätti ilman syytä 90 mielenosoittajaa Lehtolassa',
    ],
  ),
  ...of(
    'tr',
    [
      'Yeşilova belediye başkanı eski hastaneyi bir inşaat şirketine sattı',
      'Eski hastane Yeşilova belediye başkanı tarafından inşaat şirketine satıldı',
      'Yeşilova belediye başkanı pazarın yanında yeni bir okul açtı',
    ],
    [
      'Akköy sakinleri kirli musluk suyu içtikten sonra hastalandı',
      'Kirli musluk suyu içen Akköy sakinleri hastalandı',
      'Akköy sakinleri ocak ayından itibaren musluk suyuna daha çok ödeyecek',
    ],
    [
      'Polis Bağlar’da 40 göstericiyi sebepsiz yere gözaltına aldı',
      'Bağlar’da 40 gösterici polis tarafından sebepsiz yere gözaltına alındı',
      'Polis Bağlar’da 90 göstericiyi sebepsiz yere gözaltına aldı',
    ],
  ),
  ...of(
    'pl',
    [
      'Burmistrz Zalesia sprzedał stary szpital firmie budowlanej',
      'Stary szpital w Zalesiu został sprzedany przez burmistrza firmie budowlanej',
      'Burmistrz Zalesia otworzył nową szkołę obok rynku',
    ],
    [
      'Mieszkańcy Brzozowa zachorowali po wypiciu skażonej wody z kranu',
      'Po wypiciu skażonej wody z kranu zachorowali mieszkańcy Brzozowa',
      'Mieszkańcy Brzozowa zapłacą od stycznia więcej za wodę z kranu',
    ],
    [
      'Policja bez powodu zatrzymała 40 demonstrantów w Dębnie',
      'W Dębnie policja zatrzymała bez powodu 40 demonstrantów',
      'Policja bez powodu zatrzymała 90 demonstrantów w Dębnie',
    ],
  ),
  ...of(
    'ja',
    [
      '緑川市の市長は古い病院を建設会社に売却した',
      '緑川市の古い病院は市長によって建設会社に売却された',
      '緑川市の市長は市場の近くに新しい学校を開いた',
    ],
    [
      '白石町の住民が汚染された水道水を飲んで体調を崩した',
      '汚染された水道水を飲んだ白石町の住民が体調を崩した',
      '白石町の住民は一月から水道料金を多く払う',
    ],
    [
      '警察は青葉駅で理由なくデモ参加者40人を逮捕した',
      '青葉駅でデモ参加者40人が警察に理由なく逮捕された',
      '警察は青葉駅で理由なくデモ参加者90人を逮捕した',
    ],
  ),
  ...of(
    'zh',
    [
      '青山市市长把旧医院卖给了一家建筑公司',
      '青山市的旧医院被市长卖给了建筑公司',
      '青山市市长在市场旁边开办了一所新学校',
    ],
    ['白石镇居民喝了被污染的自来水后生病', '喝了被污染的自来水,白石镇居民生病了', '白石镇居民从一月起要多付自来水费'],
    ['警方在青叶车站无故逮捕了40名示威者', '40名示威者在青叶车站被警方无故逮捕', '警方在青叶车站无故逮捕了90名示威者'],
  ),
  ...of(
    'th',
    [
      'นายกเทศมนตรีขายโรงพยาบาลเก่าให้บริษัทก่อสร้าง',
      'โรงพยาบาลเก่าถูกนายกเทศมนตรีขายให้บริษัทก่อสร้าง',
      'นายกเทศมนตรีเปิดโรงเรียนใหม่ใกล้ตลาด',
    ],
    [
      'ชาวบ้านป่วยหลังจากดื่มน้ำประปาปนเปื้อนในหมู่บ้าน',
      'หลังดื่มน้ำประปาปนเปื้อน ชาวบ้านในหมู่บ้านป่วย',
      'ชาวบ้านต้องจ่ายค่าน้ำประปาเพิ่มตั้งแต่เดือนมกราคม',
    ],
    [
      'ตำรวจจับกุมผู้ประท้วง 40 คนโดยไม่มีเหตุผลที่สถานีรถไฟ',
      'ผู้ประท้วง 40 คนถูกตำรวจจับกุมที่สถานีรถไฟโดยไม่มีเหตุผล',
      'ตำรวจจับกุมผู้ประท้วง 90 คนโดยไม่มีเหตุผลที่สถานีรถไฟ',
    ],
  ),
]
