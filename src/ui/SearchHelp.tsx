import { say } from '../wording/say.ts'

const LINES = [
  ['"port authority"', 'tipPhrase'],
  ['-harbour', 'tipWithout'],
  ['oil OR gas', 'tipOr'],
  ['speaker:lee', 'tipSpeaker'],
  ['outlet:post', 'tipOutlet'],
  ['site:post.example', 'tipSite'],
  ['kind:denies', 'tipKind'],
  ['origin:reader', 'tipOrigin'],
  ['after:2026-03 before:2026-05', 'tipTime'],
] as const

/** What the search box understands, in a few lines. */
export function SearchHelp() {
  return (
    <details class="search-help small">
      <summary>{say('searchTips')}</summary>
      <dl>
        {LINES.map(([typed, words]) => (
          <div key={typed}>
            <dt>
              <code dir="ltr">{typed}</code>
            </dt>
            <dd>{say(words)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
