const LINES = [
  ['"port authority"', 'these words, one after the other'],
  ['-harbour', 'without this word'],
  ['oil OR gas', 'one of the two'],
  ['speaker:lee', 'who claims it or speaks to it'],
  ['outlet:post', 'where it was seen or said'],
  ['site:post.example', 'the same by its address'],
  ['kind:denies', 'what is held on it: also countered, noted, unchecked, fact-check, no-comment …'],
  ['origin:reader', 'what you wrote; also article, import'],
  ['after:2026-03 before:2026-05', 'seen or said in that time'],
] as const

/** What the search box understands, in a few lines. */
export function SearchHelp() {
  return (
    <details class="search-help small">
      <summary>Search tips</summary>
      <dl>
        {LINES.map(([typed, words]) => (
          <div key={typed}>
            <dt>
              <code>{typed}</code>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
