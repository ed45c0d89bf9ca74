/** Stems: one form for the forms of a word, so that "drank", "drinking" and "drinks" are the same term. */
import { stemmer } from '@orama/stemmers/english'
import { stemmer as stemGerman } from '@orama/stemmers/german'
import { once } from './once.ts'
import { STOP_WORDS } from './stop-words.data.ts'
import { foldWord, isEnglish, type Word } from './words.ts'

// Inflection and derivation the Snowball rules cannot see, as "stem: forms". Not synonyms: each line is one word family.
const families = `arise:arose arisen|bear:bore borne born|beat:beaten|become:became|begin:began begun|bite:bit bitten|bleed:bled
blow:blew blown|break:broke broken|breed:bred|bring:brought|build:built|buy:bought|catch:caught|choose:chose chosen choice
come:came|deal:dealt|die:dies dead death deaths died dying|draw:drew drawn|drink:drank drunk|drive:drove driven driver|eat:ate eaten
fall:fell fallen|feed:fed|feel:felt|fight:fought|find:found|flee:fled|fly:flew flown flight flights|forbid:forbade forbidden
forget:forgot forgotten|freeze:froze frozen|get:got gotten|give:gave given|go:went gone goes|grow:grew grown growth
hang:hung|hear:heard|hide:hid hidden|hold:held|keep:kept|know:knew known knowledge|lead:led|leave:left|lend:lent loan loans
lose:lost loss losses|make:made|mean:meant|meet:met|pay:paid|prove:proven proof|ride:rode ridden|rise:rose risen|run:ran
say:said|see:saw seen|sell:sold sale sales|send:sent|shake:shook shaken|shoot:shot|sink:sank sunk|speak:spoke spoken speech
spend:spent|spread:spreads|stand:stood|steal:stole stolen theft|strike:struck|swear:swore sworn|swim:swam swum|take:took taken
teach:taught|tell:told|think:thought|throw:threw thrown|wear:wore worn|win:won|write:wrote written|believe:belief beliefs
woman:women|man:men|child:children|person:people persons|analyse:analysis analyses|crisis:crises|poison:poisonous
immigrate:immigrant immigrants|vaccine:vaxx|strong:strength|long:length|high:height|hot:heat|famous:fame|safe:safety`

const familyOf: ReadonlyMap<string, string> = new Map(
  families.split(/[|\n]/u).flatMap(line => {
    const [head = '', forms = ''] = line.split(':')
    return forms.split(' ').map((form): [string, string] => [form, head])
  }),
)

// Function words, light verbs ("made ill", "fell ill") and reporting verbs: they carry no claim of their own.
const stopWordList = `a about above after again against ago all almost along already also although always am an and another any anyone
anything are aren't around as at away back be because been before being below between both but by can can't cannot could couldn't
did didn't do does doesn't doing don't done down during each either else enough even ever every everyone everything few for from
further had hadn't has hasn't have haven't having he he's her here hers herself him himself his how however i i'd i'll i'm i've if in
indeed instead into is isn't it it's its itself just know last least less let let's like likely many may maybe me might more most mr
mrs ms much must mustn't my myself near nearly neither never no nobody none nor not nothing now of off often on once one only onto or
other others otherwise our ours ourselves out over own per perhaps please quite rather really right same shall she she's should
shouldn't since so some somebody someone something sometimes soon still such than that that's the their theirs them themselves then
there there's these they they're they've this those though through thus to today tomorrow tonight too toward towards under until up
upon us very was wasn't we we're we've well were weren't what what's whatever when where whether which while who who's whoever whole
whom whose why will with within without won't would wouldn't yes yesterday yet you you're you've your yours yourself
via rt amp http https www com pic twitter
allegedly apparently reportedly according accordingly say says said saying tell tells told telling claim claims claimed claiming
report reports reported state stated stating add adds added announce announced note noted
make makes made making get gets got getting go goes going went gone come comes came coming take takes took taken taking fall falls
fell fallen become becomes became put give gives gave given thing things way lot lots kind
monday tuesday wednesday thursday friday saturday sunday`

/** Words that carry no claim of their own, folded. */
export const stopWords: ReadonlySet<string> = new Set(stopWordList.split(/\s+/u))

/**
 * The stem of one folded word of a language. Snowball knows English and German; of the other languages an n-gram stands for the word
 * (McNamee and Mayfield: character n-grams do for matching what stemmers do): its first letters, without what is written onto the front.
 */
export function stemOf(folded: string, lang: string): string {
  const plain = withoutApostrophes(folded)
  if (!isEnglish(lang)) return foreignStem(plain, primaryOf(lang))
  const known = knownStems.get(plain)
  if (known !== undefined) return known
  if (knownStems.size >= mostKnownStems) knownStems.clear()
  const stem = englishStem(plain)
  knownStems.set(plain, stem)
  return stem
}

/** A text has most of its words from a few thousand, and each is asked for several times: as a term, in a name, in an alignment. */
const knownStems = new Map<string, string>()
const mostKnownStems = 20_000

const withoutApostrophes = (folded: string): string =>
  folded.includes("'") ? folded.replace(/'s$|'$/u, '').replaceAll("'", '') : folded

function englishStem(plain: string): string {
  const head = familyOf.get(plain) ?? plain
  // decision → decide, explosion → explode, invasion → invade: Snowball leaves these apart.
  const verb = /[aeiou]sions?$/u.test(head) && head.length > 6 ? head.replace(/sions?$/u, 'de') : head
  return verb.length < 3 ? verb : stemmer(verb)
}

const primaryOf = (lang: string): string => lang.toLowerCase().split(/[-_]/u)[0] ?? ''

/** Letters of the n-gram: endings begin after them in nearly all words, and most words differ in them. */
const gramLength = 5
/** Shorter words are all of it. */
const spelled =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}]+$/u
/** "And", "to", "by" and the article, which Arabic writes onto the next word. */
const arabicFront = /^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})/u

function foreignStem(plain: string, primary: string): string {
  if (primary === 'de') return stemGerman(plain)
  if (!spelled.test(plain)) return plain
  return plain.replace(arabicFront, '').slice(0, gramLength)
}

/** Whether a word carries content in its language: no stop word, no single letter. */
export function isContentWord(word: Word, lang: string): boolean {
  if (word.acronym) return true
  if (!isEnglish(lang)) return isForeignContent(word.folded, lang)
  return word.folded.length > 1 && !stopWords.has(word.folded)
}

const foreignStopWords = once(
  (): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(Object.entries(STOP_WORDS).map(([lang, words]) => [lang, new Set(words.split(/\s+/u).map(foldWord))])),
)

// Particles and signs of grammar of Chinese, Japanese and Thai, which are words of their own there.
const particles = once(
  () =>
    new Set(
      `的 了 把 被 在 给 從 从 要 和 与 是 将 已 后 名 一 我 他 她 它 這 这 那 人 によって した して され された れ する いる ある こと から まで ため など
  ที่ ของ และ ให้ ถูก ได้ จะ ใน จาก เป็น มี การ ความ โดย กับ ว่า หลัง หลังจาก แล้ว คน`
        .split(/\s+/u)
        .map(foldWord),
    ),
)

function isForeignContent(folded: string, lang: string): boolean {
  if (particles().has(folded) || /^\p{Script=Hiragana}{1,2}$/u.test(folded)) return false
  const known = foreignStopWords().get(primaryOf(lang))
  if (known === undefined) return folded.length > 3 || !/^[a-z']+$/u.test(folded)
  return folded.length > 1 && !known.has(folded) && !known.has(folded.replace(/^.*'/u, ''))
}
