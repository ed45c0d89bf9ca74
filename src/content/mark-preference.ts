/** Whether the reader wants marks in pages at all: kept for every page, because a page's scripts can see marks. */
import { extensionApi } from '../messaging/extension-api.ts'

const KEY = 'marksShown'

/** True unless the reader hid the marks. */
export async function wantsMarks(): Promise<boolean> {
  const { [KEY]: shown } = await extensionApi.storage.local.get(KEY)
  return shown !== false
}

/** Keeps the reader's choice. */
export const keepMarkPreference = (shown: boolean): Promise<void> => extensionApi.storage.local.set({ [KEY]: shown })
