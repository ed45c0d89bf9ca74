import type { LanguageData } from './cues.ts'

/** German: inverted speech, the subjunctive of reported speech, separable verbs, „…“. */
export const german: LanguageData = {
  says: [
    '(?:hat |habe |hatte |haben |hätten )?(?:sagt|sagte|sagten|gesagt|erklärt|erklärte|erklärten|behauptet|behauptete|behaupteten|betont|betonte|betonten|berichtet|berichtete|berichteten|meldet|meldete|melden|meldeten|schreibt|schrieb|schreiben|schrieben|versichert|versicherte|versicherten|bestätigt|bestätigte|bestätigten|warnt|warnte|warnten|ergänzt|ergänzte|ergänzten|erzählt|erzählte|erzählten|erläutert|erläuterte|schildert|schilderte|argumentiert|argumentierte|vermutet|vermutete|räumt|räumte|gab|gibt|gaben|geben)(?: (?:weiter|ein|an|zu|bekannt))?(?= [^ ]+ [^ ]+)',
    'teilten?(?=(?: [^ ]+){1,9} mit(?: |$))',
    'fügten?(?=(?: [^ ]+){1,7} hinzu(?: |$))',
    'heißt es (?:in|im|bei|aus|von|vom|beim)',
    '(?:sagte|sagt|erklärte|betonte|ergänzte|berichtete|schrieb|behauptete|versicherte|warnte|meinte|kritisierte) (?=er|sie|es)',
    '(?:meinte|meint|kritisierte|kritisiert|kündigte|stellte)',
  ],
  saysAfterQuote: ['so'],
  saysOfTheLast: [
    '(?:das|dies) (?:berichtet|berichtete|berichten|meldet|meldete|melden|schreibt|schrieb|sagte|sagt|erklärte|bestätigte|behauptet|behauptete|teilte)',
    'so (?:berichtet|meldet|schreibt|heißt) (?:es )?',
  ],
  that: 'dass|daß',
  accordingTo: [
    'laut',
    '(?:nach|den|laut) angaben(?: von| des)?',
    'nach (?:darstellung|informationen|aussage|aussagen|auskunft|einschätzung)(?: von| des)?',
    'unter berufung auf',
  ],
  accordingToAfter: ['zufolge'],
  hearsay: [
    'angeblich\\S*',
    'mutmaßlich',
    'dem vernehmen nach',
    '(?:soll|sollen) … (?:haben|sein)',
    '(?:soll|sollen) seit … [^ ]+en',
  ],
  reportedMood:
    'sei|seien|habe|hätten|hätte|werde|würden|würde|könne|könnten|könnte|müsse|müssten|solle|wolle|dürfe|gebe|gäbe|gehe|komme|stehe|liege|wisse|lasse|sehe|bleibe|wäre|wären|mache|nehme|halte|brauche',
  pronouns: 'er|sie|es|man|wir|ich|dieser|diese|jener|letzterer',
  endsSource:
    'am|im|in|vor|nach|bei|beim|gegenüber|auf|zu|zum|zur|seit|während|als|wenn|weil|da|mit|laut|unter|um|an|aus|heute|gestern|später|zuvor|zunächst|jedoch|aber|dazu|dagegen|weiter|auch|dann|nun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|dem|den|er|sie|es|und|kürzlich|bereits|bislang|nicht|wonach|hinzu',
  opens:
    'am|im|in|an|auf|aus|bei|beim|nach|vor|seit|von|vom|zu|zum|zur|mit|unter|über|durch|gegen|für|während|wegen|trotz|laut|gestern|heute|später|zuvor|zunächst|dazu|außerdem|zudem|dabei|dort|hier|so|dann|auch|wie|was|wer|wo|ob|wenn|als|weil|da|nun|jetzt|bereits|bislang|dagegen|jedoch|doch|aber|und|demnach|anschließend|schließlich|weiter|einst|offenbar',
  unnamed:
    '(?:ein|eine|einem|einer|der|die) (?:[^ ]+ )?(?:insider|insiderin|beamter|beamte|beamten|sprecher|sprecherin|mitarbeiter|mitarbeiterin|zeuge|zeugin|augenzeuge|quelle|diplomat|vertrauter|person|nutzer|regierungsvertreter)',
  unnamedSeveral:
    '(?:quellen|kreise|kreisen|insider|insidern|zeugen|augenzeugen|beobachter|kritiker|experten|anwohner|nutzer|mitarbeiter|informanten|behördenkreise|regierungskreise|sicherheitskreise|teilnehmer)',
  body: '\\S*(?:ministerium|ministeriums|amt|amts|polizei|feuerwehr|regierung|behörde|behörden|gericht|gerichts|staatsanwaltschaft|armee|kommission|stadtverwaltung|verwaltung|parlament|stadtwerke|kanzleramt|bundeswehr|konzern|unternehmen|verband|gewerkschaft|universität|klinikum|partei|rat|senat)',
  document:
    '\\S*(?:bericht|berichts|studie|gutachten|umfrage|dokument|dokumente|papier|papiere|protokoll|akte|akten|schreiben|brief|erhebung|statistik|urteil|analyse)',
  media:
    '\\S*(?:zeitung|magazin|sender|agentur|nachrichtenagentur|medien|medienberichten?|blatt|portal|spiegel|bild|kurier|bote|tagblatt|tageblatt|anzeiger|rundfunk)|dpa|reuters|afp|beitrag|meldung',
  against: {
    denies: [
      '(?:hat |haben |habe )?(?:… )?(?:dementierte|dementierten|dementiert|dementieren|bestritt|bestritten|bestreitet|bestreiten|leugnet|leugnete|verneinte|widerlegte|widerlegt|entkräftete|entkräftet)',
      '(?:wies|wiesen|weist|weisen) (?:[^ ]+ ){1,10}zurück',
      '(?:hat|haben|habe) (?:[^ ]+ ){1,8}(?:zurückgewiesen|dementiert|bestritten|widerlegt)',
      '(?:bezeichnete|bezeichnet|bezeichneten|nannte|nannten|nennt) (?:[^ ]+ ){1,8}(?:falsch|unwahr|haltlos|unbegründet|unsinn|erfunden|lüge|lügen|" zurück)',
      'trat(?:en)? (?:[^ ]+ ){1,6}entgegen',
    ],
    contradicts: ['(?:widersprach|widersprachen|widerspricht|widersprechen)', 'stehen? im widerspruch zu\\S*'],
    disputes: [
      '(?:bezweifelt|bezweifelte|bezweifeln|bezweifelten|anzweifelte)',
      '(?:stellte|stellten|stellt|stellen|zog|zogen|zieht) (?:[^ ]+ ){1,8}in (?:frage|zweifel|abrede)',
      '(?:äußerte|äußerten|meldete) (?:… )?zweifel',
    ],
    corrects: ['(?:zog|zogen|nahm|nahmen|ruderte) (?:[^ ]+ ){1,6}(?:zurück)'],
    'plays-down': [
      '(?:spielte|spielten|spielt) (?:[^ ]+ ){1,8}herunter',
      '(?:verharmloste|verharmlost|relativierte|relativiert)',
    ],
  },
  falsehood: [
    '(?:ist|sei|sind|seien|war|waren|wäre|als|das) (?:(?:schlicht|einfach|völlig|komplett|frei|eindeutig|nachweislich|glatt|reiner|purer|eine|ein) )*(?:falsch|unwahr|erfunden|gelogen|unsinn|quatsch|lüge|lügen|fake|fälschung|falschmeldung|haltlos|unzutreffend|falschbehauptung|ente|gerücht)',
    '(?:entspricht|entspreche|entsprechen) nicht (?:den tatsachen|der wahrheit)',
    '(?:trifft|treffe|treffen|stimmt|stimme|stimmen) (?:(?:so|einfach|schlicht) )?nicht(?: zu)?',
    'nicht (?:wahr|richtig|zutreffend)|frei erfunden|aus der luft gegriffen|entbehrt jeder grundlage|ohne jede grundlage',
  ],
  negation: ['kein|keine|keinen|keiner|keinem|keinerlei|nie|niemals|niemand|nichts|nicht'],
  nothingOfTheSort: [
    '(?:es )?(?:gab|gibt|gebe|gäbe|habe|hat|hatte) (?:es )?(?:[^ ]+ ){0,4}(?:kein|keine|keinen|keinerlei) [^ ]+(?: gegeben)?',
  ],
  deniedThat: 'dass|daß|wonach|ob',
  account:
    '(?:(?:die|den|der|diese|diesen|dieser|das|solche|entsprechende|alle|ihre|seine) (?:[^ ]+ )?(?:darstellung|darstellungen|angaben|bericht|berichte|berichten|vorwürfe|vorwürfen|behauptung|behauptungen|meldung|meldungen|gerüchte|gerüchten|aussagen|anschuldigungen|informationen|kritik))|(?:das|dies) (?:ist|sei|war|stimmt|trifft)',
  notes: {
    unverified: [
      '(?:ließ|ließen|lässt|lassen) sich (?:[^ ]+ ){0,6}nicht (?:[^ ]+ ){0,3}(?:überprüfen|bestätigen|verifizieren|prüfen|belegen)',
      '(?:konnte|konnten|kann|können) (?:[^ ]+ ){0,8}nicht (?:[^ ]+ ){0,4}(?:überprüft|bestätigt|verifiziert|überprüfen|bestätigen|geprüft|nachgeprüft)(?: werden)?',
      'nicht (?:[^ ]+ ){0,2}(?:unabhängig )?(?:überprüfbar|bestätigt|belegt|verifiziert|nachprüfbar)',
      '(?:ist|war|bleibt|blieb|sind|waren) (?:[^ ]+ ){0,3}(?:unklar|ungeklärt|offen|unbestätigt|nicht bekannt|nicht geklärt|fraglich)',
      'unbestätigten? (?:berichte|meldungen|angaben|informationen|berichten)|(?:gibt|gab) es (?:[^ ]+ ){0,3}(?:keine|keinen) (?:[^ ]+ )?(?:belege?|beweise?|bestätigung|hinweise)',
      'eine (?:[^ ]+ )?bestätigung (?:[^ ]+ ){0,6}(?:gab|gibt|lag|liegt|steht|stand) (?:[^ ]+ ){0,4}(?:nicht|aus)',
    ],
    'no-comment': [
      '(?:reagierte|reagierten|antwortete|antworteten) (?:[^ ]+ ){0,6}nicht (?:[^ ]+ ){0,3}auf (?:[^ ]+ ){0,4}\\S*(?:anfrage|anfragen|fragen|bitte)',
      '(?:wollte|wollten|mochte|mochten|will|möchte) (?:sich )?@?(?:[^ ]+ ){0,6}nicht (?:[^ ]+ ){0,4}(?:äußern|kommentieren|stellung nehmen|sagen)',
      'wollte sich @ (?:[^ ]+ )?nicht äußern',
      '(?:lehnte|lehnten) (?:[^ ]+ ){0,4}(?:eine stellungnahme|einen kommentar|ein interview) ab',
      '(?:war|waren) (?:[^ ]+ ){0,6}(?:nicht (?:zu erreichen|erreichbar)|für (?:eine stellungnahme|einen kommentar) nicht)(?: [^ ]+)*?',
      '(?:blieb|blieben|ließ|ließen) (?:[^ ]+ ){0,6}unbeantwortet|(?:gab|gaben) (?:[^ ]+ ){0,3}(?:keine stellungnahme|keinen kommentar)(?: ab)?|äußerten? sich (?:[^ ]+ ){0,5}nicht',
    ],
    sourcing: [
      'unter berufung auf (?:[^ ]+ ){0,4}\\S*(?:quellen|kreise|mitarbeiter|insider|personen|beamte|vertraute|zeugen|informanten|eingeweihte)',
      '(?:anonym|ungenannt|namentlich nicht genannt) (?:bleiben|bleibt|bleibenden?|werden)|(?:anonym|ungenannt) (?:bleiben )?(?:wollte|wollten|möchte)|nicht (?:namentlich )?genannt werden (?:wollte|wollten|will|möchte)|unter (?:der )?bedingung der anonymität|zusicherung (?:von|der) anonymität|mit (?:der|dem) (?:sache|vorgang|angelegenheit) vertraut\\S*',
      '(?:stammt|stammen|stammte) (?:[^ ]+ ){0,4}(?:satireseite|satire-?seite|satiremagazin|satireportal|anonymen [^ ]+)|satireseite|satirische[nrs]? (?:[^ ]+ )?(?:seite|magazin|portal|beitrag)',
      '(?:liegt|liegen|lag|lagen) (?:[^ ]+ ){1,5}exklusiv vor|zugespielt',
    ],
    corroborated: [
      '(?:bestätigte|bestätigten|bestätigt|bestätigen) (?:(?:die|den|das|der|diese|diesen|ihre|seine|dies|es|auch|gegenüber) )+(?:[^ ]+ ){0,4}(?:angaben|bericht|darstellung|informationen|zahlen|vorfall|echtheit|aussagen?|meldung|existenz|redaktion)',
      '(?:das|dies) (?:bestätigte|bestätigten) (?:auch )?|(?:wurde|wurden) (?:[^ ]+ ){0,4}von (?:[^ ]+ ){1,5}bestätigt|(?:dokumente|unterlagen|aufnahmen|fotos|papiere|messwerte|daten) (?:[^ ]+ ){0,4}(?:bestätigen|belegen|zeigen|liegen)',
    ],
    debunked: [
      '(?:faktencheck|faktenprüfer|faktenchecker|recherchen) (?:[^ ]+ ){0,6}(?:falsch|widerlegt|widerlegen|irreführend)|(?:wurde|wurden|ist|sind) (?:[^ ]+ ){0,3}(?:widerlegt|gefälscht|manipuliert)|handelt(?:e)? (?:es )?sich (?:[^ ]+ ){0,4}(?:falschmeldung|fälschung|fake|satire|scherz)',
    ],
    corrected: [
      '(?:korrektur|berichtigung|richtigstellung|anmerkung der redaktion) :|in einer (?:früheren|vorherigen|ersten) (?:version|fassung)|(?:haben|wurde|hat) (?:[^ ]+ ){0,6}(?:korrigiert|berichtigt|richtiggestellt)',
    ],
  },
  fewestWords: 4,
  openQuestion: '(?:unklar|offen|ungeklärt|nicht bekannt|fraglich)|ob|wann|warum|wie|wer',
}
