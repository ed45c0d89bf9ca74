/** lists.js: what downloads claim lists. A script of its own, because few readers follow one and the browser starts the background often. */
export { updateLists } from '../lists/update.ts'
