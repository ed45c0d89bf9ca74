/** From the labels of a paragraph to its attributions: each cue takes the sources and contents that say it is theirs. */
import type { Attribution, TextSpan } from '../../model.ts'
import { directnessOf } from '../grammar/content.ts'
import type { ArticleContext } from '../grammar/context.ts'
import type { Columns } from './columns.ts'
import { LABEL } from './labels.ts'

/** A paragraph whose tokens are labelled: token i stands in row first + i. */
export interface Labelled {
  readonly article: ArticleContext
  readonly columns: Columns
  readonly first: number
  readonly labels: Uint8Array
}

/** Tokens [start, end) of one label. */
interface Run extends TextSpan {
  readonly label: number
}

/** A cue of one or more runs with what belongs to it. */
interface Group {
  start: number
  end: number
  readonly cues: Run[]
  readonly sources: Run[]
  readonly contents: Run[]
}

/** The attributions of a paragraph in text order. What the rules found at the same cue gives its rule's name. */
export function attributionsIn(paragraph: Labelled, ruled: readonly Attribution[]): Attribution[] {
  const { labels } = paragraph
  const runs = runsOf(labels)
  const groups = groupCues(runs, labels)
  const orphans: Run[] = []
  for (const run of runs) {
    if (run.label === LABEL.cue) continue
    const group = groupFor(run, groups)
    const isSource = run.label === LABEL.sourceBefore || run.label === LABEL.sourceAfter
    if (group !== undefined) (isSource ? group.sources : group.contents).push(run)
    else if (!isSource) orphans.push(run)
  }
  const found: Attribution[] = orphans.map(run =>
    describe(paragraph, ruled, { source: null, cue: null, contents: [run] }),
  )
  let last: { group: Group; source: Run | null } | null = null
  for (const group of groups) {
    let source = nearestSource(group)
    // "The mayor said that A and denied that B": both verbs have one source.
    if (source === null && last !== null && isSameSentence(paragraph, last.group, group)) source = last.source
    last = { group, source }
    const [cue = null] = group.cues
    if (group.contents.length > 0) found.push(describe(paragraph, ruled, { source, cue, contents: group.contents }))
  }
  return found.sort((a, b) => a.content[0].start - b.content[0].start)
}

function runsOf(labels: Uint8Array): Run[] {
  const runs: Run[] = []
  for (let start = 0; start < labels.length; ) {
    const label = labels[start] ?? LABEL.outside
    let end = start + 1
    while (end < labels.length && labels[end] === label) end += 1
    if (label !== LABEL.outside && label !== LABEL.gap) runs.push({ start, end, label })
    start = end
  }
  return runs
}

// "told" and "in a statement" may be one cue with the listener between them.
const FARTHEST = 8

function groupCues(runs: readonly Run[], labels: Uint8Array): Group[] {
  const groups: Group[] = []
  for (const run of runs) {
    if (run.label !== LABEL.cue) continue
    const last = groups.at(-1)
    if (last !== undefined && run.start - last.end <= FARTHEST && goesOn(labels, last.end, run.start)) {
      last.end = run.end
      last.cues.push(run)
    } else groups.push({ start: run.start, end: run.end, cues: [run], sources: [], contents: [] })
  }
  return groups
}

function goesOn(labels: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const label = labels[at]
    if (label === LABEL.outside || label === LABEL.contentBefore || label === LABEL.contentAfter) return false
  }
  return true
}

function groupFor(run: Run, groups: readonly Group[]): Group | undefined {
  const around = groups.find(group => run.start >= group.start && run.end <= group.end)
  if (around !== undefined) return around
  const isBefore = run.label === LABEL.sourceBefore || run.label === LABEL.contentBefore
  return isBefore ? groups.find(group => group.start >= run.end) : groups.findLast(group => group.end <= run.start)
}

function nearestSource({ start, sources }: Group): Run | null {
  let nearest: Run | null = null
  for (const source of sources)
    if (nearest === null || Math.abs(source.start - start) < Math.abs(nearest.start - start)) nearest = source
  return nearest
}

const isSameSentence = ({ columns: { sentence }, first }: Labelled, a: Group, b: Group): boolean =>
  sentence[first + a.start] === sentence[first + b.start]

interface Parts {
  readonly source: Run | null
  readonly cue: Run | null
  readonly contents: readonly Run[]
}

function describe(paragraph: Labelled, ruled: readonly Attribution[], { source, cue, contents }: Parts): Attribution {
  const { columns, first: offset } = paragraph
  const spanOf = ({ start, end }: Run): TextSpan => ({
    start: columns.start[offset + start] ?? 0,
    end: columns.end[offset + end - 1] ?? 0,
  })
  const [first, ...rest] = [...contents].sort((a, b) => a.start - b.start).map(spanOf)
  if (first === undefined) throw new RangeError('an attribution without content')
  const cueSpan = cue === null ? null : spanOf(cue)
  const known = ruled.find(each => each.cue !== null && cueSpan !== null && overlaps(each.cue, cueSpan))
  return {
    source: source === null ? null : spanOf(source),
    cue: cueSpan,
    content: [first, ...rest],
    directness: directnessOf(paragraph.article, [first, ...rest]),
    rule: known?.rule ?? 'tagger',
  }
}

const overlaps = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end
