import type { LanguageData } from './cues.ts'

/** Spanish: «…» and “…”, the raya of dialogue, según, dropped pronouns. */
export const spanish: LanguageData = {
  says: [
    'dijo|dijeron|afirmó|afirmaron|aseguró|aseguraron|explicó|explicaron|señaló|señalaron|indicó|indicaron|declaró|declararon|sostuvo|sostuvieron|añadió|añadieron|agregó|agregaron|manifestó|manifestaron|informó|informaron|anunció|anunciaron|advirtió|advirtieron|denunció|denunciaron|reconoció|reconocieron|admitió|admitieron|insistió|insistieron|relató|relataron|contó|contaron|precisó|precisaron|apuntó|apuntaron|subrayó|subrayaron|recordó|recordaron|confirmó|confirmaron|reveló|revelaron|escribió|escribieron|respondió|respondieron|expresó|alegó|alegaron|publicó|comentó|comentaron|destacó|concluyó|detalló|matizó',
    'dice|dicen|afirma|afirman|asegura|aseguran|explica|explican|señala|señalan|indica|indican|declara|declaran|sostiene|sostienen|añade|añaden|agrega|agregan|informa|informan|advierte|advierten|denuncia|denuncian|insiste|insisten|relata|cuenta|cuentan|precisa|subraya|confirma|confirman|revela|revelan|escribe|alega|alegan|apunta|reconoce',
    '(?:ha|han|había|habían) (?:dicho|afirmado|asegurado|explicado|señalado|indicado|declarado|sostenido|añadido|manifestado|informado|anunciado|advertido|denunciado|reconocido|admitido|insistido|confirmado|revelado|escrito)',
  ],
  saysOfTheLast: [
    'así lo (?:afirmó|aseguró|informó|indicó|confirmó|explicó|dijo|señaló|reveló|publicó|afirma|asegura|informa|indica|ha (?:dicho|confirmado|asegurado))',
  ],
  that: 'que',
  thatIsRelativeAfterComma: true,
  accordingTo: [
    'según(?: (?:informó|informa|informaron|dijo|dijeron|afirmó|afirma|publica|publicó|explicó|indicó|señaló|reveló|declaró|aseguró|consta en|denunció))?',
    'de acuerdo (?:con|a)',
    'a juicio de',
    'en palabras de',
  ],
  hearsay: [
    '(?:habría|habrían) (?:sido )?\\p{L}+(?:ado|ido|to|cho|sto|dos|ada|ida|adas|idas)',
    '(?:supuestamente|presuntamente|al parecer)',
  ],
  pronouns: 'él|ella|ellos|ellas|este|esta|esto|eso|yo|nosotros|quien',
  endsSource:
    'a|en|al|ante|durante|tras|desde|hasta|para|por|con|sobre|este|esta|ayer|hoy|lunes|martes|miércoles|jueves|viernes|sábado|domingo|cuando|donde|mientras|pero|y|quien|antes|después|luego|también|además|no|según|citando',
  opens:
    'a|en|al|ante|durante|tras|desde|hasta|para|por|con|sobre|sin|según|este|esta|esto|eso|ayer|hoy|lunes|martes|miércoles|jueves|viernes|sábado|domingo|cuando|donde|mientras|pero|y|o|si|como|así|aunque|además|también|luego|después|antes|preguntado|consultado|consultada|que|quien|no|lo|se|le|ahí|porque|ya',
  unnamed:
    '(?:un|una|el|la) (?:[^ ]+ )?(?:fuente|funcionario|funcionaria|portavoz|vocero|testigo|empleado|empleada|diplomático|agente|vecino|vecina|usuario|trabajador|trabajadora)',
  unnamedSeveral:
    '(?:fuentes|testigos|vecinos|expertos|críticos|usuarios|varios|varias|algunos|dos|tres|cuatro|los) ?(?:[^ ]+ )?(?:fuentes|funcionarios|testigos|vecinos|empleados|trabajadores|expertos|usuarios|activistas|agentes|médicos|residentes|cercanas|cercanos)?',
  body: '(?:ministerio|gobierno|policía|guardia|ejército|fiscalía|tribunal|juzgado|comisión|consejo|congreso|senado|ayuntamiento|alcaldía|municipio|agencia|empresa|compañía|sindicato|asociación|federación|universidad|hospital|presidencia|parlamento|junta|dirección|naviera|bomberos|partido)',
  document:
    '(?:informe|estudio|documento|documentos|encuesta|auto|sentencia|carta|acta|auditoría|comunicado|datos|estadísticas|análisis|expediente)',
  media:
    '(?:diario|periódico|revista|canal|cadena|agencia efe|efe|reuters|afp|prensa|medios|medio|portal|emisora|televisión|radio|mensaje|publicación|el país|el mundo|clarín|noticiero|vídeo|video|reportaje)',
  against: {
    denies: [
      '(?:desmintió|desmintieron|desmiente|desmienten|negó|negaron|niega|niegan|refutó|refutaron|refuta|rebatió|rebatieron|rebate)(?! a )',
      '(?:ha|han|había) (?:desmentido|negado|refutado|rebatido|rechazado)',
      '(?:rechazó|rechazaron|rechaza|rechazan) (?:[^ ]+ ){0,4}(?:acusaciones?|acusación|denuncias?|afirmaciones?|versión|versiones|rumores|señalamientos|críticas|informaciones?|información|que)',
      '(?:calificó|calificaron|tachó|tacharon|tildó) (?:[^ ]+ ){0,6}(?:de|como) (?:[^ ]+ )?(?:falsas?|falsos?|mentiras?|inventos?|calumnias?|infundadas?|infundados?|")',
    ],
    contradicts: ['(?:contradijo|contradijeron|contradice|contradicen)', '(?:ha|han) contradicho'],
    disputes: [
      '(?:cuestionó|cuestionaron|cuestiona|cuestionan|disputó|disputa|impugnó|dudó|dudaron|duda) (?:de )?(?:que|la|el|los|las|esa|ese|esas|esos|su|sus|si)',
      '(?:puso|pusieron|pone|ponen) en duda',
    ],
    corrects: [
      '(?:se retractó|se retractaron|rectificó|rectificaron) (?:[^ ]+ ){0,4}(?:declaraciones|palabras|datos|cifras|información)?',
    ],
    'plays-down': [
      '(?:restó|restaron|resta|quitó|quitaron) (?:importancia|gravedad|hierro)',
      '(?:minimizó|minimizaron|minimiza|relativizó)',
    ],
  },
  falsehood: [
    '(?:es|son|era|eran|fue|sea) (?:(?:totalmente|completamente|absolutamente|rotundamente|simplemente|manifiestamente) )*(?:falsas?|falsos?|mentira|mentiras|incorrectas?|incorrectos?|inexactas?|inexactos?|infundadas?|infundados?|inventadas?|inventados?)',
    '(?:es|son) (?:un|una|puro|pura) (?:[^ ]+ )?(?:mentira|invento|montaje|bulo|calumnia|farsa|fabricación|engaño|patraña)',
    'no (?:es|son|era) (?:ciertas?|ciertos?|verdad|correctas?|correctos?)|carece[n]? de (?:todo )?fundamento|sin (?:ningún )?fundamento',
  ],
  negation: ['no|nunca|jamás|ningún|ninguna|nadie|nada|tampoco'],
  nothingOfTheSort: [
    'no (?:hubo|hay|había|habrá|ha habido|existe|existió|ocurrió) (?:[^ ]+ ){0,2}(?:ningún|ninguna|tal|nada)(?: [^ ]+)?',
    'ningún (?:[^ ]+ ){1,3}(?:ha sido|fue|será) [^ ]+|ninguna (?:[^ ]+ ){1,3}(?:ha sido|fue|será) [^ ]+',
  ],
  deniedThat: 'que',
  account:
    '(?:la|las|los|el|esa|esas|esos|ese|esta|estas|estos|este|sus|su|dicha|dichas) (?:[^ ]+ )?(?:información|informaciones|versión|versiones|acusaciones|acusación|denuncias?|rumores?|afirmaciones|afirmación|noticia|noticias|mensaje|publicación|declaraciones|relato|señalamientos)|(?:eso|esto) (?:es|no)|es (?:[^ ]+ )?(?:falso|mentira)',
  notes: {
    unverified: [
      'no (?:[^ ]+ ){0,2}(?:pudo|pudieron|puede|pueden|ha podido|han podido|ha sido|han sido|fue|fueron|es|está|están|se ha|se han) (?:[^ ]+ ){0,3}(?:verificad\\p{L}+|confirmad\\p{L}+|comprobad\\p{L}+|verificar\\p{L}*|confirmar\\p{L}*|comprobar\\p{L}*|corroborar\\p{L}*|corroborad\\p{L}+|posible verificar|posible confirmar|posible comprobar|clar[oa]|demostrad\\p{L}+)',
      'no (?:hay|existen?|se han? (?:presentado|aportado)) (?:[^ ]+ ){0,2}(?:pruebas?|evidencias?|confirmación|indicios|constancia)|sin (?:aportar|presentar|ofrecer) (?:[^ ]+ )?(?:pruebas?|evidencias?)|sin (?:confirmar|confirmación|verificar)',
      'se desconoce|se desconocen|no se sabe|(?:sigue|siguen|queda|quedan) (?:por|sin) (?:aclarar|confirmar|verificar)|por confirmar',
    ],
    'no-comment': [
      'no (?:[^ ]+ ){0,2}(?:respondió|respondieron|ha respondido|han respondido|contestó|contestaron|ha contestado|quiso|quisieron|ha querido) (?:[^ ]+ ){0,3}(?:a (?:[^ ]+ ){0,4}(?:preguntas?|solicitud|solicitudes|petición|peticiones|llamadas?|mensajes|consultas?|medio|diario)|comentar|hacer (?:comentarios|declaraciones)|pronunciarse|declarar|responder)',
      '(?:declinó|declinaron|rehusó|rehusaron|rechazó|evitó|se negó|se negaron|ha declinado|se ha negado) (?:a )?(?:[^ ]+ )?(?:comentar|hacer (?:comentarios|declaraciones)|pronunciarse|responder|dar (?:declaraciones|detalles)|comentarios)',
      'no (?:[^ ]+ ){0,3}(?:localizad[oa]s?|contactad[oa]s?|disponibles?) para|no (?:hizo|hicieron|ha hecho) (?:comentarios|declaraciones)|guardó silencio|guarda silencio',
    ],
    sourcing: [
      '(?:bajo|con la) condición de(?:l)? anonimato|(?:pidió|pidieron|pide|piden|solicitó|solicitaron|prefirió|prefirieron|quiso|quisieron) (?:[^ ]+ )?(?:no ser (?:identificad\\p{L}+|nombrad\\p{L}+|citad\\p{L}+)|(?:el )?anonimato|mantener(?:se)? (?:el )?(?:anonimato|en el anonimato))|bajo anonimato|en condición de anonimato',
      '(?:que cita|que citan|citando|citó) (?:a )?(?:[^ ]+ ){0,2}(?:fuentes?|trabajadores|funcionarios|testigos|empleados|personas|documentos)',
      '(?:sitio|página|web|cuenta|medio|portal) (?:[^ ]+ )?(?:satíric[oa]|parodia|anónim[oa]|humor)|(?:se originó|surgió|procede|proviene|nació) (?:en|de) (?:un|una)|fuentes? (?:cercanas?|conocedoras?|anónimas?)|familiarizad[oa]s? con',
    ],
    corroborated: [
      '(?:confirmó|confirmaron|confirma|confirman|corroboró|corroboraron|ha confirmado|han confirmado) (?:(?:la|las|el|los|esa|ese|esos|esas|esta|estos|su|sus) )(?:[^ ]+ ){0,3}(?:información|informaciones|datos?|cifras?|versión|relato|hechos?|existencia|autenticidad|declaraciones|testimonios?|noticia)',
      '(?:ha|han) podido (?:comprobar|verificar|confirmar)|(?:fue|fueron|ha sido|han sido) (?:confirmad\\p{L}+|corroborad\\p{L}+|verificad\\p{L}+) por|(?:documentos?|imágenes|vídeos?|videos?|registros) (?:[^ ]+ ){0,4}(?:confirman|demuestran|muestran|prueban)|(?:tuvo|ha tenido) acceso a',
    ],
    debunked: [
      '(?:es|se trata de|era|son) (?:[^ ]+ )?(?:un |una )?(?:bulo|montaje|noticia falsa|engaño|farsa|fake|parodia|sátira|desinformación)|(?:fue|fueron|ha sido|han sido) (?:desmentid\\p{L}+|manipulad\\p{L}+|trucad\\p{L}+)|(?:verificadores?|verificación|comprobación) (?:[^ ]+ ){0,6}fals\\p{L}+',
    ],
    corrected: [
      '(?:corrección|rectificación|fe de erratas|fe de errores|aclaración) :|una versión (?:anterior|previa)|versión anterior de est[ae]|(?:ha sido|fue) (?:corregid\\p{L}+|rectificad\\p{L}+)|est[ea] (?:artículo|nota|noticia) (?:ha sido|fue)',
    ],
  },
  fewestWords: 4,
  openQuestion: '(?:se desconoce|no se sabe)|no (?:[^ ]+ )?(?:claro|clara)|si|cuándo|cómo|por qué|quién',
  dashSpeech: true,
  cueInQuote: true,
}
