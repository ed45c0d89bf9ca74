import { describe, expect, test } from 'vitest'
import { languageOf, primaryTag } from '../../../src/core/text/languages.ts'
import { languageFixtures, textOf } from '../../fixtures/languages.ts'

const ENGLISH =
  'The mayor said on Monday that the ferry would not run in winter. The line has not answered, and it is not clear when it will.'

describe('languageOf', () => {
  test.each(languageFixtures().map(fixture => [fixture.name, fixture] as const))(
    'tells %s by its text',
    (_name, fixture) => {
      expect(languageOf('und', textOf(fixture))).toBe(fixture.lang)
      expect(languageOf('en', textOf(fixture))).toBe(fixture.lang)
      expect(languageOf(`${fixture.lang}-XX`, textOf(fixture))).toBe(`${fixture.lang}-XX`)
    },
  )

  test.each([
    [
      'fi',
      'Kaupunki ei ole vastannut kysymyksiin, mutta se on kertonut, että asia on vielä auki ja siitä päätetään kun kevät tulee.',
    ],
    [
      'nl',
      'De burgemeester zei dat het schip niet meer naar de stad vaart, maar het bedrijf heeft nog niet op de vragen van de krant gereageerd.',
    ],
    [
      'ca',
      'El batlle va dir que el vaixell no tornarà a la ciutat, però la companyia no ha respost les preguntes que els ha fet aquest diari.',
    ],
    [
      'pl',
      'Burmistrz powiedział, że prom nie będzie już pływać do miasta, ale firma nie odpowiedziała na pytania, które zadała jej ta gazeta.',
    ],
    [
      'bg',
      'Кметът каза, че фериботът няма да плава до града, но компанията не е отговорила на въпросите, които са били зададени от вестника.',
    ],
    [
      'fa',
      'شهردار گفت که این کشتی دیگر به شهر نمی‌آید و شرکت هنوز به پرسش‌های روزنامه پاسخ نداده است اما گفته شده که در بهار تصمیم می‌گیرد.',
    ],
    ['ja', '市長は月曜日、フェリーは冬の間運航しないと述べた。会社は質問に答えていない。'],
    ['he', 'ראש העיר אמר ביום שני כי המעבורת לא תפעל בחורף, והחברה לא השיבה לשאלות של העיתון.'],
  ])('knows %s, whose claims are not read', (lang, text) => {
    expect(languageOf('und', text)).toBe(lang)
    expect(languageOf(lang, text)).toBe(lang)
    expect(languageOf('en', text)).not.toBe('en')
  })

  test('keeps the tag of an English page, and finds English under a foreign one', () => {
    expect(languageOf('en-GB', ENGLISH)).toBe('en-GB')
    expect(languageOf('is', ENGLISH)).toBe('en')
    expect(languageOf('de', ENGLISH)).toBe('en')
  })

  test('says nothing against the tag where there is too little text, and knows none where there is none', () => {
    expect(languageOf('de', 'OK')).toBe('de')
    expect(languageOf('de', '12 345')).toBe('de')
    expect(languageOf('und', '')).toBe('und')
    expect(languageOf('!!', ENGLISH)).toBe('en')
    expect(languageOf('xx-nonsense-tag', '')).toBe('xx-nonsense-tag')
  })
})

test('primaryTag', () => {
  expect(['PT-br', 'zh_Hant', '', 'en'].map(primaryTag)).toEqual(['pt', 'zh', 'und', 'en'])
})
