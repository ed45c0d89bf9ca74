import type { LanguageData } from './cues.ts'

const SAID =
  'detto|dichiarato|affermato|assicurato|spiegato|sostenuto|aggiunto|riferito|raccontato|sottolineato|precisato|annunciato|ammesso|riconosciuto|scritto|risposto|denunciato|confermato|rivelato|ribadito|osservato|commentato|avvertito|indicato|comunicato|ricordato|concluso'

/** Italian: «…» with an inner cue, "ha detto X" after the quote, the conditional of hearsay. */
export const italian: LanguageData = {
  says: [
    `(?:ha|hanno|aveva|avevano) (?:(?:poi|anche|inoltre|invece) )?(?:${SAID})`,
    'dice|dicono|afferma|affermano|assicura|assicurano|spiega|spiegano|sostiene|sostengono|aggiunge|aggiungono|riferisce|riferiscono|racconta|raccontano|sottolinea|sottolineano|precisa|precisano|annuncia|annunciano|ammette|ammettono|scrive|scrivono|denuncia|denunciano|conferma|confermano|rivela|rivelano|ribadisce|osserva|commenta|avverte|avvertono|indica|indicano|ricorda|dichiara|dichiarano|riporta|riportano|disse|affermò|dichiarò|spiegò|aggiunse',
  ],
  saysOfTheLast: [
    'lo (?:riferisce|riferiscono|riporta|riportano|scrive|scrivono|ha (?:detto|dichiarato|riferito|annunciato|confermato|affermato|reso noto)|rivela|rende noto|afferma|sostiene|conferma|annuncia)',
    'è quanto (?:afferma|sostiene|riporta|riferisce|dichiara|scrive|emerge da)',
  ],
  that: "che|ch'",
  thatIsRelativeAfterComma: true,
  accordingTo: [
    'secondo(?: quanto (?:riporta|riferisce|scrive|riferito da|riportato da|riportato dal|dichiarato da|riferito dal|riferito dalla|riportato dalla|si legge in|afferma|sostiene))?',
    'a detta di|a detta del|a detta della|a giudizio di',
    'stando a(?:l|lla|i|lle|gli)?',
    'per',
  ],
  hearsay: [
    '(?:sarebbe|sarebbero) (?:stat[oaie] )?\\p{L}+(?:at|it|ut|t|s)[oaie]',
    '(?:avrebbe|avrebbero) (?:\\p{L}+(?:ato|ito|uto|tto|sto|so|rto))',
    '(?:presumibilmente|presunt[oaie])',
  ],
  pronouns: 'lui|lei|egli|ella|essi|esse|loro|questi|questo|ciò|io|noi|chi',
  endsSource:
    "in|a|al|alla|ai|alle|all'|nel|nella|nell'|nei|nelle|su|sul|sulla|durante|dopo|prima|da|dal|dalla|per|con|ieri|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|quando|dove|mentre|ma|e|poi|anche|non|parlando|invece|davanti|ai|intervenendo",
  opens:
    "in|a|al|alla|ai|alle|all'|nel|nella|nell'|nei|nelle|su|sul|sulla|durante|dopo|prima|da|dal|dalla|per|con|senza|secondo|ieri|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|quando|dove|mentre|ma|e|o|se|come|così|anche|poi|inoltre|interpellato|interpellata|che|chi|non|lo|ciò|perché|già|ci|si|è",
  unnamed:
    "(?:un|una|un'|il|la|l') (?:[^ ]+ )?(?:fonte|funzionario|funzionaria|portavoce|testimone|dipendente|diplomatico|agente|residente|utente)",
  unnamedSeveral:
    '(?:fonti|testimoni|residenti|esperti|critici|utenti|dipendenti|genitori|vicini|attivisti|medici|lavoratori|funzionari)',
  body: '(?:ministero|governo|comune|polizia|carabinieri|esercito|procura|tribunale|commissione|consiglio|parlamento|senato|camera|prefettura|agenzia|azienda|azienda sanitaria|asl|società|compagnia|sindacato|associazione|federazione|università|ospedale|presidenza|regione|provincia|ditta|protezione civile|vigili del fuoco|partito)',
  document:
    '(?:rapporto|relazione|studio|documento|documenti|indagine|sondaggio|lettera|verbale|perizia|comunicato|nota|dati|statistiche|sentenza|analisi)',
  media:
    '(?:quotidiano|giornale|rivista|settimanale|emittente|canale|agenzia ansa|ansa|reuters|afp|stampa|media|sito|portale|televisione|radio|corriere|repubblica|messaggio|post|video|articolo)',
  against: {
    denies: [
      '(?:ha|hanno|aveva|avevano) (?:(?:poi|subito|anche) )?(?:smentito|negato|confutato|respinto)',
      '(?:smentisce|smentiscono|nega|negano|confuta|respinge|respingono|smentì|negò)',
      '(?:ha|hanno) (?:definito|bollato) (?:[^ ]+ ){1,6}(?:fals[oaie]|bugia|bugie|menzogn[ae]|infondat[oaie]|invenzione|calunni[ae]|")',
    ],
    contradicts: ['(?:contraddice|contraddicono|contrasta|contrastano)', '(?:ha|hanno) contraddetto'],
    disputes: [
      '(?:contesta|contestano)',
      '(?:ha|hanno) (?:contestato|messo in dubbio|messo in discussione)',
      '(?:mette|mettono) in (?:dubbio|discussione)',
      '(?:dubita|dubitano|ha dubitato) (?:che|di|della|del|dei)',
    ],
    corrects: ['(?:ha|hanno) (?:rettificato|ritrattato|corretto) (?:[^ ]+ ){0,3}(?:dichiarazioni|parole|dati|cifre)?'],
    'plays-down': [
      '(?:ha|hanno) (?:minimizzato|ridimensionato|sminuito)',
      '(?:minimizza|minimizzano|ridimensiona|ridimensionano)',
    ],
  },
  falsehood: [
    '(?:è|sono|era|erano|sia|siano) (?:(?:totalmente|completamente|assolutamente|semplicemente|del tutto) )*(?:fals[oaie]|inesatt[oaie]|infondat[oaie]|inventat[oaie]|bugie|menzogne|scorrett[oaie])',
    '(?:è|sono) (?:una|un|solo|pura) (?:[^ ]+ )?(?:bugia|menzogna|invenzione|bufala|notizia falsa|falso|falsità|fake news|calunnia|montatura)',
    'non (?:è|sono) (?:ver[oaie]|corrett[oaie])|priv[oaie] di (?:ogni |qualsiasi )?fondamento|senza (?:alcun )?fondamento|non corrisponde(?:no)? al vero',
  ],
  negation: ["non|mai|nessun|nessuno|nessuna|nessun'|niente|nulla|neppure"],
  nothingOfTheSort: [
    "non (?:c' è|c' era|ci sono|ci sarà|c' è stato|c' è stata) (?:[^ ]+ )?(?:alcun|alcuna|nessun|nessuna)(?: [^ ]+)?",
    "(?:nessun|nessuna|nessun') (?:[^ ]+ ){1,3}(?:è|era|sarà|è stat[oa]) [^ ]+",
  ],
  deniedThat: 'che',
  account:
    "(?:la|le|il|i|gli|l'|questa|queste|questo|questi|tali|sua|sue) (?:[^ ]+ )?(?:ricostruzione|ricostruzioni|notizia|notizie|accuse|accusa|voci|versione|affermazioni|dichiarazioni|indiscrezioni|informazioni|testimonianze|messaggio|articolo|critiche)|è (?:[^ ]+ ){0,2}(?:falso|falsa|bugia)",
  notes: {
    unverified: [
      'non (?:[^ ]+ ){0,2}(?:è stato|è stata|sono stati|sono state|è|sono|ha potuto|hanno potuto|può|possono) (?:[^ ]+ ){0,3}(?:possibile (?:[^ ]+ )?(?:verificare|confermare|accertare)|verificat[oaie]|confermat[oaie]|accertat[oaie]|provat[oaie]|chiar[oaie]|dimostrat[oaie]|verificare|confermare|not[oaie])',
      "non (?:ci sono|c' è|esistono|esiste|vi sono) (?:[^ ]+ ){0,2}(?:prove|prova|conferme|conferma|riscontri|evidenze)|(?:resta|restano|rimane) (?:da (?:chiarire|verificare|confermare)|incert[oaie]|poco chiar[oaie])|senza (?:fornire|portare) (?:[^ ]+ )?prove|non si sa|non confermat[oaie]|da confermare",
    ],
    'no-comment': [
      'non (?:[^ ]+ )?(?:ha|hanno|aveva|avevano) (?:[^ ]+ ){0,2}(?:risposto|voluto (?:commentare|rilasciare|rispondere)|commentato|rilasciato dichiarazioni|replicato)',
      '(?:ha|hanno) (?:rifiutato|declinato|preferito non) (?:di )?(?:[^ ]+ )?(?:commentare|commenti|commento|rilasciare|rispondere)|(?:si è|si sono) rifiutat[oaie] di (?:commentare|rispondere)|non (?:è stato|è stata|sono stati) (?:[^ ]+ )?(?:raggiungibile|raggiunt[oaie])|(?:nessun|no) comment[o]? (?:da|dal|dalla|dai)|non (?:rilascia|commenta|risponde)',
    ],
    sourcing: [
      "(?:in|sotto|a condizione di|a condizione di mantenere l') ?(?:forma )?anonim[oa](?:to)?|(?:ha|hanno) (?:chiesto|preferito|voluto) (?:[^ ]+ )?(?:l' anonimato|restare anonim[oaie]|rimanere anonim[oaie]|non essere (?:citat[oaie]|nominat[oaie]|identificat[oaie]))|che (?:chiede|chiedono) l' anonimato",
      '(?:che cita|che citano|citando) (?:[^ ]+ ){0,2}(?:fonti?|testimoni|dipendenti|funzionari|persone|documenti)|fonti? (?:vicin[ae]|anonim[ae]|riservat[ae])',
      '(?:sito|pagina|profilo|blog|giornale) (?:[^ ]+ )?(?:satiric[oa]|anonim[oa]|parodia)|(?:nasce|nata|nato|partita|partito|proviene|è apparsa) (?:da|su|dal|sul) ',
    ],
    corroborated: [
      "(?:ha|hanno) confermato (?:(?:la|le|il|i|gli|l'|questa|queste|questi|questo|tali) ?)(?:[^ ]+ ){0,3}(?:notizia|notizie|dati|cifre|ricostruzione|versione|fatti|esistenza|autenticità|dichiarazioni|testimonianze|informazioni|racconto)",
      "(?:conferma|confermano) (?:(?:la|le|il|i|gli|l') )(?:[^ ]+ ){0,2}(?:notizia|dati|cifre|ricostruzione|versione|esistenza|autenticità)|(?:è stat[oa]|sono stat[ie]) confermat[oaie] (?:da|dal|dalla|dai)|(?:documenti|immagini|video|registri) (?:[^ ]+ ){0,4}(?:confermano|dimostrano|mostrano|provano)|(?:ha|hanno) potuto (?:visionare|verificare|consultare)",
    ],
    debunked: [
      '(?:è|si tratta di|era|sono) (?:[^ ]+ )?(?:un |una |una vecchia )?(?:bufala|bufale|fake|notizia falsa|montaggio|falso|satira|parodia|disinformazione)|(?:è stat[oa]|sono stat[ie]) (?:smentit[oaie]|manipolat[oaie]|ritoccat[oaie])',
    ],
    corrected: [
      '(?:rettifica|correzione|errata corrige|precisazione|aggiornamento) :|una (?:precedente versione|versione precedente)|versione precedente di quest[oa]|(?:è stat[oa]|sono stat[ie]) (?:corrett[oaie]|rettificat[oaie])',
    ],
  },
  fewestWords: 4,
  openQuestion: 'non (?:è|sono) (?:[^ ]+ )?(?:chiar[oaie]|not[oaie])|non si sa|se|quando|come|perché|chi',
  cueInQuote: true,
}
