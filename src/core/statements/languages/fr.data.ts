import type { LanguageData } from './cues.ts'

const SAID =
  'déclaré|affirmé|assuré|expliqué|indiqué|précisé|ajouté|dit|annoncé|soutenu|souligné|estimé|confié|rapporté|raconté|insisté|reconnu|admis|répondu|rappelé|martelé|écrit|lancé|témoigné|prétendu|averti|conclu|jugé|accusé'

/** French: guillemets with an inner cue, inversion after the quote, the conditional of hearsay. */
export const french: LanguageData = {
  says: [
    `(n' )?(a|ont|avait|avaient)( (~ment|aussi|également|toutefois|encore|pour sa part|de son côté))? (${SAID})`,
    `a(-t)?-(il|elle|on) (${SAID})|ont-(ils|elles) (${SAID})`,
    '(affirm|assur|expliqu|indiqu)(ait|e|ent)|(déclare|ajoute|annonce|estime|raconte|insiste|avance|révèle)(|nt)|pré(cise|cisent|tend|tendent)|dit|disent|avertit|témoigne|juge|lance|sou(ligne|lignent|tenait|tiennent|tient)|con(clut|fie|fient)|rapp(elle|ellent|orte|ortent)|reconna(issent|ît)|répond(|ent)|écri(t|vent)',
    '(explique|affirme|assure|ajoute|précise|confie|dit|indique|déclare|poursuit|raconte)-t-(il|elle|on)',
  ],
  saysAfterQuote: ['selon', 'poursuit'],
  saysOfTheLast: [
    "c' est ce (que|qu') (affirme|affirment|rapporte|rapportent|révèle|révèlent|indique|assure|écrit|a (affirmé|déclaré|indiqué|révélé|rapporté))",
  ],
  that: "que|qu'",
  thatIsRelativeAfterComma: true,
  noSource:
    'horaires?|loi|lois|règles?|règlement|saisons?|cas|besoins?|âge|plan|calendrier|critères?|moyens|goûts?|mesure|modèle|méthode',
  accordingTo: ['selon', "d' après", 'aux dires de', "de l' avis de"],
  hearsay: [
    'aurait|auraient (été )?~(é|és|ée|ées|i|is|ie|ies|u|us|ue|ues|it|its|ert)',
    '(aurait|auraient) (été )?~(é|és|ée|ées|i|is|ie|ies|u|us|ue|ues|it|its|ert)',
    '(serait|seraient) (mort(|e|es|s)|(parti|arrivé|tombé|impliqué)(|s))',
    '(prétendument|supposément)',
  ],
  pronouns: 'il|ils|on|ce|ça|lui|je|nous|elle(|s)|cel(a|le-ci|ui-ci)',
  endsSource:
    "n’|à|au|aux|dans|en|lors|devant|sur|sous|avant|après|pendant|depuis|ce|hier|vendredi|lundi|mardi|mercredi|jeudi|samedi|dimanche|qui|dont|où|mais|et|par|auprès|ne|n'|a|ont|est|sont|alors|tandis|via|avec|citant|toutefois|cependant|également|cet(|te)|pour(|tant)",
  opens:
    "à|au|aux|dans|en|lors|devant|sur|sous|avant|après|pendant|depuis|ce|hier|vendredi|lundi|mardi|mercredi|jeudi|samedi|dimanche|pour|par|avec|selon|d'|mais|et|ou|or|car|si|quand|comme|alors|ainsi|puis|ensuite|qui|c'|cela|ne|n'|on|chez|cet(|te)|(contacté|interrogé)(|e)",
  unnamed:
    "(un|une|l'|le|la) <0-1>(source|responsable|fonctionnaire|témoin|porte-parole|diplomate|proche|internaute|policier|officiel|employé~)",
  unnamedSeveral:
    '(des|plusieurs|deux|trois|quatre|cinq|de nombreux|les) <0-1>(sources|responsables|témoins|employés|salariés|proches|internautes|habitants|riverains|experts|observateurs|militants|cheminots|ingénieurs|policiers|critiques|parents|enseignants)',
  body: '(ministère|mairie|gouvernement|police|gendarmerie|armée|tribunal|cour|conseil|sénat|élysée|matignon|agence|direction|entreprise|société|syndicat|fédération|université|hôpital|région|département|pompiers|pré(fecture|sidence)|par(lement|quet)|com(mission|pagnie)|ass(emblée|ociation))',
  document:
    '(rapport|étude|enquête|sondage|note|lettre|courrier|procès-verbal|audit|avis|communiqué|données|statistiques|jugement|analyse|document~)',
  media:
    '(journal|quotidien|hebdomadaire|magazine|chaîne|radio|agence france-presse|afp|reuters|presse|médias|média|site|télévision|le monde|figaro|libération|mediapart|parisien|article|publication|message|tweet|post|vidéo)',
  against: {
    denies: [
      '(a|ont|avai(ent|t)) ((~ment|aussi|également) )?(démenti|nié|réfuté|contredit|récusé)(?! par)',
      '(dément(|ent)|(nie|réfute|récuse|rejette|balaie)(|nt))',
      '(a|ont) (rejeté|balayé|écarté) <0-4>(accusations?|allégations?|affirmations?|rumeurs?|informations?|critiques?)',
      '(a|ont) qualifié <1-6>(fausses?|faux|mensonges?|mensongères?|infondées?|calomnies?|")',
    ],
    contradicts: ['(contredit|contredisent)', '(est|sont) en contradiction avec'],
    disputes: [
      '(contest(ait|e|ent))',
      '(a|ont) (contesté|mis en doute|remis en cause|remis en question)',
      '((met|remet)(|tent)) en (doute|cause|question)',
      '(doute|doutent) (que|de)',
    ],
    corrects: [
      '(a|ont) (rectifié|retiré|corrigé) <0-3>(propos|déclarations?|chiffres?)',
      '(est|sont) revenus? sur (ses|leurs) (propos|déclarations)',
    ],
    'plays-down': ['(a|ont) (minimisé|relativisé|dédramatisé)', '((minimise|relativise)(|nt))'],
  },
  falsehood: [
    "(est|sont|était|étaient|c' est|soit) ((totalement|complètement|tout à fait|absolument|simplement|tout simplement|purement|entièrement) )*(fausse?s?|faux|mensongère?s?|infondée?s?|inexacte?s?|erronée?s?|bidon|inventée?s?)",
    "(est|sont|c' est) (un|une|des|de la|du|une pure) (pur |pure )?(mensonge~|invention|fiction|intox|désinformation|canular|rumeur infondée|calomnie~|fake news|infox)",
    "(n' est|ne sont) pas (vraie?s?|exacte?s?)|(dénuée?s?|dépourvue?s?) de (tout )?fondement|sans (aucun )?fondement",
  ],
  negation: ['aucun(|e)|jamais|rien|personne|nullement', "(ne|n') <0-4>(pas|jamais|rien|plus|aucun(|e))"],
  nothingOfTheSort: [
    "(il n' y a|n' y avait|n' y aura|il n' y a (jamais )?eu) <0-2>(aucun(|e)|pas|jamais) #",
    "aucune? <1-3>n' (a|ont|est|était|sera) (été )?#",
  ],
  deniedThat: "que|qu'|selon|lesquelles|laquelle",
  account:
    "(les|ces|cette|la|l'|ses|leurs|son|le|ce) <0-1>(information~|affirmation~|accusation~|allégation~|rumeur~|version|propos|récit|article|publication|déclaration~|critiques|témoignages)|c' est <0-3>(faux|mensonge)",
  notes: {
    unverified: [
      "(n' |ne |ni )?(a|ont|avait|peu(t|vent)|pouvai~) (pas |pu |encore |toujours )*(pu )?(être )?<0-2>(vérifiée?s?|confirmée?s?|corroborée?s?|authentifiée?s?|établie?s?|vérifier|confirmer)(?<=(pas|pu|ni|n').{0,60})",
      "(n'|ne) (est|sont|était) (pas |toujours pas |pas encore )(établi|clair|confirmée?s?|prouvée?s?|avérée?s?|certain|connue?s?|vérifiée?s?)",
      '(on ignore|nul ne sait|reste à (confirmer|vérifier|établir)|restent à (confirmer|vérifier)|demeure incertain|reste incertain|reste flou)',
      'aucun~ <0-2>(preuve|confirmation|élément) <0-6>|sans (apporter de|fournir de|aucune) preuve~|non (vérifiée?s?|confirmée?s?)',
      'impossible (de|à) (vérifier|confirmer)',
    ],
    'no-comment': [
      "(n'|ne) (a|ont|avai(ent|t)) (pas |toujours pas |pas encore )<0-2>(répondu|donné suite|réagi|souhaité (s' exprimer|commenter|répondre|réagir)|voulu (s' exprimer|commenter|répondre|réagir))",
      "(a|ont) (refusé|décliné) (de |d' )?(commenter|s' exprimer|répondre|tout commentaire|toute déclaration|notre demande|nos demandes|faire)",
      "(se refuse|se refusent) à (tout )?commentaire|(s' est|se sont) refusée?s? à (tout )?(commentaire|commenter)|(n'|ne) (étai(ent|t)|a|ont) pas (été )?joignable~|(n'|ne) a pas pu être joint~",
      "(n'|ne) souhaite(nt)? pas (s' exprimer|commenter|répondre)",
    ],
    sourcing: [
      "sous (couvert|condition|le sceau) (de (l' )?)?(d' )?anonymat|(requ(is|érant)|demandé|souhaitant|préféré) (à )?(garder |conserver )?(rester )?(l' )?(anonymat|anonyme~)",
      '(qui cite|citant|qui citent) <0-3>(source~|ingénieurs|responsables|salariés|employés|témoins|proches|documents)',
      "(site|journal|compte|page|média|article) (satirique|parodique|anonyme)|(est|sont) partie~ d' un|provient d' un|(proche|proches) du dossier|source~ proche~",
    ],
    corroborated: [
      "(a|ont) (confirmé|corroboré) ((les|ces|la|le|l'|ce|leur|son|sa|ses|cet(|te)) )<0-3>(informations?|chiffres?|version|récit|propos|faits?|existence|authenticité|déclarations?|données|témoignages?)",
      "(confirme|confirment) ((les|ces|la|le|l'|ce|cet(|te)) )<0-3>(informations?|chiffres?|version|récit|propos|faits?|existence|authenticité|données)|(a|ont) pu (consulter|vérifier|authentifier)|(documents?|images?|vidéos?) <0-4>(confirment|attestent|montrent|prouvent)|(a|ont) été (confirmée?s?|corroborée?s?) par",
    ],
    debunked: [
      "(il s' agit|il s' agissait) <0-3>(fau(sse|x)|fake|intox|infox|canular|montage|satire)|vérification faite|(a|ont) été (démentie?s?|truquée?s?|détournée?s?|manipulée?s?)",
    ],
    corrected: [
      '(rectificatif|correction|erratum|précision|mise à jour) :|une (première|précédente) version|version précédente|(a|ont) été (corrigée?s?|rectifiée?s?|modifiée?s?)|(cet article|cette dépêche) a été',
    ],
  },
  fewestWords: 4,
  openQuestion: '(on ignore|nul ne sait)|pas (établi|clair|certain|connue?s?)|si|quand|pourquoi|comment',
  cueInQuote: true,
}
