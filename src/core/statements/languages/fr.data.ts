import type { LanguageData } from './cues.ts'

const SAID =
  'déclaré|affirmé|assuré|expliqué|indiqué|précisé|ajouté|dit|annoncé|soutenu|souligné|estimé|confié|rapporté|raconté|insisté|reconnu|admis|répondu|rappelé|martelé|écrit|lancé|témoigné|prétendu|averti|conclu|jugé|accusé'

/** French: guillemets with an inner cue, inversion after the quote, the conditional of hearsay. */
export const french: LanguageData = {
  says: [
    `(?:n' )?(?:a|ont|avait|avaient)(?: (?:\\p{L}+ment|aussi|également|toutefois|encore|pour sa part|de son côté))? (?:${SAID})`,
    `a(?:-t)?-(?:il|elle|on) (?:${SAID})|ont-(?:ils|elles) (?:${SAID})`,
    'affirme|affirment|assure|assurent|déclare|déclarent|explique|expliquent|indique|indiquent|précise|précisent|ajoute|ajoutent|dit|disent|annonce|annoncent|soutient|soutiennent|souligne|soulignent|estime|estiment|confie|confient|rapporte|rapportent|raconte|racontent|insiste|insistent|reconnaît|reconnaissent|répond|répondent|rappelle|rappellent|prétend|prétendent|écrit|écrivent|avance|avancent|révèle|révèlent|avertit|témoigne|conclut|juge|lance|affirmait|assurait|expliquait|indiquait|soutenait',
    '(?:explique|affirme|assure|ajoute|précise|confie|dit|indique|déclare|poursuit|raconte)-t-(?:il|elle|on)',
  ],
  saysAfterQuote: ['selon', 'poursuit'],
  saysOfTheLast: [
    "c' est ce (?:que|qu') (?:affirme|affirment|rapporte|rapportent|révèle|révèlent|indique|assure|écrit|a (?:affirmé|déclaré|indiqué|révélé|rapporté))",
  ],
  that: "que|qu'",
  thatIsRelativeAfterComma: true,
  accordingTo: ['selon', "d' après", 'aux dires de', "de l' avis de"],
  hearsay: [
    'aurait|auraient (?:été )?\\p{L}+(?:é|és|ée|ées|i|is|ie|ies|u|us|ue|ues|it|its|ert)',
    '(?:aurait|auraient) (?:été )?\\p{L}+(?:é|és|ée|ées|i|is|ie|ies|u|us|ue|ues|it|its|ert)',
    '(?:serait|seraient) (?:mort|morts|morte|mortes|parti|partis|arrivé|arrivés|tombé|tombés|impliqué|impliqués)',
    '(?:prétendument|supposément)',
  ],
  pronouns: 'il|elle|ils|elles|on|celui-ci|celle-ci|ce|cela|ça|lui|je|nous',
  endsSource:
    "à|au|aux|dans|en|lors|devant|sur|sous|avant|après|pendant|depuis|ce|cet|cette|hier|vendredi|lundi|mardi|mercredi|jeudi|samedi|dimanche|qui|dont|où|mais|et|pour|par|auprès|ne|n'|n’|a|ont|est|sont|alors|tandis|via|vendredi|samedi|avec|jeudi|citant|toutefois|cependant|également|pourtant",
  opens:
    "à|au|aux|dans|en|lors|devant|sur|sous|avant|après|pendant|depuis|ce|cet|cette|hier|vendredi|lundi|mardi|mercredi|jeudi|samedi|dimanche|pour|par|avec|selon|d'|mais|et|ou|or|car|si|quand|comme|alors|ainsi|puis|ensuite|contacté|contactée|interrogé|interrogée|qui|c'|ce|cela|ne|n'|on|chez",
  unnamed:
    "(?:un|une|l'|le|la) (?:[^ ]+ )?(?:source|responsable|fonctionnaire|témoin|porte-parole|employé|employée|diplomate|proche|internaute|policier|officiel)",
  unnamedSeveral:
    '(?:des|plusieurs|deux|trois|quatre|cinq|de nombreux|les) (?:[^ ]+ )?(?:sources|responsables|témoins|employés|salariés|proches|internautes|habitants|riverains|experts|observateurs|militants|cheminots|ingénieurs|policiers|critiques|parents|enseignants)',
  body: '(?:ministère|préfecture|mairie|gouvernement|police|gendarmerie|armée|parquet|tribunal|cour|commission|conseil|assemblée|sénat|élysée|matignon|agence|direction|entreprise|société|compagnie|syndicat|fédération|association|université|hôpital|présidence|parlement|région|département|pompiers)',
  document:
    '(?:rapport|étude|document|documents|enquête|sondage|note|lettre|courrier|procès-verbal|audit|avis|communiqué|données|statistiques|jugement|analyse)',
  media:
    '(?:journal|quotidien|hebdomadaire|magazine|chaîne|radio|agence france-presse|afp|reuters|presse|médias|média|site|télévision|le monde|figaro|libération|mediapart|parisien|article|publication|message|tweet|post|vidéo)',
  against: {
    denies: [
      '(?:a|ont|avait|avaient) (?:(?:\\p{L}+ment|aussi|également) )?(?:démenti|nié|réfuté|contredit|récusé)(?! par)',
      '(?:dément|démentent|nie|nient|réfute|réfutent|récuse|récusent|rejette|rejettent|balaie|balaient)',
      '(?:a|ont) (?:rejeté|balayé|écarté) (?:[^ ]+ ){0,4}(?:accusations?|allégations?|affirmations?|rumeurs?|informations?|critiques?)',
      '(?:a|ont) qualifié (?:[^ ]+ ){1,6}(?:fausses?|faux|mensonges?|mensongères?|infondées?|calomnies?|")',
    ],
    contradicts: ['(?:contredit|contredisent)', '(?:est|sont) en contradiction avec'],
    disputes: [
      '(?:conteste|contestent|contestait)',
      '(?:a|ont) (?:contesté|mis en doute|remis en cause|remis en question)',
      '(?:met|mettent|remet|remettent) en (?:doute|cause|question)',
      '(?:doute|doutent) (?:que|de)',
    ],
    corrects: [
      '(?:a|ont) (?:rectifié|retiré|corrigé) (?:[^ ]+ ){0,3}(?:propos|déclarations?|chiffres?)',
      '(?:est|sont) revenus? sur (?:ses|leurs) (?:propos|déclarations)',
    ],
    'plays-down': ['(?:a|ont) (?:minimisé|relativisé|dédramatisé)', '(?:minimise|minimisent|relativise|relativisent)'],
  },
  falsehood: [
    "(?:est|sont|était|étaient|c' est|soit) (?:(?:totalement|complètement|tout à fait|absolument|simplement|tout simplement|purement|entièrement) )*(?:fausse?s?|faux|mensongère?s?|infondée?s?|inexacte?s?|erronée?s?|bidon|inventée?s?)",
    "(?:est|sont|c' est) (?:un|une|des|de la|du|une pure) (?:pur |pure )?(?:mensonges?|invention|fiction|intox|désinformation|canular|rumeur infondée|calomnies?|fake news|infox)",
    "(?:n' est|ne sont) pas (?:vraie?s?|exacte?s?)|(?:dénuée?s?|dépourvue?s?) de (?:tout )?fondement|sans (?:aucun )?fondement",
  ],
  negation: [
    'aucun|aucune|jamais|rien|personne|nullement',
    "(?:ne|n') (?:[^ ]+ ){0,4}(?:pas|jamais|aucun|aucune|rien|plus)",
  ],
  nothingOfTheSort: [
    "(?:il n' y a|n' y avait|n' y aura|il n' y a (?:jamais )?eu) (?:[^ ]+ ){0,2}(?:aucun|aucune|pas|jamais) [^ ]+",
    "aucune? (?:[^ ]+ ){1,3}n' (?:a|ont|est|était|sera) (?:été )?[^ ]+",
  ],
  deniedThat: "que|qu'|selon|lesquelles|laquelle",
  account:
    "(?:les|ces|cette|la|l'|ses|leurs|son|le|ce) (?:[^ ]+ )?(?:informations?|affirmations?|accusations?|allégations?|rumeurs?|version|propos|récit|article|publication|déclarations?|critiques|témoignages)|c' est (?:[^ ]+ ){0,3}(?:faux|mensonge)",
  notes: {
    unverified: [
      "(?:n' |ne |ni )?(?:a|ont|peut|peuvent|pouvait|pouvaient|avait) (?:pas |pu |encore |toujours )*(?:pu )?(?:être )?(?:[^ ]+ ){0,2}(?:vérifiée?s?|confirmée?s?|corroborée?s?|authentifiée?s?|établie?s?|vérifier|confirmer)(?<=(?:pas|pu|ni|n').{0,60})",
      "(?:n'|ne) (?:est|sont|était) (?:pas |toujours pas |pas encore )(?:établi|clair|confirmée?s?|prouvée?s?|avérée?s?|certain|connue?s?|vérifiée?s?)",
      '(?:on ignore|nul ne sait|reste à (?:confirmer|vérifier|établir)|restent à (?:confirmer|vérifier)|demeure incertain|reste incertain|reste flou)',
      'aucune? (?:[^ ]+ ){0,2}(?:preuve|confirmation|élément) (?:[^ ]+ ){0,6}|sans (?:apporter de|fournir de|aucune) preuves?|non (?:vérifiée?s?|confirmée?s?)',
      'impossible (?:de|à) (?:vérifier|confirmer)',
    ],
    'no-comment': [
      "(?:n'|ne) (?:a|ont|avait|avaient) (?:pas |toujours pas |pas encore )(?:[^ ]+ ){0,2}(?:répondu|donné suite|réagi|souhaité (?:s' exprimer|commenter|répondre|réagir)|voulu (?:s' exprimer|commenter|répondre|réagir))",
      "(?:a|ont) (?:refusé|décliné) (?:de |d' )?(?:commenter|s' exprimer|répondre|tout commentaire|toute déclaration|notre demande|nos demandes|faire)",
      "(?:se refuse|se refusent) à (?:tout )?commentaire|(?:s' est|se sont) refusée?s? à (?:tout )?(?:commentaire|commenter)|(?:n'|ne) (?:était|étaient|a|ont) pas (?:été )?joignables?|(?:n'|ne) a pas pu être jointe?",
      "(?:n'|ne) souhaite(?:nt)? pas (?:s' exprimer|commenter|répondre)",
    ],
    sourcing: [
      "sous (?:couvert|condition|le sceau) (?:de (?:l' )?)?(?:d' )?anonymat|(?:requis|requérant|demandé|souhaitant|préféré) (?:à )?(?:garder |conserver )?(?:rester )?(?:l' )?(?:anonymat|anonymes?)",
      '(?:qui cite|citant|qui citent) (?:[^ ]+ ){0,3}(?:sources?|ingénieurs|responsables|salariés|employés|témoins|proches|documents)',
      "(?:site|journal|compte|page|média|article) (?:satirique|parodique|anonyme)|(?:est|sont) parties? d' un|provient d' un|(?:proche|proches) du dossier|sources? proches?",
    ],
    corroborated: [
      "(?:a|ont) (?:confirmé|corroboré) (?:(?:les|ces|cette|la|le|l'|ce|cet|leur|son|sa|ses) )(?:[^ ]+ ){0,3}(?:informations?|chiffres?|version|récit|propos|faits?|existence|authenticité|déclarations?|données|témoignages?)",
      "(?:confirme|confirment) (?:(?:les|ces|cette|la|le|l'|ce|cet) )(?:[^ ]+ ){0,3}(?:informations?|chiffres?|version|récit|propos|faits?|existence|authenticité|données)|(?:a|ont) pu (?:consulter|vérifier|authentifier)|(?:documents?|images?|vidéos?) (?:[^ ]+ ){0,4}(?:confirment|attestent|montrent|prouvent)|(?:a|ont) été (?:confirmée?s?|corroborée?s?) par",
    ],
    debunked: [
      "(?:il s' agit|il s' agissait) (?:[^ ]+ ){0,3}(?:faux|fake|intox|infox|canular|montage|fausse|satire)|vérification faite|(?:a|ont) été (?:démentie?s?|truquée?s?|détournée?s?|manipulée?s?)",
    ],
    corrected: [
      '(?:rectificatif|correction|erratum|précision|mise à jour) :|une (?:première|précédente) version|version précédente|(?:a|ont) été (?:corrigée?s?|rectifiée?s?|modifiée?s?)|(?:cet article|cette dépêche) a été',
    ],
  },
  fewestWords: 4,
  openQuestion: '(?:on ignore|nul ne sait)|pas (?:établi|clair|certain|connue?s?)|si|quand|pourquoi|comment',
  cueInQuote: true,
}
