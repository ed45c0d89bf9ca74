import type { LanguageData } from './cues.ts'

/** German: inverted speech, the subjunctive of reported speech, separable verbs, „…“. */
export const german: LanguageData = {
  says: [
    '(hat |habe |hatte |haben |hätten )?((sagt|erklärt|behauptet|betont|berichtet|versichert|bestätigt|warnt|ergänzt|erzählt)(|e|en)|gesagt|gibt|geben|melde(n|t|te|ten)|sch(ildert|ilderte|reiben|reibt|rieb|rieben)|(erläutert|argumentiert|vermutet|räumt)(|e)|gab(|en))( (weiter|ein|an|zu|bekannt))?(?= # #)',
    'teilten?(?=( #){1,9} mit( |$))',
    'fügten?(?=( #){1,7} hinzu( |$))',
    'heißt es (in|im|aus|von|vom|bei(|m))',
    '(sagt(|e)|erklärte|betonte|ergänzte|berichtete|schrieb|behauptete|versicherte|warnte|meinte|kritisierte) (?=er|sie|es)',
    '((meint|kritisiert)(|e)|kündigte|stellte)',
  ],
  saysAfterQuote: ['so'],
  saysOfTheLast: [
    '(das|dies) ((berichte|melde)(n|t|te)|schr(eibt|ieb)|(sagt|behauptet)(|e)|erklärte|bestätigte|teilte)',
    'so (berichtet|meldet|schreibt|heißt) (es )?',
  ],
  that: 'dass|daß',
  noSource: 'gesetz|plan|fahrplan|vertrag|verordnung|satzung|wetterbericht|regel|regeln',
  accordingTo: [
    'laut',
    '(nach|den|laut) angaben( von| des)?',
    'nach (darstellung|informationen|auskunft|einschätzung|aussage(|n))( von| des)?',
    'unter berufung auf',
  ],
  accordingToAfter: ['zufolge'],
  hearsay: [
    'angeblich~',
    'mutmaßlich',
    'dem vernehmen nach',
    '(soll|sollen) <0-4>(haben|sein)',
    '(soll|sollen) seit <0-4>#en',
  ],
  reportedMood:
    'sei(|en)|habe|werde|solle|wolle|dürfe|gebe|gäbe|gehe|komme|stehe|liege|wisse|lasse|sehe|bleibe|mache|nehme|halte|brauche|(hätte|würde|wäre)(|n)|könn(e|te|ten)|müss(e|ten)',
  pronouns: 'er|sie|es|man|wir|ich|jener|letzterer|diese(|r)',
  endsSource:
    'am|im|in|vor|nach|gegenüber|auf|zu|zum|zur|seit|während|als|wenn|da|laut|unter|um|an|aus|heute|gestern|später|zuvor|zunächst|jedoch|aber|dazu|dagegen|auch|dann|nun|montag|dienstag|donnerstag|freitag|samstag|sonntag|dem|den|er|sie|es|und|kürzlich|bereits|bislang|nicht|wonach|hinzu|bei(|m)|wei(l|ter)|mit(|twoch)',
  opens:
    'am|im|in|an|auf|aus|nach|vor|seit|von|vom|zu|zum|zur|mit|unter|über|durch|gegen|für|während|wegen|trotz|laut|gestern|heute|später|zuvor|zunächst|dazu|außerdem|zudem|dabei|dort|hier|so|dann|auch|wie|was|wer|wo|ob|wenn|als|da|nun|jetzt|bereits|bislang|dagegen|jedoch|doch|aber|und|demnach|anschließend|schließlich|einst|offenbar|bei(|m)|wei(l|ter)',
  unnamed:
    '(ein(|e|em|er)|der|die) <0-1>((insider|sprecher|mitarbeiter)(|in)|beamte~|zeug(e|in)|augenzeuge|quelle|diplomat|vertrauter|person|nutzer|regierungsvertreter)',
  unnamedSeveral:
    '(quellen|zeugen|augenzeugen|beobachter|kritiker|experten|anwohner|nutzer|mitarbeiter|informanten|behördenkreise|regierungskreise|sicherheitskreise|teilnehmer|(kreise|insider)(|n))',
  body: '~((ministerium|amt|gericht)(|s)|polizei|feuerwehr|regierung|armee|kommission|kanzleramt|bundeswehr|konzern|unternehmen|gewerkschaft|universität|klinikum|rat|senat|behörde~|sta(atsanwaltschaft|dtverwaltung|dtwerke)|ver(band|waltung)|par(lament|tei))',
  document:
    '~(bericht~|studie|gutachten|umfrage|protokoll|schreiben|brief|erhebung|statistik|urteil|analyse|(dokument|papier)(|e)|akte(|n))',
  media:
    '~(zeitung|magazin|sender|agentur|nachrichtenagentur|medien|medienberichten?|blatt|portal|spiegel|bild|kurier|bote|tagblatt|tageblatt|anzeiger|rundfunk)|dpa|reuters|afp|beitrag|meldung',
  against: {
    denies: [
      '(hat |haben |habe )?(<0-4>)?(dementier(en|t|te|ten)|bestr(eiten|eitet|itt|itten)|(leugnet|widerlegt|entkräftet)(|e)|verneinte)',
      '(wies(|en)|weis(en|t)) <1-10>zurück',
      '(hat|habe(|n)) <1-8>(zurückgewiesen|dementiert|bestritten|widerlegt)',
      '(bezeichnet(|e|en)|nannte(|n)|nennt) <1-8>(falsch|unwahr|haltlos|unbegründet|unsinn|erfunden|lüge|lügen|" zurück)',
      'trat(en)? <1-6>entgegen',
    ],
    contradicts: ['(widerspr(ach|achen|echen|icht))', 'stehen? im widerspruch zu~'],
    disputes: [
      '(bezweifel(n|t|te|ten)|anzweifelte)',
      '(stell(en|t|te|ten)|zog(|en)|zieht) <1-8>in (frage|zweifel|abrede)',
      '(äußerte(|n)|meldete) (<0-4>)?zweifel',
    ],
    corrects: ['((zog|nahm)(|en)|ruderte) <1-6>(zurück)'],
    'plays-down': ['(spielt(|e|en)) <1-8>herunter', '((verharmlost|relativiert)(|e))'],
  },
  falsehood: [
    '(ist|sind|wäre|als|das|(sei|war)(|en)) ((schlicht|völlig|komplett|frei|nachweislich|glatt|reiner|purer|ein(|deutig|e|fach)) )*(falsch~|unwahr|erfunden|gelogen|unsinn|quatsch|fake|fälschung|haltlos|unzutreffend|ente|gerücht|lüge(|n))',
    '(entspr~) nicht (den tatsachen|der wahrheit)',
    '(trifft|treffe~|stimm~) ((so|einfach|schlicht) )?nicht( zu)?',
    'nicht (wahr|richtig|zutreffend)|frei erfunden|aus der luft gegriffen|entbehrt jeder grundlage|ohne jede grundlage',
  ],
  negation: ['kein(|e|em|en|er|erlei)|nie(|mals|mand)|nicht(|s)'],
  nothingOfTheSort: ['(es )?(gab|gibt|gebe|gäbe|habe|hat(|te)) (es )?<0-4>(kein(|e|en|erlei)) #( gegeben)?'],
  deniedThat: 'dass|daß|wonach|ob',
  account:
    '((die(|se|sen|ser)|den|der|das|solche|entsprechende|alle|ihre|seine) <0-1>((darstellung|behauptung|meldung)(|en)|angaben|aussagen|anschuldigungen|informationen|kritik|bericht~|(vorwürfe|gerüchte)(|n)))|(das|dies) (ist|sei|war|stimmt|trifft)',
  notes: {
    unverified: [
      '(ließ(|en)|lässt|lassen) sich <0-6>nicht <0-3>(überprüfen|bestätigen|verifizieren|prüfen|belegen)',
      '(konnte~|kann|können) <0-8>nicht <0-4>((überprüf|bestätig)(en|t)|verifiziert|geprüft|nachgeprüft)( werden)?',
      'nicht <0-2>(unabhängig )?(überprüfbar|bestätigt|belegt|verifiziert|nachprüfbar)',
      '(ist|bleibt|blieb|sind|war(|en)) <0-3>(unklar|ungeklärt|offen|unbestätigt|nicht bekannt|nicht geklärt|fraglich)',
      'unbestätigten? (berichte~|meldungen|angaben|informationen)|(gibt|gab) es <0-3>(keine|keinen) <0-1>(beleg~|beweis~|bestätigung|hinweise)',
      'eine <0-1>bestätigung <0-6>(gab|gibt|lag|liegt|steht|stand) <0-4>(nicht|aus)',
    ],
    'no-comment': [
      '((reagierte|antwortete)(|n)) <0-6>nicht <0-3>auf <0-4>~(anfrage~|fragen|bitte)',
      '((wollte|mochte)(|n)|will|möchte) (sich )?@?<0-6>nicht <0-4>(äußern|kommentieren|stellung nehmen|sagen)',
      'wollte sich @ <0-1>nicht äußern',
      '(lehnte|lehnten) <0-4>(eine stellungnahme|einen kommentar|ein interview) ab',
      '(war|waren) <0-6>(nicht (zu erreichen|erreichbar)|für (eine stellungnahme|einen kommentar) nicht)( #)*?',
      '((blieb|ließ)(|en)) <0-6>unbeantwortet|(gab|gaben) <0-3>(keine stellungnahme|keinen kommentar)( ab)?|äußerten? sich <0-5>nicht',
    ],
    sourcing: [
      'unter berufung auf <0-4>~(quellen|kreise|mitarbeiter|insider|personen|beamte|vertraute|zeugen|informanten|eingeweihte)',
      '(anonym|ungenannt|namentlich nicht genannt) (bleiben|bleibt|bleibenden?|werden)|(anonym|ungenannt) (bleiben )?(wollte~|möchte)|nicht (namentlich )?genannt werden (wollte~|will|möchte)|unter (der )?bedingung der anonymität|zusicherung (von|der) anonymität|mit (der|dem) (sache|vorgang|angelegenheit) vertraut~',
      '(stamm~) <0-4>(satireseite|satire-?seite|satiremagazin|satireportal|anonymen #)|satireseite|satirische[nrs]? <0-1>(seite|magazin|portal|beitrag)',
      '(lieg(en|t)|lag(|en)) <1-5>exklusiv vor|zugespielt',
    ],
    corroborated: [
      '(bestätig(en|t|te|ten)) ((die(|s|se|sen)|den|das|der|ihre|seine|es|auch|gegenüber) )+<0-4>(angaben|bericht|darstellung|informationen|zahlen|vorfall|echtheit|aussagen?|meldung|existenz|redaktion)',
      '(das|dies) (bestätigte|bestätigten) (auch )?|(wurde|wurden) <0-4>von <1-5>bestätigt|(dokumente|unterlagen|aufnahmen|fotos|papiere|messwerte|daten) <0-4>(bestätigen|belegen|zeigen|liegen)',
    ],
    debunked: [
      '(fakten~|recherchen) <0-6>(falsch|irreführend|widerleg~)|(wurde~|ist|sind) <0-3>(widerlegt|gefälscht|manipuliert)|handelt(e)? (es )?sich <0-4>(falschmeldung|fälschung|fake|satire|scherz)',
    ],
    corrected: [
      '(korrektur|berichtigung|richtigstellung|anmerkung der redaktion) :|in einer (früheren|vorherigen|ersten) (version|fassung)|(haben|wurde|hat) <0-6>(korrigiert|berichtigt|richtiggestellt)',
    ],
  },
  fewestWords: 4,
  openQuestion: '(unklar|offen|ungeklärt|nicht bekannt|fraglich)|ob|wann|warum|wie|wer',
}
