import type { LanguageData } from './cues.ts'

/** Spanish: «…» and “…”, the raya of dialogue, según, dropped pronouns. */
export const spanish: LanguageData = {
  says: [
    'dij(eron|o)|(afirm|asegur|señal|indic|declar|agreg|manifest|inform|anunci|denunci|relat|precis|apunt|subray|revel|aleg|coment)(aron|ó)|exp(licaron|licó|resó)|sostuv(ieron|o)|(añadi|advirti|admiti|insisti|escribi|respondi)(eron|ó)|reco(nocieron|noció|rdaron|rdó)|con(cluyó|firmaron|firmó|taron|tó)|publicó|destacó|detalló|matizó',
    '(dice|afirma|asegura|explica|señala|indica|declara|sostiene|añade|agrega|informa|advierte|denuncia|insiste|cuenta|confirma|revela|alega)(|n)|relata|precisa|subraya|escribe|apunta|reconoce',
    '(ha|han|había(|n)) (dicho|afirmado|asegurado|explicado|señalado|indicado|declarado|sostenido|añadido|manifestado|informado|anunciado|advertido|denunciado|reconocido|admitido|insistido|confirmado|revelado|escrito)',
  ],
  saysOfTheLast: [
    'así lo (afirmó|aseguró|informó|indicó|confirmó|explicó|dijo|señaló|reveló|publicó|afirma|asegura|informa|indica|ha (dicho|confirmado|asegurado))',
  ],
  that: 'que',
  thatIsRelativeAfterComma: true,
  noSource:
    'horario|ley|leyes|reglas?|reglamento|temporada|casos?|necesidades|edad|plan|calendario|criterios?|medida|modelo|método|contrato',
  accordingTo: [
    'según( (informó|informa|informaron|dijo|dijeron|afirmó|afirma|publica|publicó|explicó|indicó|señaló|reveló|declaró|aseguró|consta en|denunció))?',
    'de acuerdo (con|a)',
    'a juicio de',
    'en palabras de',
  ],
  hearsay: [
    '(habría|habrían) (sido )?~(ado|ido|to|cho|sto|dos|(ada|ida)(|s))',
    '(supuestamente|presuntamente|al parecer)',
  ],
  pronouns: 'él|eso|yo|nosotros|quien|ell(a|as|os)|est(a|e|o)',
  endsSource:
    'a|en|al|durante|tras|hasta|para|por|con|sobre|ayer|hoy|lunes|martes|miércoles|jueves|viernes|sábado|domingo|cuando|donde|mientras|pero|y|quien|luego|también|además|no|según|citando|ante(|s)|des(de|pués)|est(a|e)',
  opens:
    'a|en|al|durante|tras|hasta|para|sobre|sin|según|eso|ayer|hoy|lunes|martes|miércoles|jueves|viernes|sábado|domingo|cuando|donde|mientras|pero|y|o|si|como|así|aunque|además|también|luego|preguntado|que|quien|no|lo|se|le|ahí|ya|ante(|s)|des(de|pués)|por(|que)|con(|sultada|sultado)|est(a|e|o)',
  unnamed:
    '(un|una|el|la) <0-1>(fuente|portavoz|vocero|testigo|diplomático|agente|usuario|(funcionari|emplead|vecin)(a|o)|trabajador~)',
  unnamedSeveral:
    '(fuentes|testigos|vecinos|expertos|críticos|usuarios|algunos|dos|tres|cuatro|los|vari(as|os)) ?<0-1>(fuentes|funcionarios|testigos|vecinos|empleados|trabajadores|expertos|usuarios|activistas|agentes|médicos|residentes|cercan~)?',
  body: '(ministerio|gobierno|policía|guardia|ejército|fiscalía|tribunal|juzgado|senado|ayuntamiento|alcaldía|municipio|agencia|empresa|sindicato|asociación|federación|universidad|hospital|presidencia|junta|dirección|naviera|bomberos|com(isión|pañía)|con(greso|sejo)|par(lamento|tido))',
  document:
    '(informe|encuesta|auto|sentencia|carta|acta|auditoría|comunicado|datos|análisis|expediente|est(adísticas|udio)|documento~)',
  media:
    '(diario|periódico|revista|canal|cadena|agencia efe|efe|reuters|afp|prensa|medios|medio|portal|emisora|televisión|radio|mensaje|publicación|el país|el mundo|clarín|noticiero|vídeo|video|reportaje)',
  against: {
    denies: [
      '(desmi(ente|enten|ntieron|ntió)|neg(aron|ó)|niega(|n)|refut(a|aron|ó)|rebat(e|ieron|ió))(?! a )',
      '(ha|han|había) (desmentido|negado|refutado|rebatido|rechazado)',
      '(rechaz(a|an|aron|ó)) <0-4>(acusaciones?|acusación|denuncias?|afirmaciones?|versión|versiones|rumores|señalamientos|críticas|informaciones?|información|que)',
      '((calific|tach)(aron|ó)|tildó) <0-6>(de|como) <0-1>(falsas?|falsos?|mentiras?|inventos?|calumnias?|infundadas?|infundados?|")',
    ],
    contradicts: ['(contradi(ce|cen|jeron|jo))', '(ha|han) contradicho'],
    disputes: [
      '(cuestion(a|an|aron|ó)|disput(a|ó)|impugnó|dud(a|aron|ó)) (de )?(que|la|el|los|las|ese|esos|su|sus|si|esa(|s))',
      '(pus(ieron|o)|pone(|n)) en duda',
    ],
    corrects: [
      '(se retractó|se retractaron|rectificó|rectificaron) <0-4>(declaraciones|palabras|datos|cifras|información)?',
    ],
    'plays-down': ['(rest(a|aron|ó)|quit(aron|ó)) (importancia|gravedad|hierro)', '(minimiz(a|aron|ó)|relativizó)'],
  },
  falsehood: [
    '(es|son|fue|sea|era(|n)) ((totalmente|completamente|absolutamente|rotundamente|simplemente|manifiestamente) )*(falsa~|falso~|mentira|mentiras|incorrecta~|incorrecto~|inexacta~|inexacto~|infundada~|infundado~|inventada~|inventado~)',
    '(es|son) (un|una|pur(a|o)) <0-1>(mentira|invento|montaje|bulo|calumnia|farsa|fabricación|engaño|patraña)',
    'no (es|son|era) (cierta~|cierto~|verdad|correcta~|correcto~)|carece[n]? de (todo )?fundamento|sin (ningún )?fundamento',
  ],
  negation: ['no|nunca|jamás|tampoco|ning(una|ún)|nad(a|ie)'],
  nothingOfTheSort: [
    'no (hubo|hay|había|habrá|ha habido|existe|existió|ocurrió) <0-2>(ning(una|ún)|tal|nada)( #)?',
    'ningún <1-3>(ha sido|fue|será) #|ninguna <1-3>(ha sido|fue|será) #',
  ],
  deniedThat: 'que',
  account:
    '(la|las|los|el|esos|ese|sus|su|(esa|dicha)(|s)|est(a|as|e|os)) <0-1>(información|informaciones|versión|versiones|acusaciones|acusación|denuncia~|rumore~|afirmaciones|afirmación|noticia|noticias|mensaje|publicación|declaraciones|relato|señalamientos)|(eso|esto) (es|no)|es <0-1>(falso|mentira)',
  notes: {
    unverified: [
      'no <0-2>(pudo|pudieron|puede|pueden|ha podido|han podido|ha sido|han sido|fue|fueron|es|está|están|se ha|se han) <0-3>(verificad~|confirmad~|comprobad~|verificar~|confirmar~|comprobar~|corroborar~|corroborad~|posible verificar|posible confirmar|posible comprobar|clar[oa]|demostrad~)',
      'no (hay|existen?|se han? (presentado|aportado)) <0-2>(prueba~|evidencia~|confirmación|indicios|constancia)|sin (aportar|presentar|ofrecer) <0-1>(prueba~|evidencia~)|sin (confirma~|verificar)',
      'se desconoce|se desconocen|no se sabe|((sigue|queda)(|n)) (por|sin) (aclarar|confirmar|verificar)|por confirmar',
    ],
    'no-comment': [
      'no <0-2>(respondió|respondieron|ha respondido|han respondido|contestó|contestaron|ha contestado|quiso|quisieron|ha querido) <0-3>(a <0-4>(pregunta~|solicitud|solicitudes|petición|peticiones|llamada~|mensajes|consulta~|medio|diario)|comentar|hacer (comentarios|declaraciones)|pronunciarse|declarar|responder)',
      '(declinó|declinaron|rehusó|rehusaron|rechazó|evitó|se negó|se negaron|ha declinado|se ha negado) (a )?<0-1>(comentar|hacer (comentarios|declaraciones)|pronunciarse|responder|dar (declaraciones|detalles)|comentarios)',
      'no <0-3>(localizad[oa]s?|contactad[oa]s?|disponible~) para|no (hizo|hicieron|ha hecho) (comentarios|declaraciones)|guardó silencio|guarda silencio',
    ],
    sourcing: [
      '(bajo|con la) condición de(l)? anonimato|(pid(e|en|ieron|ió)|solicit~|prefiri~|quis(ieron|o)) <0-1>(no ser (identificad~|nombrad~|citad~)|(el )?anonimato|mantener(se)? (el )?(anonimato|en el anonimato))|bajo anonimato|en condición de anonimato',
      '(que cita|que citan|citando|citó) (a )?<0-2>(fuente~|trabajadores|funcionarios|testigos|empleados|personas|documentos)',
      '(sitio|página|web|cuenta|medio|portal) <0-1>(satíric[oa]|parodia|anónim[oa]|humor)|(se originó|surgió|procede|proviene|nació) (en|de) (un|una)|fuente~ (cercana~|conocedora~|anónima~)|familiarizad[oa]s? con',
    ],
    corroborated: [
      '(confirmó|confirmaron|confirma|confirman|corroboró|corroboraron|ha confirmado|han confirmado) ((la|las|el|los|ese|esos|su|sus|esa(|s)|est(a|os)) )<0-3>(información|informaciones|datos?|cifras?|versión|relato|hechos?|existencia|autenticidad|declaraciones|testimonios?|noticia)',
      '(ha|han) podido (comprobar|verificar|confirmar)|(fue|fueron|ha sido|han sido) (confirmad~|corroborad~|verificad~) por|(documentos?|imágenes|vídeos?|videos?|registros) <0-4>(confirman|demuestran|muestran|prueban)|(tuvo|ha tenido) acceso a',
    ],
    debunked: [
      '(es|se trata de|era|son) <0-1>(un |una )?(bulo|montaje|noticia falsa|engaño|farsa|fake|parodia|sátira|desinformación)|(fue|fueron|ha sido|han sido) (desmentid~|manipulad~|trucad~)|(verificadore~|verificación|comprobación) <0-6>fals~',
    ],
    corrected: [
      '(corrección|rectificación|fe de erratas|fe de errores|aclaración) :|una versión (anterior|previa)|versión anterior de est[ae]|(ha sido|fue) (corregid~|rectificad~)|est[ea] (artículo|not(a|icia)) (ha sido|fue)',
    ],
  },
  fewestWords: 4,
  openQuestion: '(se desconoce|no se sabe)|no <0-1>(claro|clara)|por qué|si|cuándo|cómo|quién',
  dashSpeech: true,
  cueInQuote: true,
}
