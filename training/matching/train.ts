/**
 * Makes the weights of the decision again, byte for byte: npm run train -- matching DIR, where DIR holds matching/ and attribution/.
 * Only train parts are used. Prints what models that have not seen a text make of it. Takes about fifteen minutes.
 */
import { setNames } from '../../bench/claim-sets.ts'
import { type Judged, rankingOf, recallAtPrecision } from '../../bench/ranking.ts'
import { type Calibration, type Compared, leastRival, probabilityOf } from '../../src/core/matching/decision.ts'
import { measureNames } from '../../src/core/matching/measures.ts'
import { type Example, fitLogistic } from '../fit-logistic.ts'
import { type DecisionWeights, writeDecisions } from './decision-file.ts'
import { folds, type Lesson, lessonsOf } from './lessons.ts'
import { boosting, fitModel, likeness, type Model } from './model.ts'

/** What one decision learns and how. */
interface Course {
  /** Which lessons are taken. */
  readonly takes: (lesson: Lesson) => boolean
  /** Most pairs of a text that are learned from. */
  readonly mostPairs: number
  readonly trees: number
  readonly rate: number
  /** What else was found in a small library is chance. */
  readonly heedsRivals: boolean
}

const isLarge = ({ library }: Lesson): boolean => setNames.some(name => name === library)

/** The small one learns from large libraries too, of which there is more to learn. Chosen by cross-validation and on dev. */
const courses = {
  small: { takes: () => true, mostPairs: 20, trees: 110, rate: 0.1, heedsRivals: false },
  large: { takes: isLarge, mostPairs: 8, trees: 85, rate: 0.15, heedsRivals: true },
} satisfies Record<string, Course>

/** Fits and writes the weights of both decisions. */
export function run([folder = '']: readonly string[]): void {
  if (folder === '') throw new Error('usage: npm run train -- matching EVAL_FOLDER')
  const lessons = lessonsOf(folder)
  writeDecisions({
    small: learned(lessons, courses.small, lesson => !isLarge(lesson)),
    large: learned(lessons, courses.large, isLarge),
  })
}

/** Fits a decision, and prints how it does on texts it has not seen, of the lessons that are its own. */
function learned(all: readonly Lesson[], course: Course, isOwn: (lesson: Lesson) => boolean): DecisionWeights {
  const lessons = all.filter(course.takes)
  const held = Array.from({ length: folds }, (_, fold) => {
    const others = lessons.filter(lesson => lesson.fold !== fold)
    const model = fit(others, course)
    return lessons.filter(lesson => lesson.fold === fold).map(lesson => ranked(lesson, model))
  }).flat()
  const calibration = calibrate(held, course)
  console.log(`${lessons.length} texts`)
  printHeld(
    held.filter(({ lesson }) => isOwn(lesson)),
    calibration,
  )
  return { ...fit(lessons, course), calibration }
}

function calibrate(held: readonly HeldLesson[], { heedsRivals }: Course): Calibration {
  const best = held.flatMap(({ ranking: [first] }) => first ?? [])
  const [shift = 0, scale = 1, rival = 0] = fitLogistic(
    best.map(pair => ({
      measures: heedsRivals ? [pair.likeness, Math.max(leastRival, pair.rival)] : [pair.likeness],
      same: pair.same,
    })),
    0,
  )
  return { scale, rival, shift }
}

function fit(lessons: readonly Lesson[], { mostPairs, trees, rate }: Course): Model {
  const examples = lessons.flatMap(lesson => labelled(lesson.examples.slice(0, mostPairs)))
  return fitModel(examples, { ...boosting, trees, rate })
}

const labelled = (examples: Lesson['examples']): readonly Example[] =>
  examples.filter(({ isUnlabelled }) => !isUnlabelled)

interface RankedPair extends Compared {
  readonly same: boolean
}

/** A lesson's pairs, likeliest first, by a model that has not seen it. */
interface HeldLesson {
  readonly lesson: Lesson
  readonly ranking: readonly RankedPair[]
}

const clash = measureNames.indexOf('clash')

function ranked(lesson: Lesson, model: Model): HeldLesson {
  const pairs = labelled(lesson.examples)
    .map(({ measures, same }) => ({ likeness: likeness(model, measures), same, clashes: measures[clash] === 1 }))
    .sort((a, b) => b.likeness - a.likeness)
  const ranking = pairs.map(pair => ({
    ...pair,
    rival: pairs.find(other => other !== pair && !other.clashes)?.likeness ?? leastRival,
  }))
  return { lesson, ranking }
}

const thresholds = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]

/** Ranking and decision by library; where a threshold leaves how many right and wrong. */
function printHeld(held: readonly HeldLesson[], calibration: Calibration): void {
  const libraries = new Set(held.map(({ lesson }) => lesson.library))
  for (const library of libraries) {
    const here = held.filter(({ lesson }) => lesson.library === library)
    const judged = here.map(({ lesson, ranking }): Judged => {
      const named = ranking.map((pair, at) => ({
        claim: pair.same ? `right ${at}` : `wrong ${at}`,
        score: probabilityOf(calibration, pair),
      }))
      const found = named.map(({ claim }) => claim).filter(claim => claim.startsWith('right'))
      const missed = Array.from({ length: lesson.right - found.length }, (_, at) => `missed ${at}`)
      return { right: [...found, ...missed], ranked: named }
    })
    const { map } = rankingOf(judged)
    console.log(`${library}: MAP@5 ${map.toFixed(4)}  recall at 0.9 ${recallAtPrecision(judged, 0.9).toFixed(3)}`)
    for (const least of thresholds) {
      const shown = here.flatMap(({ ranking: [best] }) =>
        best && probabilityOf(calibration, best) >= least ? [best] : [],
      )
      const right = shown.filter(({ same }) => same).length
      console.log(`  at ${least}: ${right} right, ${shown.length - right} wrong of ${here.length} texts`)
    }
  }
}
