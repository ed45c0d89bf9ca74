/** Scripts that the background puts into this world when they are first needed leave their exports under a global name. */

const isFunction = (value: unknown): value is (...these: readonly unknown[]) => unknown => typeof value === 'function'

/**
 * The exports of a loaded script, or null before it is there. An element of the page whose id is that name answers to it too,
 * so the exports are looked at for the functions they must have.
 */
export function loadedScript<Exports extends object>(name: string, functions: readonly (keyof Exports & string)[]) {
  const value: unknown = Reflect.get(globalThis, name)
  const isExports = (each: unknown): each is Exports =>
    typeof each === 'object' && each !== null && functions.every(key => isFunction(Reflect.get(each, key)))
  return isExports(value) ? value : null
}
