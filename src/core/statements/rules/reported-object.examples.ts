import type { RuleExamples } from './rule.ts'

/** Examples of {@link reportedObject}. */
export const reportedObjectExamples: RuleExamples = {
  matches: [
    {
      text: 'The union rejected the offer of a second mediator.',
      source: 'The union',
      cue: 'rejected',
      content: ['the offer of a second mediator'],
    },
    {
      text: 'Governor Hale vowed to appeal the ruling.',
      source: 'Governor Hale',
      cue: 'vowed',
      content: ['to appeal the ruling'],
    },
    {
      text: 'The bishop criticized the sale of the old orchard.',
      source: 'The bishop',
      cue: 'criticized',
      content: ['the sale of the old orchard'],
    },
  ],
  nearMisses: [
    'The rejected offer lay on the table.',
    'The attack on the depot began at dawn.',
    'A praised and prized horse was sold.',
  ],
}
