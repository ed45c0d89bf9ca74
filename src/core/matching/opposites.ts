/** Words that turn a claim into its opposite without a negator. Used only to refuse a match, never to find one. */
import { stemOf } from '../text/stems.ts'

// "rise:fall": a text with a word of one side and a text with a word of the other tell opposite things.
const pairs = `rise grow increase climb surge:fall decrease drop decline shrink plunge|win:lose|legal:illegal|support back:oppose
raise:cut lower slash|more:fewer less|before:after|accept:reject|approve:reject veto|allow permit:ban forbid prohibit|buy:sell
open:close|start begin:end stop|guilty:innocent|convict:acquit|true:false|alive survive:die kill|safe:dangerous
enter join:leave quit|best:worst|highest:lowest|most:least|majority:minority|hire:fire|up:down|above:below|import:export
born:die|deny:confirm admit|create add:destroy eliminate|male man:female woman|north:south|east:west|left:right|first:last
strengthen:weaken|expand:shrink|positive:negative|better:worse|pass:fail|free:jail imprison|friend:enemy|love:hate`

const oppositesOf: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>()
  const add = (from: string, to: string): void => {
    map.set(from, (map.get(from) ?? new Set()).add(to))
  }
  for (const pair of pairs.split(/[|\n]/u)) {
    const [left = '', right = ''] = pair.split(':')
    for (const a of left.split(' ')) {
      for (const b of right.split(' ')) {
        add(stemOf(a, 'en'), stemOf(b, 'en'))
        add(stemOf(b, 'en'), stemOf(a, 'en'))
      }
    }
  }
  return map
})()

const prefixes = ['un', 'in', 'im', 'il', 'ir', 'non', 'dis', 'anti']

/** Whether two stems are opposites: listed, or one is the other with "un-", "non-", "il-" … before it. */
export function areOpposite(a: string, b: string): boolean {
  if (oppositesOf.get(a)?.has(b)) return true
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  return short.length >= 4 && prefixes.some(prefix => long === prefix + short)
}
