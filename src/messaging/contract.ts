/**
 * Every message of Gainsay, one type per direction. A member is one message: its argument, its reply.
 * Nothing else crosses between a page's content script, the background and the extension's own pages.
 */
import type { PageDescription, TextBlock } from '../core/model.ts'
import type { PageReading } from '../core/reading.ts'

/** content → background. Every argument comes from a page's process and is checked where it arrives. */
export interface BackgroundMessages {
  /** Reads the article's blocks, recognises known claims, and remembers what it tells where the reader allowed that. */
  readPage(article: { readonly page: PageDescription; readonly blocks: readonly TextBlock[] }): PageReading
  /** Reads some blocks of an article that were added or changed, remembering nothing; the whole is read again at the next rest. */
  readPart(part: { readonly page: PageDescription; readonly blocks: readonly TextBlock[] }): PageReading
  /**
   * Puts one of the scripts that not every page needs into the asking frame; resolves when it has run. `finder` finds the text of
   * an article (pages that are none never load it), `card` is the card at a mark (loaded with the first one opened),
   * `shadow` are the rules of the marks for shadow roots (loaded with the first mark in one), `anchoring` finds words again in a page
   * that has changed.
   */
  loadScript(wanted: { readonly script: 'finder' | 'card' | 'shadow' | 'anchoring' }): null
  /** Puts the rules of the marks into the asking frame, or takes them away: pages without marks can see nothing of Gainsay. */
  styleMarks(state: { readonly wanted: boolean }): null
  /** The page is no article any more: its badge goes. */
  leaveArticle(nothing: null): null
  /** Keeps the reader's word that these words are (not) that claim of the library; it can be undone as any step. */
  decideMatch(decision: {
    readonly claimId: string
    readonly text: string
    readonly lang: string
    readonly same: boolean
  }): null
  /** Opens the popup with this request in it (see {@link PopupRequest}). */
  openPopup(request: PopupRequest): null
}

/** popup, library or background → the content script of one tab. */
export interface ContentMessages {
  /** What the page shows now. */
  pageState(nothing: null): PageState
  /** Scrolls to the words of one claim, counter-statement or note of this page and flashes them; false if they are gone. */
  reveal(target: { readonly id: string }): boolean
  /** The library changed by the reader's hand: look everything up again. */
  libraryChanged(nothing: null): null
  /** Reads the whole page again, and follows it again where it was given up. */
  readAgain(nothing: null): null
  /** Opens the card at the next (1) or previous (-1) mark from where the reader is. */
  step(by: { readonly direction: 1 | -1 }): null
  /** Shows or hides the marks, here at once and on every page to come. */
  showMarks(state: { readonly shown: boolean }): null
  /** Marks the claims beyond the main ones too, or no longer, on this page until the reader leaves it. */
  showRest(state: { readonly shown: boolean }): null
  /** The JSON-LD texts of this article's page that speak of fact checks (ClaimReview), as the page wrote them; bounded, unchecked. */
  factChecks(nothing: null): readonly string[]
  /** The selected text and the sentence context around it; null where nothing is selected. */
  selection(nothing: null): SelectedWords | null
  /** The site was switched off: takes the marks away and stops. */
  stop(nothing: null): null
}

/** What of its marks a page shows: any at all, and those of the claims beyond the main ones; and whether they keep up with it. */
export interface Shown {
  readonly marksShown: boolean
  readonly restShown: boolean
  /** False once a page that never rests, or goes on without end, was given up. */
  readonly isFollowed: boolean
}

/** What a content script is doing with its page. */
export type PageState =
  | { readonly status: 'reading' }
  | { readonly status: 'not-an-article'; readonly page: PageDescription }
  | ({ readonly status: 'read'; readonly reading: PageReading } & Shown)
  | { readonly status: 'failed'; readonly page: PageDescription; readonly message: string }

/** Words selected on a page, at most 2,000 code units. */
export interface SelectedWords {
  readonly text: string
  readonly page: PageDescription
}

/**
 * What the popup should open with, kept in storage.session under `popupRequest` until the popup took it.
 * `search`: the selected words are looked up. `add`: the form for a counter-statement or note is open.
 */
export type PopupRequest =
  | { readonly kind: 'search'; readonly words: string }
  | {
      readonly kind: 'add'
      readonly tabId?: number
      /** Id of a claim of the page, to add to; null: a new claim from the selected words. */
      readonly claimId: string | null
      readonly form: 'counter-statement' | 'note'
      readonly selected: SelectedWords | null
    }
