import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { type BaseIssue, type BaseSchema, type InferOutput, parse } from 'valibot'

const root = join(import.meta.dirname, '../..')

/** The answer of the compiler that forge uses, npm's solc, to a standard-JSON question; validated by `schema`. */
export function askSolc<Schema extends BaseSchema<unknown, unknown, BaseIssue<unknown>>>(
  question: { sources: Record<string, { content: string }>; settings: object },
  schema: Schema,
): InferOutput<Schema> {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'contracts/solc.mjs'), '--standard-json'],
    { encoding: 'utf8', input: JSON.stringify({ language: 'Solidity', ...question }), maxBuffer: 2 ** 27 },
  )
  if (!stdout) throw new Error(`solc gave no answer:\n${stderr}`)
  return parse(schema, JSON.parse(stdout))
}

/** The files and all that they import, by the names under which they import each other. Paths in contracts/. */
export function sourcesOf(files: readonly string[]): Record<string, { content: string }> {
  const sources: Record<string, { content: string }> = {}
  const open = [...files]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (sources[name]) continue
    const inContracts = join(root, 'contracts', name)
    const path = existsSync(inContracts) ? inContracts : join(root, 'node_modules', name)
    const content = readFileSync(path, 'utf8')
    sources[name] = { content }
    for (const [, imported = ''] of content.matchAll(/^import [^;]*?"([^"]+)";/gm)) {
      open.push(imported.startsWith('.') ? normalize(join(dirname(name), imported)) : imported)
    }
  }
  return sources
}
