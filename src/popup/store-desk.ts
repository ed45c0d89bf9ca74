/** The popup's desk: the store's functions in the hands of the pieces. */
import { askBackground } from '../messaging/channel.ts'
import { libraryCounts } from '../store/counts.ts'
import { decideMatch, forgetDecision } from '../store/decisions.ts'
import { saveClaim, saveCounterStatement, saveNote } from '../store/edit.ts'
import { openLibrary } from '../store/open.ts'
import { searchLibrary } from '../store/search.ts'
import { restore, trash } from '../store/trash.ts'
import { type Desk, makeDesk } from '../ui/desk.ts'

/** The desk over this extension's own library. */
export function storeDesk(): Desk {
  const desk = makeDesk({
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
  return {
    ...desk,
    // By the background: a reader clicks this and is gone, and a closing popup takes its unfinished writing with it.
    notThisClaim: async (claimId, text, lang) => {
      await askBackground('decideMatch', { claimId, text, lang, same: false })
    },
  }
}
