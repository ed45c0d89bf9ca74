/** Scripts of the background that it does not need at each start: loaded when they are first used, and kept while it lives. */

declare global {
  /** In workers alone. */
  var importScripts: ((...addresses: readonly string[]) => void) | undefined
}

/** Call at top level. A service worker may load later only what it loaded while it was installed. */
export function keepForLater(...scripts: readonly string[]): void {
  if (globalThis.importScripts) globalThis.addEventListener('install', () => globalThis.importScripts?.(...scripts))
}

/** Runs a script of the extension in the background. Rejects where its file cannot be read. */
export async function loadScript(script: string): Promise<void> {
  if (globalThis.importScripts) globalThis.importScripts(script)
  else await runInPage(script)
}

/** Firefox runs the background as a page. */
function runInPage(script: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script')
    element.src = script
    element.onload = () => resolve()
    element.onerror = () => reject(new Error(`${script} cannot be loaded`))
    document.head.append(element)
  })
}
