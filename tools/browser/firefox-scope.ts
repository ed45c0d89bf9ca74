/**
 * Functions that run in Firefox's own window, where the browser's internals are. They are sent as source text, so each stands
 * alone. Used by firefox.ts only; tried with Firefox ESR 153.
 */

interface ViewElement {
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { readonly data: string }) => void): void
    loadFrameScript(url: string, later: boolean): void
  }
  readonly browsingContext: {
    readonly currentWindowGlobal: { drawSnapshot(area: null, scale: number, colour: string): Promise<ImageBitmap> }
  }
  closest(selector: string): { hidePopup(): void } | null
}

interface FirefoxExtension {
  readonly views: Iterable<{ readonly viewType: string; readonly xulBrowser: ViewElement }>
  readonly backgroundState: string
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>
}

interface InternalModules {
  readonly ExtensionPermissions: {
    add(id: string, permissions: object, extension: FirefoxExtension): Promise<void>
  }
  readonly ExtensionParent: {
    readonly apiManager: {
      readonly global: {
        browserActionFor(extension: FirefoxExtension): { triggerAction(window: object): Promise<void> }
      }
    }
  }
}

declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: FirefoxExtension } }
declare const ChromeUtils: {
  importESModule(url: string): InternalModules
  requestProcInfo(): Promise<{ readonly children: readonly { readonly type: string; readonly memory: number }[] }>
}
declare const Services: {
  readonly wm: { getMostRecentWindow(kind: string): object }
  readonly obs: { notifyObservers(subject: null, topic: string, data: string): void }
}

/** Clicks the toolbar button of the window in front. */
export async function triggerAction(_: unknown, id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension)
  await action.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'))
}

/** Allows sites as the permission dialog does: stored, in force at once, and told to the extension. */
export async function addPermissions(_: unknown, id: string, origins: readonly string[]): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
  const permissions = { permissions: [], origins, data_collection: [] }
  await ExtensionPermissions.add(id, permissions, WebExtensionPolicy.getByID(id).extension)
}

/** Ends the background page as idling does, although a debugger is attached. */
export async function terminateBackground(_: unknown, id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true })
}

/** `running`, `suspending`, `stopped` or `starting`. */
export const readBackgroundState = (_: unknown, id: string): string =>
  WebExtensionPolicy.getByID(id).extension.backgroundState

/** Bytes of the process of extension pages after all processes were asked to give back what they can. */
export async function readMemory(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    Services.obs.notifyObservers(null, 'child-gc-request', '')
    Services.obs.notifyObservers(null, 'child-mmu-request', '')
    await new Promise(resolve => setTimeout(resolve, 1_500))
  }
  const { children } = await ChromeUtils.requestProcInfo()
  const own = children.find(({ type }) => type === 'extension')
  if (!own) throw new Error('no process holds extension pages')
  return own.memory
}

/**
 * Evaluates source text in the open popup, which the driver's protocol cannot reach, by a script in the frame that holds it.
 * Firefox may put another frame in its place while it opens, and then no answer comes: an error after 5 s, so that one can ask again.
 */
export async function evaluateInPopup(_: unknown, id: string, source: string): Promise<string> {
  const view = [...WebExtensionPolicy.getByID(id).extension.views].find(each => each.viewType === 'popup')
  if (!view) throw new Error('the popup is not open')
  const { messageManager } = view.xulBrowser
  const name = `gainsay:${Math.random()}`
  const frameScript = `(async () => {
    // Permissions are only asked for by a gesture of the user's.
    const gesture = content.windowUtils.setHandlingUserInput(true)
    try {
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content })
      sendAsyncMessage('${name}', JSON.stringify({ text: await Cu.evalInSandbox(${JSON.stringify(source)}, sandbox) }))
    } catch (error) {
      sendAsyncMessage('${name}', JSON.stringify({ error: String(error) }))
    } finally {
      gesture.destruct()
    }
  })()`
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the popup gave no answer within 5 s')), 5_000)
    messageManager.addMessageListener(name, message => resolve(message.data))
    messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(frameScript)}`,
      false,
    )
  })
}

/** A picture of the open popup as a data: URL. */
export async function drawPopup(_: unknown, id: string): Promise<string> {
  const view = [...WebExtensionPolicy.getByID(id).extension.views].find(each => each.viewType === 'popup')
  if (!view) throw new Error('the popup is not open')
  const picture = await view.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('2d')?.drawImage(picture, 0, 0)
  return canvas.toDataURL('image/png')
}

/** Closes the popup as a click beside it does. */
export function hidePopup(_: unknown, id: string): void {
  for (const view of WebExtensionPolicy.getByID(id).extension.views) {
    if (view.viewType === 'popup') view.xulBrowser.closest('panel')?.hidePopup()
  }
}
