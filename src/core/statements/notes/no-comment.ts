import { type Phrase, phrase } from '../grammar/phrases.ts'
import { wholeText } from '../grammar/unit-text.ts'
import { isCapitalized } from '../grammar/words.ts'
import type { NoteRule } from './note-rule.ts'

const PHRASES: readonly Phrase[] = [
  phrase([
    'answer answered comment commented disclose elaborate* explanation replied reply respond responded response return returned say specify',
    /\b(?:did|do|does|has|have|had)(?: not|n't) (?:\w+ly )?(?:yet )?(?:respond|responded|reply|replied|return(?:ed)?(?! (?:to|home|from|in)\b)|answer|answered|comment|commented|elaborate|elaborated|specify|disclose|say (?:when|how|why|whether|who|what|if|which|where)|(?:offer|give|provide|issue) (?:an? |any )?(?:\w+ )?(?:response|reply|comment|explanation))\b/,
  ]),
  phrase([
    'declin* refus*',
    /\b(?:declined?|declines|declining|refus(?:es|ed|ing)) (?:\w+ly )?(?:to (?:\w+ly )?(?:comment|discuss|elaborate|answer|respond|reply|speculate|say|state|define|give|offer|provide|identify|speak|disclose|confirm|be interviewed|specify|explain|name|take questions|weigh in|address|go into|reveal|divulge|release details|characterize|talk)\b|comment\b|an? (?:\w+ )*(?:interview|request)|(?:\w+ )*requests?\b)/,
  ]),
  phrase(['contacted reached', /\b(?:could|can)(?: not|n't) (?:\w+ly )?be (?:\w+ly )?(?:reached|contacted)\b/]),
  phrase([
    'comment reply response word',
    /\bno (?:immediate |further |public |official )?(?:comment|response|reply|word) (?:from|on|by)\b|\bno (?:immediate|further) comment\b/,
  ]),
  phrase([
    'comment deny details discuss drawn elaborate say speak',
    /\b(?:would|will)(?: not|n't) (?:\w+ly )?(?:comment|discuss|say|elaborate|confirm or deny|offer details|give details|speak|be drawn)\b/,
  ]),
  phrase([
    'able brushed deflected dodged evaded ignored prepared ready sidestepped want willing',
    /\b(?:was|were|is|are)(?: not|n't) (?:willing|prepared|ready|able) to (?:\w+ )?(?:say|comment|discuss|answer|elaborate|confirm)\b|\b(?:did not|didn't) want to (?:comment|discuss|talk|say|address)\b|\bsidestepped (?:the|a|questions)\b|\b(?:dodged|deflected|brushed off|ignored|evaded) (?:the |a |his |her |their |any |repeated )?questions?\b/,
  ]),
  phrase(['neither', /\bneither confirm(?:ed)? nor den(?:y|ied)\b/]),
  phrase([
    'comment commented issued statement',
    /\b(?:has|have|had)(?: not|n't) (?:\w+ )?(?:made (?:a|any) (?:public )?(?:statement|comment)|commented|issued)\b/,
  ]),
  phrase([
    'add referred say staying',
    /\breferred (?:\w+ )?(?:\w+ )?(?:questions|comment|inquiries|enquiries)\b|\bstaying (?:quiet|silent|mum)\b|\b(?:had|has|have) (?:little|nothing) (?:(?:more|further|else) )?to (?:say|add)\b/,
  ]),
  phrase([
    'available request*',
    /\b(?:was|were|is) not (?:\w+ly )?available (?:for|to) comment\b|\brequests? for (?:comment|an interview|information) (?:\w+ )*(?:went|was|were|has|have|not|unanswered)/,
  ]),
  phrase([
    'answer answered comment reply respond returned unanswered unreturned',
    /\b(?:messages?|calls?|e-?mails?|requests?|letters?|inquir(?:y|ies)|enquir(?:y|ies)|questions?) .{0,60}\b(?:(?:was|were|went|have been|had been) (?:not (?:\w+ly )?|un)(?:returned|answered)|went unanswered)\b|\b(?:has|have|had) yet to (?:reply|respond|comment|answer)\b/,
  ]),
  phrase([
    'reached reaching',
    /\b(?:reached|reaching) out to .{1,80}(?:for (?:a )?(?:comment|response|more information))/,
  ]),
]

/** The ministry did not respond to a request for comment. She declined to say how. He could not be reached. */
export const noComment: NoteRule = {
  name: 'no-comment',
  kind: 'no-comment',
  find(unit) {
    for (const each of PHRASES) {
      const [pattern] = unit.context.phrases.get(each) ?? []
      const found = pattern?.exec(wholeText(unit)) ?? null
      if (found !== null) return { by: whoBefore(unit, wholeText(unit).slice(0, found.index)) }
    }
    return null
  },
}

/** The words of the unit that stand before the phrase, as they are written. */
function whoBefore(unit: { readonly text: string }, before: string): string | null {
  const length = before.trim().length
  const named = unit.text
    .slice(0, length)
    .replace(/^(?:but|and|while|who|which|however,?)\s+/i, '')
    .replace(/,? who$/i, '')
    .trim()
  if (/^(?:an?|the|it|he|she|they|we|his|her|their|this|that)$/i.test(named)) return null
  return isCapitalized(named) || /^the /i.test(named) ? named.replace(/,$/, '') : null
}
