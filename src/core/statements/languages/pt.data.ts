import type { LanguageData } from './cues.ts'

/** Portuguese of Brazil and Portugal: “…”, «…», the travessão of dialogue, segundo. */
export const portuguese: LanguageData = {
  says: [
    'disse|disseram|afirmou|afirmaram|garantiu|garantiram|explicou|explicaram|declarou|declararam|informou|informaram|assegurou|asseguraram|acrescentou|acrescentaram|sublinhou|sublinharam|referiu|referiram|alegou|alegaram|sustentou|sustentaram|revelou|revelaram|relatou|relataram|contou|contaram|confirmou|confirmaram|admitiu|admitiram|reconheceu|reconheceram|alertou|alertaram|avisou|avisaram|anunciou|anunciaram|destacou|ressaltou|salientou|frisou|defendeu|defenderam|escreveu|escreveram|respondeu|responderam|adiantou|indicou|indicaram|acusou|denunciou|denunciaram|observou|comentou|argumentou|concluiu|apontou',
    'diz|dizem|afirma|afirmam|garante|garantem|explica|explicam|declara|declaram|informa|informam|assegura|asseguram|acrescenta|alega|alegam|sustenta|sustentam|revela|revelam|relata|relatam|conta|contam|confirma|confirmam|admite|admitem|alerta|alertam|anuncia|defende|defendem|escreve|indica|indicam|aponta|refere|referem|sublinha',
    '(?:tem|têm|tinha|tinham|havia|haviam) (?:dito|afirmado|garantido|explicado|declarado|informado|assegurado|acrescentado|alegado|sustentado|revelado|relatado|confirmado|admitido|anunciado|escrito)',
  ],
  saysOfTheLast: [
    'a informação (?:é|foi (?:divulgada|dada|confirmada) por|foi (?:divulgada|dada|confirmada) pel[oa]s?)(?: d[oae]s?)?',
  ],
  that: 'que',
  thatIsRelativeAfterComma: true,
  accordingTo: [
    'segundo(?: (?:disse|informou|afirmou|apurou|relatou|revelou))?',
    'de acordo com',
    'conforme(?: (?:disse|informou|afirmou|relatou|apurou))?',
    'nas palavras de',
    'para',
  ],
  hearsay: [
    '(?:teria|teriam) (?:sido )?\\p{L}+(?:ado|ido|to|dos|ada|ida|adas|idas|sto)',
    '(?:supostamente|alegadamente|alegado|suposto)',
  ],
  pronouns: 'ele|ela|eles|elas|este|esta|isto|isso|eu|nós|quem',
  endsSource:
    'em|no|na|nos|nas|ao|aos|à|às|durante|após|antes|desde|até|para|por|com|sobre|nesta|neste|ontem|hoje|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|quando|onde|enquanto|mas|e|depois|também|ainda|não|perante|num|numa',
  opens:
    'em|no|na|nos|nas|ao|aos|à|às|durante|após|antes|desde|até|para|por|com|sobre|sem|segundo|nesta|neste|ontem|hoje|quando|onde|enquanto|mas|e|ou|se|como|assim|embora|além|também|depois|questionado|questionada|procurado|procurada|que|quem|não|isso|isto|porque|já|ainda',
  unnamed:
    '(?:um|uma|o|a) (?:[^ ]+ )?(?:fonte|funcionário|funcionária|porta-voz|testemunha|empregado|diplomata|agente|morador|moradora|usuário|utilizador|servidor|servidora)',
  unnamedSeveral:
    '(?:fontes|testemunhas|moradores|especialistas|críticos|usuários|utilizadores|servidores|funcionários|trabalhadores|vizinhos|ativistas|médicos)',
  body: '(?:ministério|governo|prefeitura|câmara|polícia|exército|tribunal|procuradoria|ministério público|comissão|conselho|congresso|senado|assembleia|agência|empresa|companhia|sindicato|associação|federação|universidade|hospital|presidência|parlamento|secretaria|ordem|direção|construtora|bombeiros|partido|autarquia|município)',
  document:
    '(?:relatório|estudo|documento|documentos|pesquisa|inquérito|sondagem|carta|ata|auditoria|comunicado|nota|dados|estatísticas|análise|laudo|acórdão)',
  media:
    '(?:jornal|revista|canal|emissora|agência lusa|lusa|reuters|afp|imprensa|mídia|reportagem|site|portal|televisão|rádio|folha|estadão|globo|público|expresso|mensagem|publicação|vídeo)',
  against: {
    denies: [
      '(?:desmentiu|desmentiram|desmente|desmentem|negou|negaram|nega|negam|refutou|refutaram|refuta|rebateu|rebateram|rebate)',
      '(?:tem|têm|tinha) (?:desmentido|negado|refutado)',
      '(?:rejeitou|rejeitaram|rejeita|rejeitam|repudiou|repudiaram|repudia) (?:[^ ]+ ){0,4}(?:acusações|acusação|denúncias?|afirmações|versão|rumores|críticas|alegações|informações|informação|que)',
      '(?:chamou|classificou|classificaram|chamaram|considerou|considera) (?:[^ ]+ ){0,6}(?:falsas?|falsos?|mentiras?|mentirosas?|infundadas?|invenção|calúnias?|de ")',
    ],
    contradicts: ['(?:contradisse|contradisseram|contradiz|contradizem|contrariou|contraria|contrariam)'],
    disputes: [
      '(?:questionou|questionaram|questiona|questionam|contestou|contestaram|contesta|contestam)',
      '(?:pôs|põe|puseram|põem|colocou|coloca) em (?:causa|dúvida)',
      '(?:duvidou|duvidaram|duvida|duvidam) (?:que|de|da|do|das|dos)',
    ],
    corrects: [
      '(?:retratou-se|retrataram-se|voltou atrás|recuou|corrigiu|corrigiram) (?:[^ ]+ ){0,4}(?:declarações|palavras|dados|números|informação)?',
    ],
    'plays-down': [
      '(?:minimizou|minimizaram|minimiza|desvalorizou|desvalorizaram|desvaloriza|relativizou)',
      '(?:considera|considerou|diz|disse) (?:[^ ]+ ){1,4}exagerad\\p{L}+',
    ],
  },
  falsehood: [
    '(?:é|são|era|eram|foi|seja) (?:(?:totalmente|completamente|absolutamente|simplesmente) )*(?:falsas?|falsos?|mentira|mentiras|mentirosas?|incorret\\p{L}+|incorrect\\p{L}+|infundad\\p{L}+|inverídic\\p{L}+|inventad\\p{L}+)',
    '(?:é|são|trata-se de) (?:uma?|pura) (?:[^ ]+ )?(?:mentira|invenção|montagem|boato|calúnia|farsa|fake news)',
    'não (?:é|são|era) (?:verdade|verdadeir\\p{L}+|corret\\p{L}+)|não corresponde(?:m)? à verdade|sem (?:qualquer )?fundamento|não (?:procede|procedem)',
  ],
  negation: ['não|nunca|jamais|nenhum|nenhuma|ninguém|nada|nem'],
  nothingOfTheSort: [
    'não (?:houve|há|havia|haverá|existe|existiu|ocorreu) (?:[^ ]+ ){1,3}(?:algum|alguma|nenhum|nenhuma)|não (?:houve|há|havia|existe|ocorreu) (?:nenhum|nenhuma|qualquer) [^ ]+',
    '(?:nenhum|nenhuma) (?:[^ ]+ ){1,3}(?:foi|será) [^ ]+',
  ],
  deniedThat: 'que',
  account:
    '(?:a|as|o|os|essa|essas|esse|esses|esta|estas|este|estes|sua|suas) (?:[^ ]+ )?(?:informação|informações|versão|acusações|acusação|denúncias?|rumores?|boatos?|afirmações|afirmação|notícia|notícias|mensagem|declarações|relato|alegações|críticas)|(?:isso|isto) (?:é|não)|é (?:[^ ]+ )?(?:falso|mentira)',
  notes: {
    unverified: [
      'não (?:[^ ]+ ){0,2}(?:pôde|puderam|pode|podem|foi|foram|foi possível|é possível|conseguiu|conseguiram|está|estão) (?:[^ ]+ ){0,3}(?:verificad\\p{L}+|confirmad\\p{L}+|comprovad\\p{L}+|verificar|confirmar|comprovar|apurar|esclarecid\\p{L}+|provad\\p{L}+)',
      'não (?:é|está|ficou) (?:[^ ]+ )?(?:claro|clara|certo)|não (?:há|existem?) (?:[^ ]+ ){0,2}(?:provas?|evidências?|confirmação|indícios)|sem (?:apresentar|mostrar) (?:[^ ]+ )?provas?|não se sabe|desconhece-se|por confirmar|sem confirmação',
    ],
    'no-comment': [
      'não (?:[^ ]+ ){0,2}(?:respondeu|responderam|retornou|retornaram|quis|quiseram|se manifestou|se manifestaram|se pronunciou|comentou)(?: (?:[^ ]+ ){0,4}(?:pedidos?|questões|perguntas?|contatos?|contactos?|mensagens|comentar|comentários|prestar declarações|reportagem))?',
      '(?:recusou|recusaram|recusou-se|recusaram-se|escusou-se|preferiu não|declinou|negou-se) (?:a )?(?:[^ ]+ )?(?:comentar|prestar declarações|fazer comentários|responder|pronunciar-se|comentários)',
      'não (?:foi|foram) (?:[^ ]+ )?(?:localizad\\p{L}+|encontrad\\p{L}+|possível contactar|possível contatar)|não (?:fez|fizeram) comentários',
    ],
    sourcing: [
      '(?:sob|em) (?:condição de )?anonimato|(?:pediu|pediram|pede|pedem|preferiu|preferiram|solicitou) (?:[^ ]+ )?(?:anonimato|para não ser(?:em)? (?:identificad\\p{L}+|nomead\\p{L}+)|não ser(?:em)? identificad\\p{L}+)|não quis(?:eram)? ser identificad\\p{L}+',
      '(?:que cita|que citam|citando) (?:[^ ]+ ){0,2}(?:fontes?|servidores|funcionários|testemunhas|pessoas|documentos)|fontes? (?:próximas?|ligadas?|anônimas?|anónimas?) (?:[^ ]+ ){0,2}(?:pediram|falaram)',
      '(?:site|página|conta|jornal|perfil) (?:[^ ]+ )?(?:satíric[oa]|humor|paródia|anônim[oa]|anónim[oa])|(?:surgiu|nasceu|partiu|teve origem) (?:em|num|numa|de um|de uma)',
    ],
    corroborated: [
      '(?:confirmou|confirmaram|confirma|confirmam|corroborou|corroboraram) (?:(?:a|as|o|os|essa|esse|esses|essas|esta|este|estes|sua|suas) )(?:[^ ]+ ){0,3}(?:informação|informações|dados?|números?|versão|relato|factos?|fatos?|existência|autenticidade|declarações|testemunhos?|notícia)',
      '(?:foi|foram) (?:[^ ]+ )?(?:confirmad\\p{L}+|corroborad\\p{L}+|verificad\\p{L}+) (?:por|pel[oa]s?)|(?:documentos?|imagens|vídeos?|registos|registros) (?:[^ ]+ ){0,4}(?:confirmam|comprovam|mostram|provam)|teve acesso (?:a|ao|à|aos|às)',
    ],
    debunked: [
      '(?:é|trata-se de|era|são) (?:[^ ]+ )?(?:um |uma )?(?:boato|montagem|notícia falsa|farsa|fake|sátira|paródia|desinformação)|(?:foi|foram) (?:desmentid\\p{L}+|manipulad\\p{L}+|adulterad\\p{L}+)|(?:checagem|verificadores?|agências? de checagem) (?:[^ ]+ ){0,6}fals\\p{L}+',
    ],
    corrected: [
      '(?:correção|correcção|errata|retificação|rectificação|nota da redação) :|uma versão anterior|versão anterior dest[ea]|(?:foi|foram) (?:corrigid\\p{L}+|retificad\\p{L}+)',
    ],
  },
  fewestWords: 4,
  openQuestion: 'não (?:[^ ]+ )?(?:claro|clara|certo)|não se sabe|se|quando|como|por que|quem',
  dashSpeech: true,
  cueInQuote: true,
}
