import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it, vi } from 'vitest'
import { pairNames } from '@/lib/chains/pairNames'
import { bin, root } from './setup/root'
import { run } from './setup/run'
import { allowedOrigins } from './setup/site'

/** Each test starts processes, which a busy machine is slow to do. */
vi.setConfig({ testTimeout: 120_000 })

/** As a shell starts it: without what a build of ours would have set. */
const own = (args: readonly string[]) =>
  run(process.execPath, ['scripts/bootstrap/run.mjs', 'build', ...args])

describe('a build that cannot be', () => {
  it('of `next build` alone is refused with the command to use, and touches nothing', async () => {
    const out = join(root, 'out')
    const changed = () => (existsSync(out) ? statSync(out).mtimeMs : null)
    const before = changed()
    const { code, output } = await run(bin('next'), ['build'], { env: { SITE_DIR: '' } })
    expect(code).toBe(1)
    expect(output).toContain('Build it with `npm run build -- --pair arbitrum-one`, or another pair.')
    expect(output).not.toMatch(/\n +at |next-config-error/)
    expect(changed()).toBe(before)
  })

  it.each([
    [['--pair', 'nonsense'], `--pair is one of ${pairNames.join(', ')}, not "nonsense".`],
    [['--pair'], `Name the pair of chains: --pair and one of ${pairNames.join(', ')}.`],
    [['--pair='], `Name the pair of chains: --pair and one of ${pairNames.join(', ')}.`],
    [[], `Name the pair of chains: --pair and one of ${pairNames.join(', ')}.`],
    [['--pair', '--keep-previous', 'out'], "Option '--pair' argument is ambiguous."],
    [['devnet'], "Unexpected argument 'devnet'."],
  ])('of %j is refused with what is possible', async (args, sentence) => {
    const { code, output } = await own(args)
    expect(code).toBe(1)
    expect(output.trimStart().startsWith(sentence), output).toBe(true)
    expect(output).toContain('npm run build -- --pair <name>')
    expect(output).not.toMatch(/\n +at /)
  })
})

/** The settings of Next for a pair, as a process of its own reads them. */
async function aliasesOf(pair: string): Promise<Record<string, string>> {
  const print = `
    const { default: config } = await import('./next.config.mjs')
    process.stdout.write(JSON.stringify(config('phase-production-build').turbopack.resolveAlias))`
  const { output } = await run(process.execPath, ['--input-type=module', '--eval', print], {
    env: { NEXT_PUBLIC_PAIR: pair },
  })
  const aliases: Record<string, string | { browser: string }> = JSON.parse(output)
  const inBrowser = Object.entries(aliases).map(([name, to]) => [
    name,
    typeof to === 'string' ? to : to.browser,
  ])
  return Object.fromEntries(inBrowser)
}

/** A build takes minutes for each: here every pair's own data take the place that they have in a build. */
describe.each(pairNames)('the build for %s', (pair) => {
  it('carries the data of that pair', async () => {
    const aliases = await aliasesOf(pair)
    const data = aliases['@/lib/chains/builtData'] ?? ''
    expect(Object.values(aliases).filter((path) => !existsSync(join(root, path)))).toEqual([])
    const { outputFiles } = await build({
      absWorkingDir: root,
      stdin: {
        contents:
          "import { builtPair } from './lib/chains/pairs.ts'; export const id = builtPair?.id ?? 'devnet'",
        resolveDir: root,
      },
      bundle: true,
      write: false,
      format: 'esm',
      alias: { '@/lib/chains/builtData': join(root, data) },
      define: { 'process.env': JSON.stringify({ NEXT_PUBLIC_PAIR: pair }) },
    })
    const [bundle] = outputFiles
    const built = await import(
      `data:text/javascript;base64,${Buffer.from(bundle?.contents ?? []).toString('base64')}`
    )
    expect(built.id).toBe(pair)
  })

  it('lets its pages ask the endpoints of that pair alone', async () => {
    const { connect } = await allowedOrigins({ NEXT_PUBLIC_PAIR: pair })
    const isLocal = (origin: string) => /^http:\/\/(localhost|127\.0\.0\.1):\*$/.test(origin)
    expect(connect.length).toBeGreaterThanOrEqual(2)
    expect(
      connect.every((origin) => (pair === 'devnet' ? isLocal(origin) : origin.startsWith('https://'))),
    ).toBe(true)
  })
})
