import { phrase } from '../grammar/phrases.ts'
import { reporterHas } from '../grammar/unit-text.ts'
import type { CounterRule } from './counter-rule.ts'

const RIVAL = phrase(
  [
    'put puts putting + cost costs count counts damage estimate estimates figure* losses number price toll* total totals',
    /\b(?:puts?|has put|have put|putting) (?:the |its |their |that )?(?:\w+ ){0,2}(?:tolls?|number|figures?|totals?|costs?|counts?|estimates?|losses|price|damage) (?:(?:of|for|from|in) (?:\w+ ){1,3})?at\b/,
  ],
  [
    'bigger different higher larger lower smaller + cost count estimate figure number toll total',
    /\b(?:gave|gives|cited|has|have|reported|offered|estimated) an? (?:much |far |slightly |significantly )?(?:lower|higher|smaller|different|bigger|larger) (?:\w+ )?(?:toll|number|figure|total|cost|count|estimate)\b/,
  ],
  [
    'confirmed counted documented found recorded report reported reports + fewer just no only',
    /\b(?:report(?:ed|s)?|found|recorded|counted|confirmed|documented) (?:only|just|no more than|fewer than) \w+/,
  ],
  [
    'closer fewer just less no not only + according arrested been confirmed died injured killed reported was were',
    /\b(?:only|just|no more than|fewer than|less than|closer to|not) (?:a handful|\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?)\b.{0,40}\b(?:according to|have been|had been|were|was|reported|confirmed|died|killed|arrested|injured)\b/,
  ],
)

/** The government puts the toll at 340. The police gave a lower figure. A second number stands against the one before. */
export const rivalFigure: CounterRule = {
  name: 'rival-figure',
  needsClaim: true,
  find({ unit }) {
    return reporterHas(unit, RIVAL) ? 'contradicts' : null
  },
}
