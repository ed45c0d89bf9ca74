import { useState } from 'preact/hooks'
import type { MarkKind } from '../core/reading.ts'
import { markKeys } from '../wording/model-words.ts'
import { say } from '../wording/say.ts'
import { allowAll, disallowAll } from './sites.ts'
import { useSites } from './use-sites.ts'

const LEGEND: readonly (readonly [MarkKind, string, string, string])[] = [
  [
    'countered',
    'The bridge was closed because ',
    'inspectors found cracks in two pillars',
    ', according to two engineers.',
  ],
  ['noted', 'The company said ', 'a repair would take nine days', ', which could not be verified.'],
  ['unchecked', 'Residents said ', 'the noise had begun in August', '.'],
]

const MEANING: Readonly<Record<MarkKind, string>> = {
  countered: 'someone denies it or tells it differently, here or in an article you read before',
  noted: 'an article said how far it was checked',
  unchecked: 'a claim that nothing in your library speaks to; that does not make it right',
}

function Legend() {
  return (
    <ul class="legend">
      {LEGEND.map(([kind, before, claim, after]) => (
        <li key={kind}>
          <p class="specimen">
            {before}
            <span class={`specimen-mark ${kind}`}>{claim}</span>
            {after}
          </p>
          <p class="small">
            <strong>{say(markKeys[kind])}</strong>: {MEANING[kind]}.
          </p>
        </li>
      ))}
    </ul>
  )
}

function Choice() {
  const sites = useSites()
  const [words, setWords] = useState('')
  const choose = (asked: Promise<boolean>, done: string) => {
    asked.then(
      agreed => setWords(agreed ? done : 'Nothing was changed.'),
      (error: unknown) => setWords(error instanceof Error ? error.message : String(error)),
    )
  }
  const chosen = 'Open an article, click Gainsay in the toolbar, and switch the site on there.'
  const onSites = () => {
    if (sites?.isAll) choose(disallowAll(), chosen)
    else setWords(chosen)
  }
  // The browser's question needs the click itself: nothing is awaited before it.
  const onAll = () =>
    choose(allowAll(), 'Gainsay now marks the articles you open. Any site can be switched off in the popup.')
  return (
    <section aria-labelledby="where">
      <h2 id="where">Where may Gainsay mark and remember?</h2>
      <div class="choices">
        <button type="button" class={sites?.isAll ? '' : 'main'} onClick={onSites}>
          On the sites I choose
        </button>
        <button type="button" class={sites?.isAll ? 'main' : ''} onClick={onAll}>
          On all news pages
        </button>
      </div>
      <p role="status" class="answer">
        {words || (sites?.isAll ? 'Now: on all news pages.' : '')}
      </p>
      <p class="quiet small">
        You can change this at any time. One click on Gainsay in the toolbar always reads just the page you are on.
      </p>
    </section>
  )
}

/** The first page a reader sees: what Gainsay does, what it stores, and the one question. */
export function Welcome() {
  return (
    <div class="welcome">
      <h1>Gainsay marks the claims in the news and shows what was said against them.</h1>
      <p>
        A mark never says that a claim is false. It says: there is another account, or: nobody could check this yet.
      </p>
      <Legend />
      <h2>What is stored</h2>
      <ul class="lines">
        <li>The claims, denials and “could not be verified” of the articles you read on the sites you allow.</li>
        <li>With each: the article’s address, title and date, so that you can go back to where it was said.</li>
        <li>All of it in this browser. Nothing is sent anywhere: no account, no server, no counting.</li>
        <li>Private windows store nothing, and you can export or delete everything at any time.</li>
      </ul>
      <Choice />
    </div>
  )
}
