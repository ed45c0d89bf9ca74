// Made by npm run train -- roles, from 291 articles read by hand. Do not edit.
/** The worth of a passage with no measure, in log odds. */
export const worthConstant = -1.4

/** What each measure of a passage adds to its worth, in log odds. */
export const worthWeights: Readonly<Record<string, number>> = {
  aboutness: 0.33,
  'borne on': 0.1,
  countering: -0.17,
  'few terms': -0.8,
  figure: 0.48,
  first: -0.57,
  future: 0.07,
  headless: -0.93,
  'is denied': 0.19,
  'no source': -0.44,
  noted: 0.28,
  'of the title': 0.46,
  opening: 0.34,
  'own person': -0.29,
  'own voice': -0.91,
  paraphrase: 0.06,
  'part of a sentence': 0.03,
  position: -0.32,
  quoted: -0.02,
  rumour: 0.49,
  short: -1.27,
  words: 0.71,
}
