/** `npm run check`: everything that needs no browser. */
import { check } from './check-steps.ts'
import { close } from './steps.ts'

close(check())
