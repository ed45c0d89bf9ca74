import type { LanguageData } from './cues.ts'

/** Portuguese of Brazil and Portugal: “…”, «…», the travessão of dialogue, segundo. */
export const portuguese: LanguageData = {
  says: [
    'disse(|ram)|(afirm|explic|declar|inform|assegur|acrescent|sublinh|sustent|revel|relat|avis|anunci|indic|denunci)(aram|ou)|(garanti|referi|admiti|reconhece|defende|escreve)(ram|u)|ale(garam|gou|rtaram|rtou)|con(cluiu|firmaram|firmou|taram|tou)|destacou|salientou|frisou|adiantou|acusou|observou|comentou|argumentou|apontou|res(ponderam|pondeu|saltou)',
    'diz(|em)|(afirma|garante|explica|declara|informa|assegura|sustenta|revela|relata|admite|defende|indica|refere)(|m)|acrescenta|anuncia|escreve|aponta|sublinha|ale(ga|gam|rta|rtam)|con(firma|firmam|ta|tam)',
    '(tem|têm|(tinha|havia)(|m)) (dito|afirmado|garantido|explicado|declarado|informado|assegurado|acrescentado|alegado|sustentado|revelado|relatado|confirmado|admitido|anunciado|escrito)',
  ],
  saysOfTheLast: [
    'a informação (é|foi (divulgada|dada|confirmada) por|foi (divulgada|dada|confirmada) pel[oa]s?)( d[oae]s?)?',
  ],
  that: 'que',
  thatIsRelativeAfterComma: true,
  noSource:
    'horário|lei|leis|regras?|regulamento|época|casos?|necessidades|idade|plano|calendário|critérios?|medida|modelo|método|contrato|semestre|turno|lugar|ano|dia|tempo|barco|plano',
  accordingTo: [
    'segundo( (disse|informou|afirmou|apurou|relatou|revelou))?',
    'de acordo com',
    'conforme( (disse|informou|afirmou|relatou|apurou))?',
    'nas palavras de',
    'para',
  ],
  hearsay: ['(teria|teriam) (sido )?~(ado|ido|to|dos|sto|(ada|ida)(|s))', '((supost|alegad)(amente|o))'],
  pronouns: '(ele|ela)(|s)|est(a|e)|isto|isso|eu|nós|quem',
  endsSource:
    'em|no|na|nos|nas|ao|aos|à|às|durante|após|antes|desde|até|para|por|com|sobre|ontem|hoje|segunda-feira|terça-feira|quinta-feira|sexta-feira|sábado|domingo|onde|enquanto|mas|e|depois|também|ainda|não|perante|nest(a|e)|qua(ndo|rta-feira)|num(|a)',
  opens:
    'em|no|na|nos|nas|ao|aos|à|às|durante|após|antes|desde|até|para|sobre|sem|segundo|ontem|hoje|quando|onde|enquanto|mas|e|ou|se|assim|embora|além|também|depois|não|isso|isto|já|ainda|por(|que)|com(|o)|nest(a|e)|(questionad|procurad)(a|o)|que(|m)',
  unnamed:
    '(um|uma|o|a) <0-1>(fonte|porta-voz|testemunha|empregado|diplomata|agente|usuário|utilizador|funcionári~|(morador|servidor)(|a))',
  unnamedSeveral:
    '(fontes|testemunhas|moradores|especialistas|críticos|usuários|utilizadores|servidores|funcionários|trabalhadores|vizinhos|ativistas|médicos)',
  body: '(ministério|governo|prefeitura|câmara|polícia|exército|tribunal|procuradoria|ministério público|comissão|conselho|congresso|senado|assembleia|agência|empresa|companhia|sindicato|associação|federação|universidade|hospital|presidência|parlamento|secretaria|ordem|direção|construtora|bombeiros|partido|autarquia|município)',
  document:
    '(relatório|pesquisa|inquérito|sondagem|carta|ata|auditoria|comunicado|nota|dados|análise|laudo|acórdão|est(atísticas|udo)|documento~)',
  media:
    '(jornal|revista|canal|emissora|agência lusa|lusa|reuters|afp|imprensa|mídia|reportagem|site|portal|televisão|rádio|folha|estadão|globo|público|expresso|mensagem|publicação|vídeo)',
  against: {
    denies: [
      '(desment(e|em|iram|iu)|neg(a|am|aram|ou)|refut(a|aram|ou)|rebate(|ram|u))',
      '(tem|têm|tinha) (desmentido|negado|refutado)',
      '(rejeit(a|am|aram|ou)|repudi(a|aram|ou)) <0-4>(acusações|acusação|denúncias?|afirmações|versão|rumores|críticas|alegações|informações|informação|que)',
      '((cham|classific)(aram|ou)|consider(a|ou)) <0-6>(falsas?|falsos?|mentiras?|mentirosas?|infundadas?|invenção|calúnias?|de ")',
    ],
    contradicts: ['(contra(disse|disseram|diz|dizem|ria|riam|riou))'],
    disputes: [
      '((question|contest)(a|am|aram|ou))',
      '(pôs|puseram|põe(|m)|coloc(a|ou)) em (causa|dúvida)',
      '(duvid(a|am|aram|ou)) (que|de|da|do|das|dos)',
    ],
    corrects: [
      '(retratou-se|retrataram-se|voltou atrás|recuou|corrigiu|corrigiram) <0-4>(declarações|palavras|dados|números|informação)?',
    ],
    'plays-down': ['((minimiz|desvaloriz)(a|aram|ou)|relativizou)', '(consider(a|ou)|diz|disse) <1-4>exagerad~'],
  },
  falsehood: [
    '(é|são|foi|seja|era(|m)) ((totalmente|completamente|absolutamente|simplesmente) )*(falsa~|falso~|mentira|mentiras|mentirosa~|incorret~|incorrect~|infundad~|inverídic~|inventad~)',
    '(é|são|trata-se de) (uma?|pura) <0-1>(mentira|invenção|montagem|boato|calúnia|farsa|fake news)',
    'não (é|são|era) (verdade|verdadeir~|corret~)|não corresponde(m)? à verdade|sem (qualquer )?fundamento|não (procede|procedem)',
  ],
  negation: ['não|nunca|jamais|ninguém|nada|nem|nenhum(|a)'],
  nothingOfTheSort: [
    'não (houve|há|ocorreu|hav(erá|ia)|exist(e|iu)) <1-3>((algum|nenhum)(|a))|não (houve|há|havia|existe|ocorreu) (nenhum(|a)|qualquer) #',
    '(nenhum|nenhuma) <1-3>(foi|será) #',
  ],
  deniedThat: 'que',
  account:
    '(a|as|o|os|(ess|est)(a|as|e|es)|sua(|s)) <0-1>(informação|informações|versão|acusações|acusação|denúncia~|rumore~|boato~|afirmações|afirmação|notícia|notícias|mensagem|declarações|relato|alegações|críticas)|(isso|isto) (é|não)|é <0-1>(falso|mentira)',
  notes: {
    unverified: [
      'não <0-2>(pôde|puderam|pode|podem|foi|foram|foi possível|é possível|conseguiu|conseguiram|está|estão) <0-3>(verificad~|confirmad~|comprovad~|verificar|confirmar|comprovar|apurar|esclarecid~|provad~)',
      'não (é|está|ficou) <0-1>(clar(a|o)|certo)|não (há|existem?) <0-2>(prova~|evidência~|confirmação|indícios)|sem (apresentar|mostrar) <0-1>prova~|não se sabe|desconhece-se|por confirmar|sem confirmação',
    ],
    'no-comment': [
      'não <0-2>(respondeu|responderam|retornou|retornaram|quis|quiseram|se manifestou|se manifestaram|se pronunciou|comentou)( <0-4>(pedido~|questões|pergunta~|contato~|contacto~|mensagens|comentar|comentários|prestar declarações|reportagem))?',
      '(recusou|recusaram|recusou-se|recusaram-se|escusou-se|preferiu não|declinou|negou-se) (a )?<0-1>(comentar|prestar declarações|fazer comentários|responder|pronunciar-se|comentários)',
      'não (foi|foram) <0-1>(localizad~|encontrad~|possível contactar|possível contatar)|não (fez|fizeram) comentários',
    ],
    sourcing: [
      '(sob|em) (condição de )?anonimato|(ped(e|em|iram|iu)|preferi~|solicitou) <0-1>(anonimato|para não ser(em)? (identificad~|nomead~)|não ser(em)? identificad~)|não quis(eram)? ser identificad~',
      '(que cita|que citam|citando) <0-2>(fonte~|servidores|funcionários|testemunhas|pessoas|documentos)|fonte~ (próxima~|ligada~|anônima~|anónima~) <0-2>(pediram|falaram)',
      '(site|página|conta|jornal|perfil) <0-1>(satíric[oa]|humor|paródia|anônim[oa]|anónim[oa])|(surgiu|nasceu|partiu|teve origem) (em|num|numa|de um|de uma)',
    ],
    corroborated: [
      '(confirm(a|am|aram|ou)|corrobor(aram|ou)) ((a|as|o|os|ess(a|as|e|es)|est(a|e|es)|sua(|s)) )<0-3>(informação|informações|dados?|números?|versão|relato|factos?|fatos?|existência|autenticidade|declarações|testemunhos?|notícia)',
      '(foi|foram) <0-1>(confirmad~|corroborad~|verificad~) (por|pel[oa]s?)|(documentos?|imagens|vídeos?|registos|registros) <0-4>(confirmam|comprovam|mostram|provam)|teve acesso (a|ao|à|aos|às)',
    ],
    debunked: [
      '(é|trata-se de|era|são) <0-1>(um |uma )?(boato|montagem|notícia falsa|farsa|fake|sátira|paródia|desinformação)|(foi|foram) (desmentid~|manipulad~|adulterad~)|(checagem|verificadore~|agência~ de checagem) <0-6>fals~',
    ],
    corrected: [
      '(correção|correcção|errata|retificação|rectificação|nota da redação) :|uma versão anterior|versão anterior dest[ea]|(foi|foram) (corrigid~|retificad~)',
    ],
  },
  fewestWords: 4,
  openQuestion: 'não <0-1>(clar(a|o)|certo)|não se sabe|por que|se|quando|como|quem',
  dashSpeech: true,
  cueInQuote: true,
}
