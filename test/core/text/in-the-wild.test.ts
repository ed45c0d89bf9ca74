/** What real pages are full of: one test for each case, in the words of sentences, quotes and tokens. */
import { describe, expect, test } from 'vitest'
import { readStatements } from '../../../src/core/statements/read.ts'
import { findQuotes } from '../../../src/core/text/quotes.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'
import { splitTokens } from '../../../src/core/text/tokens.ts'

const split = (text: string, lang = 'en') => splitSentences(text, lang).map(({ start, end }) => text.slice(start, end))
const words = (text: string) => splitTokens(text, { start: 0, end: text.length }).map(token => token.lower)
const quoted = (text: string) => findQuotes(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  test.each([
    [
      'Sen. Ann Lee met Gov. J. R. Moss in Elm Bay, Va. They left.',
      ['Sen. Ann Lee met Gov. J. R. Moss in Elm Bay, Va. They left.'],
    ],
    ['The U.N. envoy came at 10:42 a.m. The talks began.', ['The U.N. envoy came at 10:42 a.m.', 'The talks began.']],
    ['He said no. But nobody heard.', ['He said no.', 'But nobody heard.']],
    ['See No. 5 in the list. It is long.', ['See No. 5 in the list.', 'It is long.']],
    ['It is Ann Lee’s. He has none.', ['It is Ann Lee’s.', 'He has none.']],
    ['Neither do I. This must end.', ['Neither do I.', 'This must end.']],
    ['“Why?” Ann Lee asked. Nobody knew.', ['“Why?” Ann Lee asked.', 'Nobody knew.']],
    ['“Go.” She added that it was late.', ['“Go.”', 'She added that it was late.']],
    [
      'Harbour to close in spring\nThe port closes. It is old.',
      ['Harbour to close in spring', 'The port closes.', 'It is old.'],
    ],
    ['10:42 am\nThe dam broke. Boats left.', ['10:42 am', 'The dam broke.', 'Boats left.']],
    ['• Three boats sank\n• Two came home', ['• Three boats sank', '• Two came home']],
    ['The pier in May. Photograph: Ann Lee', ['The pier in May.', 'Photograph: Ann Lee']],
    ['The dam held.\u00a0It\u00a0broke later.', ['The dam held.', 'It\u00a0broke later.']],
    ['Boats sank 😀. Two came home 👩‍🚒.', ['Boats sank 😀.', 'Two came home 👩‍🚒.']],
    ['市長は言った。会社は答えていない。', ['市長は言った。', '会社は答えていない。']],
  ])('%s', (text, sentences) => {
    // Where a state's short name ends a sentence, nothing tells it from one that does not: the sentences stay one.
    expect(split(text)).toEqual(sentences)
  })

  test.each([
    [
      'de',
      'Am 3. März kam Dr. Roth z. B. nach Bonn. Sie blieb.',
      ['Am 3. März kam Dr. Roth z. B. nach Bonn.', 'Sie blieb.'],
    ],
    ['de', 'Es war der 2. Versuch. Er misslang.', ['Es war der 2. Versuch.', 'Er misslang.']],
    ['fr', 'M. Roux est parti. Mme Petit reste.', ['M. Roux est parti.', 'Mme Petit reste.']],
    ['es', 'La Sra. Pons llegó. ¿Quién la vio?', ['La Sra. Pons llegó.', '¿Quién la vio?']],
    ['ru', 'Убыток в 3 млн. рублей велик. Мэр ушёл.', ['Убыток в 3 млн. рублей велик.', 'Мэр ушёл.']],
    ['ar', 'هل انهار السد؟ لا أحد يعلم.', ['هل انهار السد؟', 'لا أحد يعلم.']],
  ])('%s: %s', (lang, text, sentences) => {
    expect(split(text, lang)).toEqual(sentences)
  })
})

describe('quotes', () => {
  test.each([
    ['“He told us ‘stop’ twice,” she said.', ['“He told us ‘stop’ twice,”']],
    ['"He told us \'stop\' twice," she said.', ['"He told us \'stop\' twice,"']],
    ['„Er rief ‚halt‘ und ging“, sagte sie.', ['„Er rief ‚halt‘ und ging“']],
    ['»Nein«, sagte sie. »Nie.«', ['»Nein«', '»Nie.«']],
    ['« Il a crié “stop” », dit-elle.', ['« Il a crié “stop” »']],
    ["The 5' wall and the dogs' yard", []],
  ])('%s', (text, quotes) => {
    expect(quoted(text)).toEqual(quotes)
  })

  test('a speech over paragraphs, opened again and not closed, is all its speaker’s', () => {
    const text = [
      'The dam is to be closed.',
      'Ann Lee, the engineer, said: “The wall has moved by nine centimetres since the spring.',
      '“The gates have not been opened for eleven years.”',
    ].join('\n')
    const claims = readStatements(text, 'en').claims.filter(claim => claim.claimant?.includes('Lee'))
    expect(claims.map(claim => claim.text).join(' ')).toContain('eleven years')
  })
})

describe('tokens', () => {
  test('soft hyphens and zero-width spaces are in a word and not in its folded form', () => {
    expect(words('The har\u00adbour\u200b closed')).toEqual(['the', 'harbour', 'closed'])
  })

  test('no-break spaces part words; marks above letters do not', () => {
    expect(words('12\u00a0boats cafe\u0301 naïve')).toEqual(['12', 'boats', 'cafe\u0301', 'naïve'])
  })

  test('initials, abbreviations and numbers are one token, a closing stop is another', () => {
    expect(words('The U.S. sent Dr. Lee 1,200 notes.')).toEqual([
      'the',
      'u.s.',
      'sent',
      'dr.',
      'lee',
      '1,200',
      'notes',
      '.',
    ])
    expect(words('See No. 5; he said no.')).toEqual(['see', 'no.', '5', ';', 'he', 'said', 'no', '.'])
  })

  test('emoji are whole', () => {
    expect(words('a😀b 👍🏽')).toEqual(['a', '😀', 'b', '👍', '🏽'])
  })
})
