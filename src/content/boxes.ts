/** Whether a point is on the lines of a range. */

/** Slack around a line box in CSS pixels, for fingers and for the line painted below the text. */
const slack = 3

/** True where one of the range's line boxes is under the point. */
export function isUnder(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    const across = x >= box.left - slack && x <= box.right + slack
    if (across && y >= box.top - slack && y <= box.bottom + slack) return true
  }
  return false
}
