/**
 * Reporting words and what they take, chosen by counting which words serve as cues in the training part of PolNeAR 1.0
 * (Newell, Margolin, Ruths, LREC 2018): words that are a cue in at least a third of their uses.
 */

/** What follows a cue: a clause or a quote ("said that"), a listener first ("told"), a thing ("criticized"), an infinitive ("vowed to"), a quote only ("continued"). */
export type CueFrame = 'clause' | 'listener' | 'object' | 'infinitive' | 'quote'

/** One cue: its dictionary form and its frames. */
export interface CueWord {
  readonly lemma: string
  readonly frame: CueFrame
  /** True where the word reports a saying, false where it reports a belief, a wish or a stance. */
  readonly isSpeech: boolean
  readonly form: 'base' | 'third' | 'past' | 'participle'
}

const CLAUSE_SPEECH = `say=says,said,said,saying add admit=admits,admitted,admitted,admitting allege announce argue assert
boast caution claim complain concede conclude confirm contend declare deny=denies,denied,denied,denying
disclose emphasize exclaim explain hint imply=implies,implied,implied,implying indicate insist joke lament mention
note observe predict proclaim quip reaffirm recall recount reiterate reply=replies,replied,replied,replying report
reveal=reveals,revealed,revealed,revealing respond signal=signals,signaled,signalled,signaling speculate state stress suggest
testify=testifies,testified,testified,testifying tweet warn write=writes,wrote,written,writing acknowledge shout yell interject
chant counter estimate forecast allude stipulate find=finds,found,found,finding show=shows,showed,shown,showing retort
concur clarify=clarifies,clarified,clarified,clarifying attest pronounce demonstrate project muse echo thunder tout
read=reads,read,read,reading fret=frets,fretted,fretted,fretting plead scoff opine affirm rebut=rebuts,rebutted,rebutted,rebutting`
const CLAUSE_MIND = `believe think=thinks,thought,thought,thinking know=knows,knew,known,knowing hope fear feel=feels,felt,felt,feeling
worry=worries,worried,worried,worrying expect suspect realize wonder doubt agree`
const LISTENER = `tell=tells,told,told,telling assure inform remind=reminds,reminded,reminded,reminding ask urge notify=notifies,notified,notified,notifying`
const OBJECT_SPEECH = `accuse call describe criticize praise cite blame blast slam=slams,slammed,slammed,slamming denounce condemn
dismiss reject question mock defend endorse quote thank challenge dispute portray label welcome applaud decry=decries,decried,decried,decrying
highlight outline detail discuss reference assail lambast rebuke deride condone propose express invoke
liken deem dub identify=identifies,identified,identified,identifying demand reaffirm refute criticise bemoan echo recommend
voice present retweet ridicule scold chide characterize categorize`
const OBJECT_MIND = `support oppose want prefer favor see=sees,saw,seen,seeing regard`
const INFINITIVE = `vow pledge promise threaten decline refuse agree offer seek=seeks,sought,sought,seeking hope want plan decide`
const QUOTE = `continue comment post remark repeat chime quip finish`

/** Every form of every cue verb. */
export const CUE_WORDS: ReadonlyMap<string, readonly CueWord[]> = buildLexicon()

function buildLexicon(): Map<string, CueWord[]> {
  const words = new Map<string, CueWord[]>()
  addAll(words, CLAUSE_SPEECH, 'clause', true)
  addAll(words, LISTENER, 'listener', true)
  addAll(words, OBJECT_SPEECH, 'object', true)
  addAll(words, CLAUSE_MIND, 'clause', false)
  addAll(words, OBJECT_MIND, 'object', false)
  addAll(words, INFINITIVE, 'infinitive', true)
  addAll(words, QUOTE, 'quote', true)
  return words
}

function addAll(words: Map<string, CueWord[]>, list: string, frame: CueFrame, isSpeech: boolean): void {
  for (const entry of list.split(/\s+/)) {
    const [lemma = '', irregular] = entry.split('=')
    const [third = '', past = '', past2 = '', participle = ''] = irregular?.split(',') ?? inflect(lemma)
    for (const [text, form] of [
      [third, 'third'],
      [past, 'past'],
      [past2, 'past'],
      [participle, 'participle'],
      // Last, so that "read" counts as a past form.
      [lemma, 'base'],
    ] as const) {
      const known = words.get(text) ?? []
      if (!known.some(word => word.frame === frame)) known.push({ lemma, frame, isSpeech, form })
      words.set(text, known)
    }
  }
}

function inflect(lemma: string): [string, string, string, string] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const third = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  return [third, `${stem}ed`, `${stem}ed`, `${stem}ing`]
}
