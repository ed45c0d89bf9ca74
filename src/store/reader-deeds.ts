/** What a reader does with the library by hand, in one object, for the pages that hand it to their pieces. */
import { libraryCounts } from './counts.ts'
import { forgetDecision } from './decisions.ts'
import { saveClaim, saveCounterStatement, saveNote } from './edit.ts'
import { openLibrary } from './open.ts'
import { searchLibrary } from './search.ts'
import { restore, trash } from './trash.ts'

/** Each function as its own file documents it. */
export const readerDeeds = {
  openLibrary,
  searchLibrary,
  saveClaim,
  saveCounterStatement,
  saveNote,
  trash,
  restore,
  forgetDecision,
  libraryCounts,
}
