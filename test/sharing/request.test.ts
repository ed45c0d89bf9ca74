import { describe, expect, it } from 'vitest'
import { sharedAddress } from '../../src/sharing/address.ts'
import { AnswerTooLarge, boundedFetch, REQUEST_LIMITS } from '../../src/sharing/request.ts'
import { afterFailure, afterSuccess, waits } from '../../src/sharing/schedule.ts'

const asked = (answer: () => Response | Promise<Response>) => {
  const requests: RequestInit[] = []
  const ask = boundedFetch(async (_address, request) => {
    requests.push(request)
    return answer()
  }, undefined)
  return { requests, answer: ask('https://couch.example/desk/_changes') }
}

describe('a request to a shared library', () => {
  it('carries no cookie and follows no other address', async () => {
    const { requests, answer } = asked(() => Response.json({ results: [] }))
    expect(await (await answer).json()).toEqual({ results: [] })
    expect(requests).toMatchObject([{ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' }])
  })

  it('ends where more comes than may, whatever the server says', async () => {
    const piece = new Uint8Array(1_000_000).fill(32)
    let pieces = 0
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            pieces += 1
            controller.enqueue(piece)
          },
        }),
      )
    await expect(asked(endless).answer).rejects.toThrow(AnswerTooLarge)
    expect(pieces).toBeLessThan(REQUEST_LIMITS.bytes / 1_000_000 + 4)
    const huge = () => new Response('{}', { headers: { 'Content-Length': '2000000000' } })
    await expect(asked(huge).answer).rejects.toThrow(AnswerTooLarge)
  })

  it.each([
    [401, 'couch.example does not know this name and password.', false],
    [403, 'couch.example does not allow you this.', false],
    [404, 'couch.example has no shared library at this address.', false],
    [429, 'couch.example asks to be left alone for a while.', true],
    [500, 'couch.example answered with error 500.', true],
  ])('that is answered with %i says what that means', async (status, message, isPassing) => {
    await expect(asked(() => new Response('<html>', { status })).answer).rejects.toMatchObject({ message, isPassing })
  })

  it('says where there is no server, or another one', async () => {
    const refused = () => Promise.reject(new TypeError('refused'))
    await expect(asked(refused).answer).rejects.toThrow('couch.example cannot be reached.')
    await expect(asked(() => new Response('<html>')).answer).rejects.toThrow('does not answer as a CouchDB does')
  })

  it('tells how long the server asks to be left alone, a day at most', async () => {
    const busy = (seconds: string) => () => new Response('', { status: 503, headers: { 'Retry-After': seconds } })
    await expect(asked(busy('120')).answer).rejects.toMatchObject({ wait: 120_000 })
    await expect(asked(busy('99999999')).answer).rejects.toMatchObject({ wait: 86_400_000 })
    expect(afterFailure(1, 0, { isPassing: true, wait: 120_000 })).toBe(120_000)
  })
})

describe('the address of a shared library', () => {
  it('is that of a database over https, or on this machine', () => {
    expect(sharedAddress(' https://couch.example/a/desk/ ')).toEqual({
      address: 'https://couch.example/a/desk',
      title: 'desk',
    })
    expect(sharedAddress('http://127.0.0.1:5984/desk').title).toBe('desk')
  })

  it.each([
    ['http://couch.example/desk', 'must begin with https://'],
    ['http://127.0.0.1.evil.example/desk', 'must begin with https://'],
    ['https://ana:secret@couch.example/desk', 'Leave name and password out'],
    ['https://couch.example/', 'ends with its name'],
    ['https://couch.example/_users', 'ends with its name'],
    ['javascript:alert(1)', 'Enter the address'],
    ['desk', 'Enter the address'],
  ])('is not %s', (typed, words) => {
    expect(() => sharedAddress(typed)).toThrow(words)
  })
})

it('waits grow to their longest, and never all readers come at once', () => {
  const passing = { isPassing: true, wait: null }
  expect(afterFailure(1, 0, passing)).toBe(waits.first / 2)
  expect(afterFailure(50, 1, passing)).toBe(waits.longest)
  expect(afterFailure(1, 1, { isPassing: false, wait: null })).toBeGreaterThan(10 * waits.first)
  expect(afterSuccess(1)).toBeGreaterThan(afterSuccess(0))
})
