/**
 * Fact checks that a page marks in its own text as microdata (itemscope, itemtype, itemprop), written as the JSON-LD that they are
 * equal to (HTML Standard, 5.2 "Microdata"), so that one reader takes both. All of it is the page's word and bounded; `itemref`, with
 * which an item takes properties from elsewhere in the page, is not followed.
 */

const limits = { items: 20, properties: 200, depth: 4, words: 5_000 }

// A form's own methods can be hidden by fields of their names, so none is asked.
const reviews = '[itemscope][itemtype$="://schema.org/ClaimReview"]:not(form)'
const properties = '[itemprop]:not(form)'

/** The attribute that has an element's value, where it is not the text: of the elements that fields of fact checks are written in. */
const attributes = new Map(
  Object.entries({ meta: 'content', data: 'value', time: 'datetime', a: 'href', link: 'href' }),
)

/** The page's items of the type ClaimReview, each as a text of JSON-LD. */
export const claimReviewItems = (document: Document): readonly string[] =>
  [...document.querySelectorAll(reviews)]
    .slice(0, limits.items)
    .map(element => JSON.stringify({ '@context': 'https://schema.org', ...itemOf(element, 0) }))

function itemOf(element: Element, depth: number): object {
  const item = new Map<string, unknown[]>([['@type', typesOf(element)]])
  for (const each of [...element.querySelectorAll(properties)].slice(0, limits.properties)) {
    if (ownerOf(each) !== element) continue
    const value = each.hasAttribute('itemscope') && depth < limits.depth ? itemOf(each, depth + 1) : writtenValue(each)
    for (const name of wordsIn(each, 'itemprop')) item.set(name, [...(item.get(name) ?? []), value])
  }
  return Object.fromEntries(item)
}

const wordsIn = (element: Element, attribute: string): string[] =>
  (element.getAttribute(attribute) ?? '').split(/\s+/).filter(word => word !== '')

const typesOf = (element: Element): string[] =>
  wordsIn(element, 'itemtype').map(type => type.replace(/^https?:\/\/schema\.org\//, ''))

/** The item that a property belongs to: the nearest around it. */
const ownerOf = ({ parentElement }: Element): Element | null =>
  parentElement === null ? null : Element.prototype.closest.call(parentElement, '[itemscope]')

function writtenValue(element: Element): string {
  const attribute = attributes.get(element.localName)
  const written = attribute === undefined ? null : element.getAttribute(attribute)
  const value = (written ?? element.textContent ?? '').slice(0, limits.words)
  return written !== null && attribute === 'href' && URL.canParse(value, element.baseURI)
    ? new URL(value, element.baseURI).href
    : value
}
