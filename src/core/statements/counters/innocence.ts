import { phrase } from '../grammar/phrases.ts'
import { wholeHas } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const INNOCENT = phrase(
  'abided accordance accurate* acted adhered behaved book* clear cleared* completely compliance complied conducted consensual* consistent entirely exonerated* fair fault* followed fully guilty* handled illegal* improp* inappropriate* innocen* justified* keeping liability* line met misconduct* obeyed perfectly self* seriously* stand standing stands stood totally unlawful* vindicated* wholly wrong*',
  /\b(?:(?:did|done|doing|committed) (?:absolutely )?(?:nothing|anything) (?:wrong|illegal|improper|unlawful|inappropriate)|(?:no|any) (?:criminal |personal |legal )?(?:wrongdoing|impropriety|misconduct|liability|fault)|(?:is|are|was|were|be|am|'m|completely|totally|entirely) (?:an? )?(?:\w+ )?innocent(?! (?:people|civilians|victims|bystanders|children|lives|man|woman))|(?:my|his|her|their|its) innocence|not guilty|(?:followed|complied with|in (?:full )?compliance with|in (?:line|accordance|keeping) with|consistent with|abided by|obeyed|adhered to|met) (?:\w+ ){0,4}(?:laws?|rules?|procedures?|protocols?|regulations?|policy|policies|guidelines|standards?|process|obligations|requirements?)|(?:acted|behaved|handled|conducted) (?:\w+ ){0,3}(?:properly|appropriately|lawfully|legally|responsibly|correctly|ethically|within|in self-?defen[cs]e|in good faith)|(?:entirely|perfectly|completely|totally|fully|wholly) (?:proper|legal|lawful|appropriate|legitimate|consensual|voluntary|accurate|transparent|above board)|(?:was|were|is|are) (?:consensual|justified|in self-?defen[cs]e|taken seriously)|by the book|(?:will|would|be|been|fully|completely) (?:be )?(?:exonerated|vindicated|cleared)|clear(?:ed)? (?:my|his|her|their|its|our) names?|(?:accurate|fair)(?:,|,? and) (?:\w+ and )?(?:fair|balanced|accurate)|stand(?:s|ing)? by (?:the|our|his|her|its|their|my|that|this|every) (?:\w+ )?(?:story|reporting|report|account|statement|claims?|allegations?|comments?|words?|figures?|decision|work|assessment)|stood by (?:the|our|his|her|its|their|my) (?:\w+ )?(?:story|reporting|report|account|statement|claims?|comments?))/,
)

/** "We did nothing wrong." The club said that it had followed the rules. Who is accused or doubted vouches for himself. */
export const innocence: CounterRule = {
  name: 'innocence',
  needsClaim: true,
  find({ unit }) {
    return wholeHas(unit, INNOCENT) ? 'denies' : null
  },
}
