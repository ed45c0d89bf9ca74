// Made by training/roles-claims.ts from news articles whose claims were marked by hand. Do not edit.
/** The worth of a passage with no measure, in log odds. */
export const worthConstant = -1.38

/** What each measure of a passage adds to its worth, in log odds. */
export const worthWeights: Readonly<Record<string, number>> = {
  aboutness: 0.28,
  'borne on': 0.63,
  countering: 0.18,
  'few terms': -0.41,
  figure: 0.44,
  first: 0.02,
  future: 0.21,
  'no source': -0.29,
  noted: 0.03,
  'of the title': 0.21,
  opening: 0.13,
  'own person': -0.1,
  'own voice': -0.53,
  paraphrase: 0.73,
  'part of a sentence': -0.03,
  position: -0.37,
  quoted: -0.18,
  rumour: 0.47,
  short: -0.2,
  words: 0.26,
}
