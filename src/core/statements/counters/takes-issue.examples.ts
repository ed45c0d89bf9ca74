import type { CounterExamples } from './counter-rule.ts'

/** Examples of {@link takesIssue}. */
export const takesIssueExamples: CounterExamples = {
  matches: [
    ['The mayor disputed the figure of ninety dead.', 'disputes'],
    ['His own diary tells a different story.', 'disputes'],
    ["The log contradicts the captain's account.", 'contradicts'],
    ['The union pushed back against the claim.', 'disputes'],
    ['"We strongly disagree with that," the club said.', 'disputes'],
  ],
  nearMisses: [
    'They met in the disputed border town.',
    'The crew pushed the cart back to the barn.',
    'The two sides disagree about the date.',
    'Nobody has challenged the champion this year.',
  ],
}
