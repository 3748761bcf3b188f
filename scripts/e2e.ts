// `npm run e2e -- <part of a spec's name>`: journeys in a browser, with what they need. Takes Playwright's options; `npm run e2e:ui`
// opens its window.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { findChromium } from './setup/browser.ts'
import { buildContracts } from './setup/contracts.ts'
import { bin, root } from './setup/root.ts'
import { buildSite } from './setup/site.ts'

const say = (line: string) => void process.stdout.write(`${line} …\n`)

/** @throws a sentence when something that the journeys need is missing; ends with Playwright's exit code */
export async function main(args: readonly string[]): Promise<void> {
  const CHROMIUM_PATH = await findChromium(say)
  await buildContracts(say)
  await buildSite('devnet', say)
  // One journey looks at a network on which the bridge is not open.
  if (needsRealBuild(args)) await buildSite('arbitrum-one', say)
  const playwright = spawn(bin('playwright'), ['test', '--config', 'e2e/playwright.config.ts', ...args], {
    cwd: root,
    env: { ...process.env, CHROMIUM_PATH },
    stdio: 'inherit',
  })
  // Ctrl-C reaches Playwright too, which tidies up before it ends.
  process.on('SIGINT', () => {})
  const [code] = await once(playwright, 'close')
  process.exit(code ?? 1)
}

/** Specs were named, and not that one: its build can be left out. */
function needsRealBuild(args: readonly string[]): boolean {
  const named = args.filter((argument) => !argument.startsWith('-'))
  return named.length === 0 || named.some((name) => /notopen/i.test(name))
}
