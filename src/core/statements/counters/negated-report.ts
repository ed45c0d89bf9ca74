import type { CounterRule } from './counter-rule.ts'

const NEGATED =
  /(?:^|\b)(?:(?:is|are|was|were|has|have|had|did|does|do|would|will|could|can) ?(?:not|n't)|(?:isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|didn't|doesn't|don't|won't|wouldn't|couldn't|can't)|never|no longer|at no (?:time|point)|neither|nothing (?:wrong|different|to do)|no (?:intention|plans?|knowledge|role|evidence|credible|indication|linkage|violations?|involvement|reason|connection))\b/

/** The agency said no fighters had crossed. "At no point did we block it." A source's words deny that something is so. */
export const negatedReport: CounterRule = {
  name: 'negated-report',
  needsClaim: true,
  find({ reported, speaker }) {
    return speaker !== null && NEGATED.test(reported) ? 'contradicts' : null
  },
}
