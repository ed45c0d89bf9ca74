/** The library page's desk: the store's functions in the hands of the pieces. */
import { libraryCounts } from '../store/counts.ts'
import { decideMatch, forgetDecision } from '../store/decisions.ts'
import { saveClaim, saveCounterStatement, saveNote } from '../store/edit.ts'
import { openLibrary } from '../store/open.ts'
import { searchLibrary } from '../store/search.ts'
import { restore, trash } from '../store/trash.ts'
import { type Desk, makeDesk } from '../ui/desk.ts'

/** The desk over this extension's own library. */
export const storeDesk = (): Desk =>
  makeDesk({
    openLibrary,
    searchLibrary,
    saveClaim,
    saveCounterStatement,
    saveNote,
    trash,
    restore,
    decideMatch,
    forgetDecision,
    libraryCounts,
  })
