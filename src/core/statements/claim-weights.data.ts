// Made by npm run train -- roles, from 240 articles read by hand. Do not edit.
/** The worth of a passage with no measure, in log odds. */
export const worthConstant = -1.47

/** What each measure of a passage adds to its worth, in log odds. */
export const worthWeights: Readonly<Record<string, number>> = {
  aboutness: 0.35,
  'borne on': 0.19,
  countering: -0.27,
  'few terms': -0.74,
  figure: 0.43,
  first: -0.57,
  future: 0.01,
  headless: -0.87,
  'is denied': 0.09,
  'no source': -0.41,
  noted: 0.11,
  'of the title': 0.46,
  opening: 0.36,
  'own person': -0.27,
  'own voice': -0.85,
  paraphrase: 0.09,
  'part of a sentence': 0.05,
  position: -0.35,
  quoted: 0.07,
  rumour: 0.48,
  short: -1.18,
  words: 0.77,
}
