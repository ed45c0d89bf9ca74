/** Which words say the same and which the opposite, by their stems. */
import { once } from '../text/once.ts'
import { stemOf } from '../text/stems.ts'
import { antonymStems, synonymStems } from './word-relations.data.ts'

// What news says in two words that WordNet holds apart or lists as rarer senses.
const newsSynonyms = `photo photograph picture image footage video clip|soldier troop army|police officer cop|kill die murder dead slay shoot|wound injure hurt
buy purchase acquire|car vehicle|plane aircraft jet airplane|doctor physician|lawyer attorney|child kid minor|film movie|find discover|steal rob loot|destroy ruin wreck
start begin launch|end stop finish halt|ban forbid prohibit outlaw bar|job work employment|firm company corporation business|immigrant migrant refugee|illegal undocumented unauthorized
vote ballot|election poll|fire blaze|storm hurricane|virus coronavirus covid|vaccine jab shot|money cash fund|pay spend|give hand donate grant|get receive obtain|say claim tell
hide conceal|leave quit resign|arrest detain|attack strike assault raid|bomb shell|burn torch|build construct|close shut|cancel scrap|cut slash reduce|raise increase hike
protest demonstrate rally march|rise climb grow soar increase|fall drop decline sink plunge|house home|school classroom|town city|gun firearm weapon|drug medicine|pupil student
cause trigger|help aid assist|meet meeting talk|law bill act|kid child|big large huge|show depict|fake false bogus|muslim islam islamic|jew jewish|christian church`

// "rise:fall": a text with a word of one side and a text with a word of the other tell opposite things.
const newsOpposites = `rise grow increase climb surge soar:fall decrease drop decline shrink plunge|win:lose|support back favor:oppose
raise lift:cut lower slash|more:fewer less|before:after|accept:reject|approve:reject veto|allow permit:ban forbid prohibit|buy:sell
open:close shut|start begin:end stop|guilty:innocent|convict:acquit|true:false|alive survive:die kill|safe:dangerous
enter join:leave quit|best:worst|highest:lowest|most:least|majority:minority|hire:fire|up:down|above:below|import:export
born:die|deny:confirm admit|create add:destroy eliminate|male man:female woman|north:south|east:west|left:right|first:last
strengthen:weaken|expand:shrink|positive:negative|better:worse|pass:fail|free:jail imprison|friend:enemy|love:hate
uphold:overturn|tighten:relax loosen|veto:sign|confirm:contradict|advance:retreat|clean cleanest:dirty dirtiest|easy easier:hard harder|lend:borrow
increase raise:reduce lower decrease|legal:illegal|succeed:fail|find:lose|arrive:depart|praise:condemn criticise criticize|defend:attack|freeze:thaw`

/** Related stems by stem, some of them more than once. */
type Relation = ReadonlyMap<string, readonly string[]>
type Sides = readonly [readonly string[], readonly string[]]

const stem = (word: string): string => stemOf(word, 'en')
/** Groups by lines and bars, of words between blanks. */
const groupsOf = (list: string): readonly string[] => list.replaceAll('\n', '|').split('|')
const sidesOf = (pair: string): Sides => {
  const [left = '', right = ''] = pair.split(':')
  return [left.split(' '), right.split(' ')]
}
const stemmed = ([left, right]: Sides): Sides => [left.map(stem), right.map(stem)]

const synonyms = once(() => {
  const alike = groupsOf(newsSynonyms).map(group => group.split(' ').map(stem))
  return relation([...groupsOf(synonymStems).map(sidesOf), ...alike.map((group): Sides => [group, group])])
})
const opposites = once(() =>
  relation([...groupsOf(antonymStems).map(sidesOf), ...groupsOf(newsOpposites).map(sidesOf).map(stemmed)]),
)

/** Each stem of one side with each of the other, both ways. */
function relation(pairs: readonly Sides[]): Relation {
  const map = new Map<string, string[]>()
  const add = (from: string, to: string): void => {
    if (from === to) return
    const known = map.get(from)
    if (known) known.push(to)
    else map.set(from, [to])
  }
  for (const [left, right] of pairs) {
    for (const a of left) {
      for (const b of right) {
        add(a, b)
        add(b, a)
      }
    }
  }
  return map
}

/** The stems that can say the same as a stem, without itself; some of them may be told more than once. */
export const synonymsOf = (stemmed: string): readonly string[] => synonyms().get(stemmed) ?? none
const none: readonly string[] = []

const prefixes = ['un', 'in', 'im', 'il', 'ir', 'non', 'dis', 'anti']

/** Whether two stems are opposites: listed, or one is the other with "un-", "non-", "il-" … before it. */
export function areOpposite(a: string, b: string): boolean {
  if (opposites().get(a)?.includes(b)) return true
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  return short.length >= 4 && prefixes.some(prefix => long === prefix + short)
}
