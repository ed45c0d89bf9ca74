/** The card's styles in a closed shadow root, under any Content Security Policy of the page. */
import pieces from '../ui/pieces.css'
import theme from '../ui/theme.css'
import card from './card.css'

const sheets = [theme, pieces, card]

/** Puts the styles into the shadow root, once. */
export function style(shadow: ShadowRoot): void {
  if (shadow.querySelector('style') !== null || shadow.adoptedStyleSheets.length > 0) return
  try {
    // A constructed sheet is no inline style, so `style-src 'none'` does not reach it.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(sheets.join('\n'))
    shadow.adoptedStyleSheets = [sheet]
  } catch {
    // Firefox before the fix of bug 1751346 refuses constructed sheets from a content script.
    const element = document.createElement('style')
    element.textContent = sheets.join('\n')
    shadow.append(element)
  }
}
