import { type Phrase, phrase } from '../grammar/phrases.ts'
import { reporterHas, reporterText } from '../grammar/unit-text.ts'
import type { NoteRule } from './note-rule.ts'

// Papers that somebody else keeps.
const PAPERS =
  '(?:(?:court|public|property|police|campaign|tax|government|federal|state|county|city|financial|fec|medical|phone|bank|travel|flight|school|company|corporate|business|land|voting|lobbying|regulatory|military|personnel|hospital|internal|official|property|disclosure|finance|commission) )+(?:records?|documents?|filings?|papers|transcripts?|logs?|files|reports|data|statistics)'
const PAPERS_CUES =
  'data document documents files filing* log logs papers record records reports statistics transcript*'
const PHRASES: readonly Phrase[] = [
  phrase([
    'confirmed confirms',
    /\b(?:has|have|had|later|also|independently|officially) confirmed\b(?! (?:cases|before))|\bconfirmed (?:that|this|it|by|to|on|in|\w+day)\b|\bconfirmed (?:the|his|her|their|its) (?:[a-zß-ɏ]+ ){0,3}(?:reports?|accounts?|deaths?|identity|arrests?|authenticity|incident|order|existence|details?|figures?|numbers?|visit|meeting|plans?|cases?|move|news|story|purchase|deal|killing|attack|toll|findings?|receipt|information)\b|\bconfirmed (?:[a-zß-ɏ]+ ?){0,2}had\b|\bconfirms (?:that|the)\b/,
  ]),
  phrase([
    'authenticated backed borne confirmed corroborated verified',
    /\b(?:was|were|been|is) (?:also |later |independently )*(?:confirmed|corroborated|verified|authenticated|backed up|borne out) by\b/,
  ]),
  phrase([
    'examined reviewed seen verified viewed + copies copy document documents email* filing* footage letter* mail* memo memos message* notes photo photos record records report reports slides staff statement* text* transcript* video*',
    /\b(?:documents?|e-?mails?|letters?|memos?|footage|videos?|records?|filings?|cop(?:y|ies)|transcripts?|messages?|photos?|reports?|statements?|notes|staff|slides|texts?) (?:[a-zß-ɏ]+ ){0,5}(?:reviewed|seen|viewed|examined|verified) by\b/,
  ]),
  phrase(
    [
      'confirm',
      /\b(?:records?|documents?|e-?mails?|footage|videos?|images?|photographs?|tests?|logs?|receipts?|data) (?:\w+ ){0,5}confirm that\b/,
    ],
    [
      'examined obtained reviewed seen + contract contracts copies copy document documents email* footage image* letter* mail* memo memos messages minutes photo* record*',
      /\b(?:has|have|had) (?:seen|reviewed|examined|obtained) (?:a |an |the |copies of |his |her |their |its )*(?:\w+ ){0,2}(?:documents?|photographs?|photos?|images?|records?|letters?|e-?mails?|memos?|contracts?|minutes|footage|recordings?|cop(?:y|ies)|messages)\b/,
    ],
  ),
  phrase(
    [
      `indicate* reveal* show* + ${PAPERS_CUES}`,
      new RegExp(
        `\\b${PAPERS} (?:[\\w.]+ ){0,2}(?:show|shows|showed|indicate|indicates|indicated|reveal|reveals|revealed)\\b`,
      ),
    ],
    [`according + ${PAPERS_CUES}`, new RegExp(`^according to (?:[\\w.'’-]+ ){0,4}${PAPERS}\\b`)],
  ),
  phrase(
    [
      'confirmed',
      /\bconfirmed (?:an?|some|several|many|most|both|all|those|these|one|two|much|as much|his|her|their|its|reports|claims|suspicions|rumou?rs|details|plans)\b(?! (?:\w+ ){0,3}(?:judges?|justices?|nominees?|secretary|ambassador|cases|nomination))/,
    ],
    [
      'authenticity confirmation existence verified',
      /\bconfirmation (?:of|from|that)\b|\bverified (?:footage|videos?|photos?|images?|documents?|that|the|by)\b|\b(?:acknowledged|verified|established) (?:the )?(?:authenticity|existence)\b/,
    ],
    ['backed bear bears borne', /\b(?:backed|borne) (?:up|out) by\b|\bbears? out\b/],
  ),
  phrase(['corroborat* independently', /\bcorroborat(?:ed|es|ing)\b|\bindependently (?:verified|established)\b/]),
  phrase([
    'labeled labelled rate rated rating',
    /\b(?:rated?|rating|labell?ed)\b.{0,30}\b(?:true|accurate|mostly true)\b/,
  ]),
  phrase(
    [
      'accurate check*',
      /\bis accurate\b|\b(?:numbers?|claims?|stor(?:y|ies)|facts?|figures?|accounts?) (?:\w+ ){0,2}check(?:s|ed)? out\b/,
    ],
    [
      'dna examination forensic* records test tests',
      /\b(?:test|tests|examination|records|dna|forensic\w*) (?:\w+ )?(?:found|showed|confirmed|proved)\b/,
    ],
  ),
]
const NEGATED =
  /\b(?:not|n't|no|never|cannot|nor|neither|unable|yet to|until|if|whether|once|refused|declined|un\w+ed)\b(?:\W+\w+){0,4}\W+(?:confirm|verif|corroborat|authentic)|\bunconfirmed\b|\b(?:to|would|could|will|can|might|may|should) (?:\w+ly )?(?:confirm|verify)|\bconfirmed (?:cases|dead|kills|hearing|nominee)/

/** A second official confirmed the figure. The letter was reviewed by the paper. Tests showed that it was so. */
export const corroborated: NoteRule = {
  name: 'corroborated',
  kind: 'corroborated',
  find(unit) {
    return PHRASES.some(each => reporterHas(unit, each)) && !NEGATED.test(reporterText(unit)) ? { by: null } : null
  },
}
