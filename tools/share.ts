/**
 * `npm run share -- serve`: a shared library on this machine for trying it. It is in memory: what is in it goes when it is stopped. Never for
 * a newsroom: see docs/shared-library.md.
 */
import { startShareServer } from './share-server.ts'

const PORT = 5984

async function run([command, port = String(PORT)]: readonly string[]): Promise<void> {
  if (command !== 'serve' || !/^\d{1,5}$/u.test(port)) {
    console.error(`npm run share -- serve [PORT, ${PORT} unless told]`)
    process.exitCode = 2
    return
  }
  const users = [
    { name: 'ana', password: 'ana', role: 'write' },
    { name: 'ben', password: 'ben', role: 'write' },
    { name: 'guest', password: 'guest', role: 'read' },
  ] as const
  const { url } = await startShareServer(users, { port: Number(port) })
  console.log(`A shared library is at ${url} until you stop this (Ctrl+C). It is kept in memory only.`)
  for (const { name, password, role } of users) console.log(`  name ${name}, password ${password}: may ${role}`)
}

await run(process.argv.slice(2))
