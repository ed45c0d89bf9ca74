/** anchoring.js: what finds words again in a page that has changed. A bundle of its own, loaded when a page first has. */
export { followSpans } from '../core/text/anchoring/selector.ts'
