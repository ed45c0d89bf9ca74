/** The popup's desk. */
import { askBackground } from '../messaging/channel.ts'
import { readerDeeds } from '../store/reader-deeds.ts'
import { type Desk, makeDesk } from '../ui/desk.ts'

/** The desk over this extension's own library. */
export const popupDesk = (): Desk =>
  makeDesk({ ...readerDeeds, decideMatch: decision => askBackground('decideMatch', decision) })
