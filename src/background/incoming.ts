/** Checks of what a page's process sends. A page may be hostile and its process taken over: shapes and sizes are bounded here. */
import * as v from 'valibot'
import type { PageDescription, TextBlock } from '../core/model.ts'

/** Upper limits of one article, in blocks and UTF-16 code units. The longest newspaper features have some 150,000. */
export const ARTICLE_LIMITS = { blocks: 3_000, text: 400_000 }

const boundedText = (most: number) => v.pipe(v.string(), v.maxLength(most))

const pageDescription = v.object({
  // Pages of extensions: our own welcome page, with its example.
  url: v.pipe(boundedText(4_000), v.regex(/^(https?|file|(chrome|moz)-extension):/i)),
  title: boundedText(500),
  outlet: boundedText(200),
  published: v.nullable(boundedText(64)),
  lang: boundedText(64),
})

const textBlock = v.object({
  kind: v.picklist(['headline', 'standfirst', 'paragraph', 'quote', 'list-item', 'caption', 'table-cell']),
  text: boundedText(ARTICLE_LIMITS.text),
})

const article = v.pipe(
  v.object({ page: pageDescription, blocks: v.pipe(v.array(textBlock), v.maxLength(ARTICLE_LIMITS.blocks)) }),
  v.check(
    ({ blocks }) => blocks.reduce((length, block) => length + block.text.length + 1, 0) <= ARTICLE_LIMITS.text + 1,
    'the article is longer than Gainsay reads',
  ),
)

const decision = v.object({
  claimId: boundedText(200),
  text: boundedText(5_000),
  lang: boundedText(64),
  same: v.boolean(),
})

const selected = v.nullable(v.object({ text: boundedText(2_000), page: pageDescription }))

const popupRequest = v.variant('kind', [
  v.object({ kind: v.literal('search'), words: boundedText(2_000) }),
  v.object({
    kind: v.literal('add'),
    claimId: v.nullable(boundedText(200)),
    form: v.picklist(['counter-statement', 'note']),
    selected,
  }),
])

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown, what: string): T {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  throw new Error(`Gainsay refused ${what} from this page: ${result.issues[0].message}.`)
}

/** An article as a content script sent it. Throws Error with words for the reader. */
export const checkArticle = (value: unknown): { page: PageDescription; blocks: TextBlock[] } =>
  checked(article, value, 'the text')

/** A reader's decision on a match as a content script sent it. Throws Error. */
export const checkDecision = (value: unknown): v.InferOutput<typeof decision> => checked(decision, value, 'a decision')

/** The script that a content script wants loaded. Throws Error. */
export const checkScript = (value: unknown): 'finder' | 'card' | 'shadow' | 'anchoring' =>
  checked(v.object({ script: v.picklist(['finder', 'card', 'shadow', 'anchoring']) }), value, 'a request').script

/** Whether a content script wants the rules of the marks. Throws Error. */
export const checkStyling = (value: unknown): { wanted: boolean } =>
  checked(v.object({ wanted: v.boolean() }), value, 'a request')

/** A request to open the popup as a content script sent it. Throws Error. */
export const checkPopupRequest = (value: unknown): v.InferOutput<typeof popupRequest> =>
  checked(popupRequest, value, 'a request')
