/**
 * What the names of elements and their classes tell about the text inside: site knowledge as data, in one place.
 * Class names are the site's own and only hint; element names and roles are taken at their word.
 */

/** Elements whose text is no reading text, whatever they stand in. */
export const silentElements: ReadonlySet<string> = new Set(
  (
    'script style noscript template iframe object embed svg math canvas audio video map select option datalist textarea ' +
    'input button progress meter dialog head link meta frameset rp rt'
  ).split(' '),
)

/** The same by their attributes: hidden from all or from screen readers, typed into, or pressed. */
export const silentAttributes =
  '[hidden], [aria-hidden="true"], [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="button"]'

/** Elements that are part of a line; all others begin a block of their own. */
export const inlineElements: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr output picture q ruby ' +
    's samp small source span strike strong sub sup time tt u var wbr amp-img'
  ).split(' '),
)

export const headingNames: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
export const listNames: ReadonlySet<string> = new Set(['li', 'dd', 'dt'])

/** Elements that hold what is around an article, not the article. */
export const surroundingElements: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'menu', 'address'])

/** Of these the ones that never hold an article, whatever their class says: nobody needs to look inside. */
export const passedElements: ReadonlySet<string> = new Set(['nav', 'footer', 'menu'])

const surroundingRoles =
  /^(?:navigation|complementary|banner|contentinfo|search|menu|menubar|toolbar|dialog|alertdialog|alert|tablist|tooltip|form|log)$/

/** A role that names surroundings; an `article` or `main` is none. */
export const isSurroundingRole = (role: string | null): boolean => role !== null && surroundingRoles.test(role)

// Of names in small letters, a blank before and after: to tell capitals makes the largest of these three times as slow.
const surroundingNames = new RegExp(
  [
    'comment(?!ary)|disqus|discussion|respond\\b',
    'related|recirc|recommend|read-?(?:more|next|also)|more-?(?:stories|from|news|on|like|posts)|also-?like|outbrain|taboola|zergnet|teaser',
    'most-?(?:read|popular|viewed)|popular|trending|latest-?(?:news|stories|posts)|top-?stories|up-?next',
    '[\\s_-](?:ad|ads|adv|advert|advertisement|adbox|adslot|sponsor|sponsored|promo|promos|promotion)[\\s_-]|google_ads|dfp-|ad-?(?:container|wrapper|slot|unit|break)',
    'share(?!d)|sharing|social|follow-?us|addthis|add-?to-?any|newsletter|sign-?up|subscri|paywall|piano-|marketing|regwall',
    'cookie|consent|gdpr|onetrust|modal|popup|pop-up|overlay|lightbox|toast',
    '[\\s_-](?:nav|navbar|menu|breadcrumbs?|sidebar|side-bar|rail|footer|foot|toolbar|tags?|taglist|topics?|pagination|pager|masthead|skip-?link|toc)[\\s_-]',
    'site-?(?:header|footer|nav)|global-?(?:header|footer|nav)|page-?(?:header|footer)-?nav|post-?(?:tags|meta|nav|footer)|article-?(?:tags|meta|footer|tools|share|actions)|next-?prev|prev-?next|(?:prev|previous|next)-(?:post|article|story)|entry-?(?:meta|tags|footer)',
    'author-?(?:bio|box|info|card|block)|about-?(?:the-)?author|bio-?box|byline|dateline|timestamp|publish(?:ed)?-?(?:date|time)|contributors?-',
    'copyright|disclaimer|legal|correction-?form|feedback|rating|poll|quiz|widget|gallery-?(?:nav|thumb)|thumbnail|slideshow|carousel|print-?(?:only|friendly)|no-?print|hidden-?print',
    'credit|photo-?by|jump-?link|back-?to-?top|donat|membership|login|log-in|register',
  ].join('|'),
)

const articleNames = /article|story|post|entry|content|body|main|text|column|blog|page/
const strongArticleNames =
  /article-?_?(?:body|text|content)|story-?_?(?:body|text|content)|post-?_?(?:body|text|content)|entry-?_?(?:content|body)|body-?_?(?:text|copy)|rich-?text|prose/
const unseenNames = /[\s_-](?:sr-only|visually-?hidden|screen-?reader(?:-text)?|a11y-hidden|u-hidden|is-hidden)[\s_-]/
const captionNames = /caption|image-?credit|media-?(?:info|text)|photo-?text|wp-caption/
const standfirstNames =
  /standfirst|[\s_-](?:dek|deck|lede|lead|intro|excerpt|kicker)[\s_-]|sub-?(?:title|head|heading|headline)|article-?_?(?:summary|description)/

/** What one element's class and id hint at. */
export type Hint = 'surroundings' | 'body' | 'article' | 'caption' | 'standfirst' | null

/** The strongest first. */
function hintIn(names: string): Hint {
  if (strongArticleNames.test(names)) return 'body'
  if (captionNames.test(names)) return 'caption'
  if (standfirstNames.test(names)) return 'standfirst'
  if (surroundingNames.test(names)) return 'surroundings'
  return articleNames.test(names) ? 'article' : null
}

/** Pages use the same names again and again, so what is told from them is remembered. The expressions want small letters in blanks. */
function byNames<Told>(tell: (names: string) => Told): (names: string) => Told {
  const known = new Map<string, Told>()
  return names => {
    const before = known.get(names)
    if (before !== undefined) return before
    if (known.size > 2_000) known.clear()
    const told = tell(` ${names.toLowerCase()} `)
    known.set(names, told)
    return told
  }
}

const areUnseen = byNames(names => unseenNames.test(names))
const hint = byNames(hintIn)

/** True where a class says that only screen readers are meant. */
export function isNamedUnseen(element: Element): boolean {
  const names = element.getAttribute('class')
  return names !== null && areUnseen(names)
}

/** Reads the hint in an element's `class` and `id`. */
export function hintOf(element: Element): Hint {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return names === ' ' ? null : hint(names)
}

/** Headings under which an article's surroundings begin. */
export const isSurroundingHeading = (text: string): boolean =>
  text.length < 60 &&
  /^(related|more (from|on|in|stories|news|about)|comments?\b|\d+ comments?|read (more|next|also)|recommended|most (read|popular|viewed)|you (may|might) (also )?(like|be interested)|about the authors?|share this|leave a (reply|comment)|latest (news|stories)|trending|popular|sponsored|from the web|subscribe|sign up|newsletter|tags?:?$|topics:?$|see also:?$|what to read next|join the (conversation|discussion)|advertisement)/i.test(
    text,
  )

/** How to reach the writer or follow the outlet, at the end of an article. */
const contactLine =
  /^(follow|e-?mail|contact|have a tip|got a tip|you can (follow|reach|contact))\b.*(@\w|\b(twitter|facebook|instagram)\b)/is

/** From this length on a text is no stock line. */
export const longestStockLine = 350

/** Short lines that pages put between paragraphs. */
export const isStockLine = (text: string): boolean =>
  (text.length < longestStockLine && contactLine.test(text)) ||
  (text.length < 140 &&
    /^(advertisement|advertising|sponsored|ad\b|story continues|article continues|continue reading|read (more|also|next|the full|full)|see (more|also)|click (here|to)|watch( now)?:|listen( now)?:|share( this)?\b|follow (us|him|her|@)|sign up|subscribe|tweet|email this|print\b|image (source|copyright|caption)|media (playback|caption)|photo(s)?( by)?:|getty images|related:?|more:|tap (here|to)|scroll (down|to)|loading|play video|video:|copyright\b|©|all rights reserved|\(?updated?:? |published:? |posted (on|by|at)|last (modified|updated)|by [A-Z]|tags?:|filed under|topics:|we use cookies|don.t miss|get the latest|download (the|our) app|comments? \(|join (us|the)|view (gallery|comments|more)|show (more|comments))/i.test(
      text,
    ))
