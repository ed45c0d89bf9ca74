/** Whether a page is worth reading at all: a cheap look, long before the text is walked. */

const articleTypes = /"@type"\s*:\s*\[?\s*"(?:[A-Za-z]*Article|BlogPosting|Report|LiveBlogPosting|ClaimReview)"/
const listTypes =
  /"@type"\s*:\s*\[?\s*"(?:Product|CollectionPage|SearchResultsPage|ItemList|ProfilePage|CheckoutPage|DiscussionForumPosting|QAPage)"/

/** Front pages and sections live at the root, or say what they are. */
const isRoot = (path: string): boolean => path === '/' || /^\/(index\.\w+|home\/?|[a-z]{2}\/?)$/i.test(path)

function says(document: Document, pattern: RegExp): boolean {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]')
  for (const script of [...scripts].slice(0, 10))
    if (pattern.test((script.textContent ?? '').slice(0, 20_000))) return true
  return false
}

function hasArticleSignals(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content')
  if (type?.toLowerCase() === 'article') return true
  if (document.querySelector('[itemprop~="articleBody"], [itemtype$="Article"], meta[property^="article:"]') !== null)
    return true
  return says(document, articleTypes)
}

/** Elements that are looked at for a shadow root. */
const mostHosts = 1_500

/** Characters in these paragraphs long enough to be running text; stops counting when there are plenty. */
function textIn(paragraphs: Iterable<Element>, enough: number): number {
  let sum = 0
  for (const paragraph of [...paragraphs].slice(0, 400)) {
    if (paragraph.closest('a, nav, footer, aside, [contenteditable]') !== null) continue
    const { length } = (paragraph.textContent ?? '').trim()
    if (length >= 80) sum += length
    if (sum >= enough) return sum
  }
  return sum
}

/** The paragraphs of the page; where they are too few, those in open shadow roots too. */
function paragraphText(document: Document, enough: number): number {
  let sum = textIn(document.getElementsByTagName('p'), enough)
  const scopes: Node[] = [document]
  for (let looked = 0, scope = scopes.pop(); scope !== undefined; scope = scopes.pop()) {
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node !== null && looked < mostHosts && sum < enough; node = walker.nextNode()) {
      looked += 1
      const root = node instanceof Element ? node.shadowRoot : null
      if (!(root instanceof ShadowRoot)) continue
      sum += textIn(root.querySelectorAll('p'), enough - sum)
      scopes.push(root)
    }
  }
  return sum
}

/** One headline over one `article` is a story; many of them are teasers. */
const isOneStory = (document: Document): boolean =>
  document.getElementsByTagName('article').length === 1 && document.getElementsByTagName('h1').length === 1

const isEditor = (document: Document): boolean =>
  document.designMode === 'on' ||
  document.querySelector('body[contenteditable=""], body[contenteditable="true"], [role="application"]') !== null

/** Mail, tables to work in, and pages to write in: without the signals of an article they are their reader's own business. */
const isTool = (document: Document): boolean =>
  document.querySelector('[role="grid"], [role="treegrid"], [role="textbox"][contenteditable]') !== null

/** True where reading is worth its time. Pages without paragraphs of their own (bare `<br>` text) count by their signals. */
export function isArticle(document: Document): boolean {
  if (!/html/.test(document.contentType) || isEditor(document)) return false
  const path = URL.canParse(document.URL) ? new URL(document.URL).pathname : ''
  const signals = hasArticleSignals(document)
  if (!signals && (isRoot(path) || isTool(document) || says(document, listTypes))) return false
  if (signals) return !isRoot(path) || paragraphText(document, 1500) >= 1500
  const enough = isOneStory(document) ? 350 : 900
  return paragraphText(document, enough) >= enough
}
