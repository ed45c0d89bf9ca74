import { useState } from 'preact/hooks'
import type { MarkKind } from '../core/reading.ts'
import { markKeys } from '../wording/model-words.ts'
import { type PlainKey, say } from '../wording/say.ts'
import { LiveExample } from './LiveExample.tsx'
import { allowAll, disallowAll } from './sites.ts'
import { useSites } from './use-sites.ts'

const KINDS: readonly MarkKind[] = ['countered', 'noted', 'unchecked']

const MEANING: Readonly<Record<MarkKind, PlainKey>> = {
  countered: 'meaningCountered',
  noted: 'meaningNoted',
  unchecked: 'meaningUnchecked',
}

function Legend() {
  return (
    <ul class="legend">
      {KINDS.map(kind => (
        <li key={kind}>
          <span class={`specimen-mark ${kind}`}>{say(markKeys[kind])}</span>: {say(MEANING[kind])}
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
      agreed => setWords(agreed ? done : say('nothingChanged')),
      (error: unknown) => setWords(error instanceof Error ? error.message : String(error)),
    )
  }
  const chosen = say('howToSwitchOn')
  const onSites = () => {
    if (sites?.isAll) choose(disallowAll(), chosen)
    else setWords(chosen)
  }
  // The browser's question needs the click itself: nothing is awaited before it.
  const onAll = () => choose(allowAll(), say('nowMarksAll'))
  return (
    <section aria-labelledby="where">
      <h2 id="where">{say('whereMayMark')}</h2>
      <div class="choices">
        <button type="button" class={sites?.isAll ? '' : 'main'} onClick={onSites}>
          {say('onChosenSites')}
        </button>
        <button type="button" class={sites?.isAll ? 'main' : ''} onClick={onAll}>
          {say('onAllNews')}
        </button>
      </div>
      <p role="status" class="answer">
        {words || (sites?.isAll ? say('nowOnAllNews') : '')}
      </p>
      <p class="quiet small">{say('canChange')}</p>
    </section>
  )
}

/** The first page a reader sees: what Gainsay does, what it stores, and the one question. */
export function Welcome() {
  return (
    <div class="welcome">
      <h1>{say('welcomeTitle')}</h1>
      <p>{say('neverSaysFalse')}</p>
      <LiveExample />
      <Legend />
      <h2>{say('whatIsStored')}</h2>
      <ul class="lines">
        <li>{say('storedClaims')}</li>
        <li>{say('storedPlaces')}</li>
        <li>{say('storedHere')}</li>
        <li>{say('storedPrivate')}</li>
      </ul>
      <Choice />
    </div>
  )
}
