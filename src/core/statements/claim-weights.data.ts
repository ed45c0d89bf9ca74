// Made by npm run train -- roles, from 291 articles read by hand. Do not edit.
/** The worth of a passage with no measure, in log odds. */
export const worthConstant = -1.4

/** What each measure of a passage adds to its worth, in log odds. */
export const worthWeights: Readonly<Record<string, number>> = {
  aboutness: 0.32,
  'borne on': 0.15,
  countering: -0.2,
  'few terms': -0.8,
  figure: 0.47,
  first: -0.57,
  future: 0.07,
  headless: -0.94,
  'is denied': 0.18,
  'no source': -0.44,
  noted: 0.27,
  'of the title': 0.45,
  opening: 0.33,
  'own person': -0.29,
  'own voice': -0.9,
  paraphrase: 0.07,
  'part of a sentence': 0.02,
  position: -0.31,
  quoted: -0.01,
  rumour: 0.47,
  short: -1.28,
  words: 0.7,
}
