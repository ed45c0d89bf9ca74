/** The popup's desk: a reader's deeds, but for the one that a closing popup would cut off. */
import { askBackground } from '../messaging/channel.ts'
import { readerDeeds } from '../store/reader-deeds.ts'
import { type Desk, makeDesk } from '../ui/desk.ts'

/** The desk over this extension's own library. */
export const popupDesk = (): Desk => ({
  ...makeDesk(readerDeeds),
  // By the background: a reader clicks this and is gone, and a closing popup takes its unfinished writing with it.
  notThisClaim: async (claimId, text, lang) => {
    await askBackground('decideMatch', { claimId, text, lang, same: false })
  },
})
