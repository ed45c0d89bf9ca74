import fc from 'fast-check'
import { expect, it } from 'vitest'
import { monthsBefore } from '../../src/store/retention.ts'

it('counts months back by the calendar, to the last day where a month is shorter', () => {
  const local = (...parts: [number, number, number]) => new Date(...parts, 12).getTime()
  expect(monthsBefore(local(2026, 4, 31), 3)).toBe(local(2026, 1, 28))
  expect(monthsBefore(local(2026, 0, 15), 1)).toBe(local(2025, 11, 15))
  expect(monthsBefore(local(2024, 1, 29), 12)).toBe(local(2023, 1, 28))
})

it('never goes back less for more months', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 1, max: 60 }), (now, months) => {
      expect(monthsBefore(now, months + 1)).toBeLessThan(monthsBefore(now, months))
      expect(monthsBefore(now, months)).toBeLessThan(now)
    }),
  )
})
