/** Modules that say something can be tested without a browser: they speak English. */
import { catalogue } from './catalogue.ts'

Object.defineProperty(globalThis, 'browser', { configurable: true, value: { i18n: catalogue('en') } })
