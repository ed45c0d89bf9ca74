/** Style sheets: the pages' builds write them to a file beside the script; the card's build hands them over as text. */
declare module '*.css' {
  export const css: never
  const text: string
  // biome-ignore lint/style/noDefaultExport: esbuild's text loader gives a default export
  export default text
}
