/** Numbers that the kernel and what feeds it agree on. Plain constants: this file is read as AssemblyScript and as TypeScript. */

/** Labels a token can have; as a hint it says that there is no token. */
export const labelCount = 7
/** Features a token. */
export const featureCount = 73
/** Kinds of tokens for the steps between labels, each doubled by whether a mark stands before. */
export const stepKindCount = 32

/** Shapes from this one on are those of marks, which have neither letter nor digit. */
export const firstMark = 9
/** The kind of a quotation mark outside of a quote; the next kind is that of one that belongs to a quote. */
export const quotationMark = 10
/** The kind of a comma. */
export const comma = 12
/** From this step on a cue is likely enough to be looked back to from afar. */
export const likelyCue = 2

/** The numbers of the forms before the first and after the last token of a paragraph. */
export const beforeFirst = 0
export const afterLast = 1

/** A token in the kernel's memory, in integers of four bytes: how long it is, and at which of them these things are. */
export const tokenLength = 28
export const tokenForm = 0
export const tokenQuote = 1
export const tokenSentence = 2
export const tokenHint = 3
export const tokenLabel = 4

/** What `open` answers. */
export const isOpen = 0
export const isOther = 1
export const isDamaged = 2
