/** Claims as a note for a desk, in Markdown: who says so, what was said against it, how far it was checked, and where, with links. */
import type { ClaimEntry, Provenance } from '../model.ts'
import { textFragmentLink } from '../text/text-fragment.ts'
import { noteWords, ratingWords, relationWords, sourcingWords } from '../wording.ts'
import type { EntryWriter } from './entry-writer.ts'

/** Begins a note; without a heading of its own. */
export function markdownWriter(): EntryWriter {
  return { head: '', entry: entry => `${claimNote(entry)}\n`, foot: '' }
}

/** Nothing that anybody wrote is to work as Markdown or HTML: one line, its signs escaped. */
const plain = (words: string): string =>
  words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!]/gu, '\\$&')
    .replace(/^([-+=]|\d+[.)])/u, match => `${match.slice(0, -1)}\\${match.slice(-1)}`)

const link = (words: string, address: string): string =>
  address === ''
    ? plain(words)
    : `[${plain(words) || plain(address)}](<${address.replace(/[<>\\\s]/gu, encodeURIComponent)}>)`

const quoted = (words: string): string => `“${plain(words)}”`

function placeWords({ publication, title, date, url }: Provenance): string {
  const place = title === '' && publication === '' && url === '' ? '' : link(title || publication || hostOf(url), url)
  return [title === '' ? '' : plain(publication), place, plain(date)].filter(Boolean).join(', ')
}

const hostOf = (url: string): string => /^https?:\/\/([^/?#]+)/iu.exec(url)?.[1] ?? url

const bullet = (parts: readonly string[]): string => `- ${parts.filter(Boolean).join(' — ')}\n`

function section(title: string, bullets: readonly string[]): string {
  return bullets.length === 0 ? '' : `\n**${title}**\n\n${bullets.join('')}`
}

function claimNote({ claim, counterStatements, notes, sightings }: ClaimEntry): string {
  const who = claim.claimant === null ? sourcingWords[claim.sourcing.class] : claim.claimant
  return [
    `## ${plain(claim.text)}\n\nSays: ${plain(who)}\n`,
    section(
      'Against it',
      counterStatements.map(each =>
        bullet([
          `${plain(each.speaker ?? 'Somebody')} ${relationWords[each.relation]}: ${quoted(each.quote)}`,
          placeWords(each),
        ]),
      ),
    ),
    section(
      'How far it was checked',
      notes.map(each =>
        bullet([
          [
            noteWords[each.kind],
            each.by === null ? '' : `: ${plain(each.by)}`,
            each.rating === null ? '' : `, rated ${plain(ratingWords(each.rating))}`,
          ].join(''),
          quoted(each.text),
          placeWords(each),
          each.evidence.map((address, at) => link(`evidence ${at + 1}`, address)).join(', '),
        ]),
      ),
    ),
    section(
      'Seen',
      sightings.map(({ url, title, outlet, published, firstSeen, selector }) =>
        bullet([
          link(title || outlet || url, textFragmentLink(url, selector)),
          plain(title === '' ? '' : outlet),
          plain(published ?? (firstSeen === 0 ? '' : new Date(firstSeen).toISOString().slice(0, 10))),
        ]),
      ),
    ),
  ].join('')
}
