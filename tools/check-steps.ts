/** The steps of `npm run check`: types, lint, build with its sizes, unit and structure tests, the store's linter. */
import { type Count, runStep, runTests, runTool } from './steps.ts'

/** Runs all of them, also after one failed, so that one run tells everything. */
export function check(): Count[] {
  return [
    runTool('types', 'tsc', ['-p', 'tsconfig.json']),
    runTool('types of the text engine, without the DOM', 'tsc', ['-p', 'src/core/tsconfig.json']),
    runTool('lint and format', 'biome', ['check', '--error-on-warnings', '.']),
    runStep('build and sizes', process.execPath, ['build.mjs']),
    runTests('unit and structure tests', 'unit'),
  ]
}
