import type { LanguageData } from './cues.ts'

const SAID =
  'detto|dichiarato|affermato|assicurato|spiegato|sostenuto|aggiunto|riferito|raccontato|sottolineato|precisato|annunciato|ammesso|riconosciuto|scritto|risposto|denunciato|confermato|rivelato|ribadito|osservato|commentato|avvertito|indicato|comunicato|ricordato|concluso'

/** Italian: «…» with an inner cue, "ha detto X" after the quote, the conditional of hearsay. */
export const italian: LanguageData = {
  says: [
    `(ha|hanno|aveva|avevano) ((poi|anche|inoltre|invece) )?(${SAID})`,
    'dic(e|hiara|hiarano|hiarò|ono)|(afferm|spieg)(a|ano|ò)|(assicura|racconta|sottolinea|precisa|annuncia|denuncia|conferma|rivela|indica|riporta)(|no)|sost(engono|iene)|aggiun(ge|gono|se)|(riferisc|ammett|scriv|avvert)(e|ono)|ribadisce|osserva|commenta|ricorda|disse',
  ],
  saysOfTheLast: [
    'lo (riferisce|riferiscono|riporta|riportano|scrive|scrivono|ha (detto|dichiarato|riferito|annunciato|confermato|affermato|reso noto)|rivela|rende noto|afferma|sostiene|conferma|annuncia)',
    'è quanto (afferma|sostiene|riporta|riferisce|dichiara|scrive|emerge da)',
  ],
  that: "che|ch'",
  thatIsRelativeAfterComma: true,
  noSource:
    'orario|orari|legge|leggi|regole|regolamento|stagione|casi|bisogni|età|piano|calendario|criteri|misura|modello|metodo|contratto|tempo|posto|turno|treno|anno|volta',
  accordingTo: [
    'secondo( quanto (riporta|riferisce|scrive|riferito da|riportato da|riportato dal|dichiarato da|riferito dal|riferito dalla|riportato dalla|si legge in|afferma|sostiene))?',
    'a detta di|a detta del|a detta della|a giudizio di',
    'stando a(l|lla|i|lle|gli)?',
    'per',
  ],
  hearsay: [
    '(sarebbe|sarebbero) (stat[oaie] )?~(at|it|ut|t|s)[oaie]',
    '(avrebbe|avrebbero) (~(ato|ito|uto|tto|sto|so|rto))',
    '(presumibilmente|presunt[oaie])',
  ],
  pronouns: 'lui|lei|egli|ella|loro|ciò|io|noi|chi|ess(e|i)|quest(i|o)',
  endsSource:
    "in|a|al|ai|nei|su|durante|dopo|prima|da|per|con|ieri|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|quando|dove|mentre|ma|e|poi|anche|non|parlando|invece|davanti|intervenendo|all('|a|e)|nel(|l'|la|le)|(sul|dal)(|la)",
  opens:
    "in|a|al|ai|nei|su|durante|dopo|prima|da|con|senza|secondo|ieri|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|quando|dove|mentre|ma|e|o|se|come|così|anche|poi|inoltre|che|chi|non|lo|ciò|già|ci|si|è|all('|a|e)|nel(|l'|la|le)|(sul|dal)(|la)|per(|ché)|interpellat(a|o)",
  unnamed:
    "(un|una|un'|il|la|l') <0-1>(fonte|portavoce|testimone|agente|residente|utente|funzionari~|dip(endente|lomatico))",
  unnamedSeveral:
    '(fonti|testimoni|residenti|esperti|critici|utenti|dipendenti|genitori|vicini|attivisti|medici|lavoratori|funzionari)',
  body: '(ministero|governo|comune|polizia|carabinieri|esercito|procura|tribunale|commissione|consiglio|parlamento|senato|camera|prefettura|agenzia|azienda|azienda sanitaria|asl|società|compagnia|sindacato|associazione|federazione|università|ospedale|presidenza|regione|provincia|ditta|protezione civile|vigili del fuoco|partito)',
  document:
    '(rapporto|relazione|studio|indagine|sondaggio|lettera|verbale|perizia|comunicato|nota|dati|statistiche|sentenza|analisi|document~)',
  media:
    '(quotidiano|giornale|rivista|settimanale|emittente|canale|agenzia ansa|ansa|reuters|afp|stampa|media|sito|portale|televisione|radio|corriere|repubblica|messaggio|post|video|articolo)',
  against: {
    denies: [
      '(ha|hanno|aveva(|no)) ((poi|subito|anche) )?(smentito|negato|confutato|respinto)',
      '(sment(isce|iscono|ì)|neg(a|ano|ò)|confuta|resping(e|ono))',
      '(ha|hanno) (definito|bollato) <1-6>(fals[oaie]|bugia|bugie|menzogn[ae]|infondat[oaie]|invenzione|calunni[ae]|")',
    ],
    contradicts: ['(contra(ddice|ddicono|sta|stano))', '(ha|hanno) contraddetto'],
    disputes: [
      '(contesta|contestano)',
      '(ha|hanno) (contestato|messo in dubbio|messo in discussione)',
      '(mette|mettono) in (dubbio|discussione)',
      '(dubita|dubitano|ha dubitato) (che|di|dei|del(|la))',
    ],
    corrects: ['(ha|hanno) (rettificato|ritrattato|corretto) <0-3>(dichiarazioni|parole|dati|cifre)?'],
    'plays-down': ['(ha|hanno) (minimizzato|ridimensionato|sminuito)', '((minimizza|ridimensiona)(|no))'],
  },
  falsehood: [
    '(è|sono|(era|sia)(|no)) ((totalmente|completamente|assolutamente|semplicemente|del tutto) )*(fals[oaie]|inesatt[oaie]|infondat[oaie]|inventat[oaie]|bugie|menzogne|scorrett[oaie])',
    '(è|sono) (una|un|solo|pura) <0-1>(bugia|menzogna|invenzione|bufala|notizia falsa|falso|falsità|fake news|calunnia|montatura)',
    'non (è|sono) (ver[oaie]|corrett[oaie])|priv[oaie] di (ogni |qualsiasi )?fondamento|senza (alcun )?fondamento|non corrisponde(no)? al vero',
  ],
  negation: ["non|mai|niente|nulla|neppure|nessun(|'|a|o)"],
  nothingOfTheSort: [
    "non (c' è|c' era|ci sono|ci sarà|c' è stato|c' è stata) <0-1>((alcun|nessun)(|a))( #)?",
    "(nessun(|'|a)) <1-3>(è|era|sarà|è stat[oa]) #",
  ],
  deniedThat: 'che',
  account:
    "(la|le|il|i|gli|l'|tali|sua|sue|quest~) <0-1>(ricostruzion~|(notizi|accus)(a|e)|voci|versione|affermazioni|dichiarazioni|indiscrezioni|informazioni|testimonianze|messaggio|articolo|critiche)|è <0-2>(fals(a|o)|bugia)",
  notes: {
    unverified: [
      'non <0-2>(è stato|è stata|sono stati|sono state|è|sono|ha potuto|hanno potuto|può|possono) <0-3>(possibile <0-1>(verificare|confermare|accertare)|verificat[oaie]|confermat[oaie]|accertat[oaie]|provat[oaie]|chiar[oaie]|dimostrat[oaie]|verificare|confermare|not[oaie])',
      "non (ci sono|c' è|esistono|esiste|vi sono) <0-2>((prov|conferm)(a|e)|riscontri|evidenze)|(resta~|rimane) (da (chiarire|verificare|confermare)|incert[oaie]|poco chiar[oaie])|senza (fornire|portare) <0-1>prove|non si sa|non confermat[oaie]|da confermare",
    ],
    'no-comment': [
      'non <0-1>(ha|hanno|aveva~) <0-2>(risposto|voluto (commentare|rilasciare|rispondere)|commentato|rilasciato dichiarazioni|replicato)',
      '(ha|hanno) (rifiutato|declinato|preferito non) (di )?<0-1>(comment~|rilasciare|rispondere)|(si è|si sono) rifiutat[oaie] di (commentare|rispondere)|non (è stato|è stata|sono stati) <0-1>(raggiungibile|raggiunt[oaie])|(nessun|no) comment[o]? (da|dai|dal(|la))|non (rilascia|commenta|risponde)',
    ],
    sourcing: [
      "(in|sotto|a condizione di|a condizione di mantenere l') ?(forma )?anonim[oa](to)?|(ha|hanno) (chiesto|preferito|voluto) <0-1>(l' anonimato|restare anonim[oaie]|rimanere anonim[oaie]|non essere (citat[oaie]|nominat[oaie]|identificat[oaie]))|che (chiede|chiedono) l' anonimato",
      '(che cita|che citano|citando) <0-2>(fonti?|testimoni|dipendenti|funzionari|persone|documenti)|fonti? (vicin[ae]|anonim[ae]|riservat[ae])',
      '(sito|pagina|profilo|blog|giornale) <0-1>(satiric[oa]|anonim[oa]|parodia)|(nasce|nata|nato|partita|partito|proviene|è apparsa) (da|su|dal|sul) ',
    ],
    corroborated: [
      "(ha|hanno) confermato ((la|le|il|i|gli|l'|tali|quest(a|e|i|o)) ?)<0-3>(notizi(a|e)|dati|cifre|ricostruzione|versione|fatti|esistenza|autenticità|dichiarazioni|testimonianze|informazioni|racconto)",
      "(conferma|confermano) ((la|le|il|i|gli|l') )<0-2>(notizia|dati|cifre|ricostruzione|versione|esistenza|autenticità)|(è stat[oa]|sono stat[ie]) confermat[oaie] (da|dai|dal(|la))|(documenti|immagini|video|registri) <0-4>(confermano|dimostrano|mostrano|provano)|(ha|hanno) potuto (visionare|verificare|consultare)",
    ],
    debunked: [
      '(è|si tratta di|era|sono) <0-1>(un |una |una vecchia )?(bufala|bufale|fake|notizia falsa|montaggio|falso|satira|parodia|disinformazione)|(è stat[oa]|sono stat[ie]) (smentit[oaie]|manipolat[oaie]|ritoccat[oaie])',
    ],
    corrected: [
      '(rettifica|correzione|errata corrige|precisazione|aggiornamento) :|una (precedente versione|versione precedente)|versione precedente di quest[oa]|(è stat[oa]|sono stat[ie]) (corrett[oaie]|rettificat[oaie])',
    ],
  },
  fewestWords: 4,
  openQuestion: 'non (è|sono) <0-1>(chiar[oaie]|not[oaie])|non si sa|se|quando|come|perché|chi',
  cueInQuote: true,
}
