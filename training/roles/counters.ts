import { CounterMeasures } from '../../src/core/statements/counter-measures.ts'
import { probability } from '../../src/core/statements/logistic.ts'
import { type Example, fitLogistic } from '../fit-logistic.ts'
import { type MarkedArticle, weigh } from './articles.ts'
import { passageAt, readArticle } from './reading.ts'

const RIDGE = 8
const FOLDS = 16

interface Lesson {
  readonly open: boolean
  /** How many counter-statements a reader marked in the article. */
  readonly marked: number
  readonly examples: readonly Example[]
}

/** Fits how counter-statements are told from other passages; prints precision and recall over open articles left out of the fit. */
export function fitCounters(articles: readonly MarkedArticle[]): readonly number[] {
  const lessons = articles.map(lessonOf)
  validate(lessons)
  return fit(lessons)
}

/** One example a candidate: its measures, and whether a reader marked it as a counter-statement. */
function lessonOf({ text, items, open }: MarkedArticle): Lesson {
  const { passages, names, weights } = readArticle(text)
  const measures = new CounterMeasures(passages, names, weights)
  const marked = items.filter(({ type }) => type === 'counter')
  const wanted = new Set(marked.map(item => passageAt(item, passages)))
  const examples = passages
    .filter(passage => measures.isCandidate(passage))
    .map(passage => ({ measures: measures.of(passage), same: wanted.has(passage) }))
  return { open, marked: marked.length, examples }
}

function fit(lessons: readonly Lesson[]): readonly number[] {
  return fitLogistic(weigh(lessons), RIDGE)
}

function validate(lessons: readonly Lesson[]): void {
  const fits = Array.from({ length: FOLDS }, (_, fold) => fit(lessons.filter((_, at) => at % FOLDS !== fold)))
  const judged = lessons.flatMap(({ examples, open }, at) =>
    open ? examples.map(({ measures, same }) => ({ same, likely: probability(fits[at % FOLDS] ?? [], measures) })) : [],
  )
  const marked = lessons.reduce((sum, lesson) => sum + (lesson.open ? lesson.marked : 0), 0)
  for (const threshold of [0.14, 0.17, 0.2, 0.22, 0.25, 0.28, 0.32]) {
    const chosen = judged.filter(({ likely }) => likely >= threshold)
    const right = chosen.filter(({ same }) => same).length
    const [precision, recall, f1] = [right / chosen.length, right / marked, (2 * right) / (chosen.length + marked)].map(
      rate => (100 * rate).toFixed(1),
    )
    console.log(`counter-statements at ${threshold}: precision ${precision}, recall ${recall}, F1 ${f1}`)
  }
}
