import fc from 'fast-check'
import { expect, it } from 'vitest'
import { identityOf } from '../../../src/core/interchange/identity.ts'
import { identityOf as identityByBrowser } from '../../../src/store/identity.ts'

it('gives the same words the same id in files as in pages', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), async parts => {
      expect(await identityByBrowser(...parts)).toBe(identityOf(...parts))
      expect(identityOf(...parts.map(part => ` ${part.replaceAll(' ', '\n ')}`))).toBe(identityOf(...parts))
    }),
  ))
