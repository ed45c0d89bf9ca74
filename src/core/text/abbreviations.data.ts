/** Abbreviations whose full stop ends no sentence, by language, in lower case and without their last stop. */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  en: `mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt sgt cmdr adm pres hon rev fr st messrs mt ft sr jr
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun vs v etc inc ltd co corp
    dept univ assn bros est approx fig ed eds vol pp cf al ariz ark calif colo conn del fla ill ind kan mass mich minn miss
    mont neb nev okla ore pa tenn tex va vt wash wis wyo amb atty supt insp pvt cpl spc det u.s u.k u.n e.u d.c a.m p.m i.e e.g
    ph.d m.d b.a m.a u.s.a`,
  de: `dr prof hr fr st ca bzw vgl evtl ggf z.b d.h u.a o.ä s.o u.u z.t i.d.r a.d v.a mio mrd nr str abs art bd hrsg jan feb
    apr jul aug sep sept okt nov dez ing dipl med jur rer min sek std tel inkl exkl sog geb gest verh bspw max allg ev kath`,
  fr: 'm mm mme mlle dr pr me st ste av apr env p.ex ex janv févr avr juil sept oct nov déc tél art chap n° éd cf vol',
  es: `sr sra srta sres dr dra d dª ud uds vd lic ing prof gral cnel av avda c núm pág art ej p.ej ee.uu aprox ene feb abr jun
    jul ago sept oct nov dic admón dpto tel s.a s.l`,
  pt: `sr sra srs dr dra d prof profa eng exmo av r núm pág art p.ex ex aprox jan fev abr jun jul ago set out nov dez dep tel
    s.a gen cel cap min`,
  it: 'sig sigg dott avv ing prof on sen gen col cap arch rag geom s.p.a s.r.l art pag ecc es ca gen feb mar apr giu lug ago sett ott nov dic tel n',
  uk: 'р рр ст м вул просп обл с смт тис млн млрд грн напр ін т.д т.п т.зв д-р проф акад ген п.п див гр',
  ru: 'г гг в вв ст ул просп пр обл с пос тыс млн млрд руб коп напр др т.д т.п т.е т.к т.н д-р проф акад ген им см рис стр гр',
  ar: 'د أ م ص',
}
