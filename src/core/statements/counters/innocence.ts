import { phrase } from '../grammar/phrases.ts'
import { wholeHas } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const INNOCENT = phrase(
  [
    'anything nothing + illegal* improper* inappropriate* unlawful* wrong*',
    /\b(?:did|done|doing|committed) (?:absolutely )?(?:nothing|anything) (?:wrong|illegal|improper|unlawful|inappropriate)/,
  ],
  [
    'fault* impropriety* liability* misconduct* wrongdoing*',
    /\b(?:no|any) (?:criminal |personal |legal )?(?:wrongdoing|impropriety|misconduct|liability|fault)/,
  ],
  [
    'cleared* exonerated* innocen* vindicated*',
    /\b(?:(?:is|are|was|were|be|am|'m|completely|totally|entirely) (?:an? )?(?:\w+ )?innocent(?! (?:people|civilians|victims|bystanders|children|lives|man|woman))|(?:my|his|her|their|its) innocence|(?:will|would|be|been|fully|completely) (?:be )?(?:exonerated|vindicated|cleared))/,
  ],
  ['book* guilty*', /\b(?:not guilty|by the book)/],
  [
    'abided accordance adhered compliance complied consistent followed keeping line met obeyed + guidelines* law* obligations* policies* policy* procedure* process* protocol* regulation* requirement* rule* standard*',
    /\b(?:followed|complied with|in (?:full )?compliance with|in (?:line|accordance|keeping) with|consistent with|abided by|obeyed|adhered to|met) (?:\w+ ){0,4}(?:laws?|rules?|procedures?|protocols?|regulations?|policy|policies|guidelines|standards?|process|obligations|requirements?)/,
  ],
  [
    'acted behaved conducted handled + appropriately* correctly* ethically* faith* lawfully* legally* properly* responsibly* self* within*',
    /\b(?:acted|behaved|handled|conducted) (?:\w+ ){0,3}(?:properly|appropriately|lawfully|legally|responsibly|correctly|ethically|within|in self-?defen[cs]e|in good faith)/,
  ],
  [
    'completely entirely fully perfectly totally wholly + above accurate* appropriate* consensual* lawful* legal* legitimate* proper* transparent* voluntary*',
    /\b(?:entirely|perfectly|completely|totally|fully|wholly) (?:proper|legal|lawful|appropriate|legitimate|consensual|voluntary|accurate|transparent|above board)/,
  ],
  [
    'consensual* justified* self* seriously*',
    /\b(?:was|were|is|are) (?:consensual|justified|in self-?defen[cs]e|taken seriously)/,
  ],
  ['clear cleared', /\bclear(?:ed)? (?:my|his|her|their|its|our) names?/],
  ['accurate fair', /\b(?:accurate|fair)(?:,|,? and) (?:\w+ and )?(?:fair|balanced|accurate)/],
  [
    'stand standing stands + account* allegation* assessment* claim* comment* decision* figure* report* statement* story* word* work*',
    /\bstand(?:s|ing)? by (?:the|our|his|her|its|their|my|that|this|every) (?:\w+ )?(?:story|reporting|report|account|statement|claims?|allegations?|comments?|words?|figures?|decision|work|assessment)/,
  ],
  [
    'stood',
    /\bstood by (?:the|our|his|her|its|their|my) (?:\w+ )?(?:story|reporting|report|account|statement|claims?|comments?)/,
  ],
)

/** "We did nothing wrong." The club said that it had followed the rules. Who is accused or doubted vouches for himself. */
export const innocence: CounterRule = {
  name: 'innocence',
  needsClaim: true,
  find({ unit }) {
    return wholeHas(unit, INNOCENT) ? 'denies' : null
  },
}
