import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { messagesOf } from '../wording/catalogue.ts'
import { wordsInElements } from './jsx-words.ts'
import { sourcesUnder } from './sources.ts'

const english = messagesOf('en')
const FORM = /_(?:zero|one|two|few|many|other)$/u
const counted = Object.keys(english).flatMap(key => (key.endsWith('_other') ? [key.slice(0, -'_other'.length)] : []))
const plain = Object.keys(english).filter(key => !FORM.test(key))
const others = readdirSync('_locales').filter(lang => lang !== 'en')

const placeholdersIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()))].sort()

describe.each(readdirSync('_locales'))('the words in %s', lang => {
  const messages = messagesOf(lang)

  it('are those of the English file, each counted one in all forms of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions()
    const wanted = [...plain, ...counted.flatMap(base => pluralCategories.map(form => `${base}_${form}`))]
    expect(Object.keys(messages).sort()).toEqual(wanted.sort())
  })

  it('have the English placeholders, numbered in the order of their names', () => {
    const wrong = Object.entries(messages).flatMap(([key, { message, placeholders = {} }]) => {
      const names = Object.keys(english[key.replace(FORM, '_other')]?.placeholders ?? {}).sort()
      const numbered = Object.fromEntries(names.map((name, at) => [name, { content: `$${at + 1}` }]))
      const used = placeholdersIn(message)
      // "A note" and "two notes" say their number as a word; "Keep them" does not say it.
      const unsaid = FORM.test(key) ? names.filter(name => name === 'count' && !used.includes(name)) : []
      const isRight = JSON.stringify([...used, ...unsaid].sort()) === JSON.stringify(names)
      return isRight && JSON.stringify(placeholders) === JSON.stringify(numbered) ? [] : [key]
    })
    expect(wrong).toEqual([])
  })

  it('say the number itself in the forms that stand for several', () => {
    const silent = Object.entries(messages).filter(
      ([key, { message }]) =>
        /_(?:few|many|other)$/u.test(key) &&
        placeholdersIn(english[key.replace(FORM, '_other')]?.message ?? '').includes('count') &&
        !placeholdersIn(message).includes('count'),
    )
    expect(silent.map(([key]) => key)).toEqual([])
  })

  it('are words, without blanks at their ends', () => {
    const blank = Object.entries(messages).filter(([key, { message }]) => key !== 'comma' && message.trim() !== message)
    expect(blank).toEqual([])
    expect(Object.values(messages).every(({ message }) => message !== '')).toBe(true)
  })

  it('name their language and its direction', () => {
    expect(messages.language?.message).toBe(lang)
    expect(messages.direction?.message).toBe(lang === 'ar' ? 'rtl' : 'ltr')
  })
})

describe('the words of the screens', () => {
  const sources = sourcesUnder('src')

  it('are in six languages', () => {
    expect(others.sort()).toEqual(['ar', 'de', 'es', 'fr', 'uk'])
  })

  it('are all used', () => {
    const all = sources.map(({ text }) => text).join('\n') + readFileSync('manifest.json', 'utf8')
    const unused = [...plain, ...counted].filter(key => !new RegExp(`'${key}'|__MSG_${key}__|: ${key}\\b`).test(all))
    expect(unused).toEqual([])
  })

  it('stand nowhere else: neither in the text of an element, nor in an attribute that is shown or read out', () => {
    const found = sources
      .filter(({ file }) => file.endsWith('.tsx'))
      .flatMap(({ file, text }) => wordsInElements(text).map(words => `${file}: ${words}`))
    expect(found).toEqual([])
  })

  it.each([
    ['<p>Nothing\n yet</p>', ['Nothing yet']],
    ['<a aria-label="Close" href="x" class="y">×</a>', ['Close']],
    ["<p>{ok ? 'Saved' : say('failed')}</p>", ['Saved']],
    ["<p>{count > 0 && 'Some'}</p>", ['Some']],
    [`<p>{\`\${count} claims\`}</p>`, ['claims']],
    ["<IconButton name={isOpen ? say('hide') : 'Show'} />", ['Show']],
    ['<TextField name="text" label="Date" />', ['Date']],
    ['<article lang="en">Made up</article>', []],
    ["<p class={isOpen ? 'open' : 'shut'}>{say('comma')} · {kind === 'note' && <b />}</p>", []],
  ])('would be found in %s', (element, words) => {
    expect(wordsInElements(`const x = ${element}`)).toEqual(words)
  })
})
