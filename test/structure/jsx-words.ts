/** Words for people that are written into elements, where they would stay English in every language. */
import { parseAst } from 'vitest/node'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** Attributes of elements and components that hold words for people. */
const SHOWN =
  /^(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder|label|hint|words|question|first|deed|name)$/u

/** `name` is words at a button of ours, and no word at a field. */
const FIELD = /^(?:input|select|textarea|\w*Field)$/u

/** What is the same in every language. */
const SAME = /^(?:Gainsay|www\.example\.com|https:\S+)$/u

const isWords = (text: string): boolean => /\p{L}/u.test(text) && !SAME.test(text.trim())

/** The strings that an expression may come to; what is handed to a function is that function's business. */
function stringsOf(node: unknown): string[] {
  if (!isNode(node)) return []
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : []
    case 'TemplateLiteral':
      return (node.quasis as Node[]).map(({ value }) => (value as { cooked: string }).cooked)
    case 'ConditionalExpression':
      return [...stringsOf(node.consequent), ...stringsOf(node.alternate)]
    case 'LogicalExpression':
      return [...stringsOf(node.left), ...stringsOf(node.right)]
    case 'BinaryExpression':
      return node.operator === '+' ? [...stringsOf(node.left), ...stringsOf(node.right)] : []
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return stringsOf(node.expression)
    default:
      return []
  }
}

const nameOf = (node: unknown): string => (isNode(node) && typeof node.name === 'string' ? node.name : '')

function attributeWords(attribute: Node, element: string): string[] {
  const name = nameOf(attribute.name)
  return SHOWN.test(name) && !(name === 'name' && FIELD.test(element)) ? stringsOf(attribute.value) : []
}

/** An element with a language of its own holds no words of the screen: the example article does. */
const isForeign = (opening: Node): boolean =>
  (opening.attributes as Node[]).some(
    ({ name, value }) => nameOf(name) === 'lang' && isNode(value) && value.type === 'Literal',
  )

/** The words in the text and the attributes of a source file's elements. */
export function wordsInElements(source: string): string[] {
  const found: string[] = []
  const visit = (node: Node): void => {
    if (node.type === 'JSXElement' && isForeign(node.openingElement as Node)) return
    if (node.type === 'JSXText') found.push(String(node.value))
    if (node.type === 'JSXOpeningElement') {
      const attributes = (node.attributes as Node[]).filter(({ type }) => type === 'JSXAttribute')
      found.push(...attributes.flatMap(each => attributeWords(each, nameOf(node.name))))
    }
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      found.push(...(node.children as Node[]).flatMap(child => (child.type === 'JSXText' ? [] : stringsOf(child))))
    for (const part of Object.values(node).flat()) if (isNode(part)) visit(part)
  }
  visit(parseAst(source, { lang: 'tsx' }) as unknown as Node)
  return found.filter(isWords).map(words => words.trim().replace(/\s+/gu, ' '))
}
