import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'))
const pack = JSON.parse(readFileSync('package.json', 'utf8'))

describe('README', () => {
  it.each([...manifest.permissions, 'optional_host_permissions'])('tells why it asks for %s', permission => {
    expect(readme).toMatch(new RegExp(`\\| \`${permission}\` \\| \\S.{20,}\\|`))
  })

  it.each(Object.keys({ ...pack.dependencies, ...pack.devDependencies }))('tells why it uses %s', name => {
    expect(readme).toMatch(new RegExp(`\\| \`${name}\` \\| \\S.{10,}\\|`))
  })

  it('names every room of src', () => {
    for (const room of readdirSync('src')) expect(readme).toContain(`${room}/`)
  })

  it('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm (?:run )?(?:-s )?([a-z]+)/g)].map(([, name = '']) => name)
    const known = [...Object.keys(pack.scripts), 'ci', 'install']
    expect(named.filter(name => !known.includes(name))).toEqual([])
  })

  it('shows only pictures that exist', () => {
    const pictures = [...readme.matchAll(/(?:src="|srcset="|\]\()(docs\/[^")]+\.png)/g)].map(([, file = '']) => file)
    expect(pictures.length).toBeGreaterThan(0)
    expect(pictures.filter(file => !existsSync(file))).toEqual([])
  })
})
