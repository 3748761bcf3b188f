// `npm run pictures`: takes the README's pictures on a journey, and writes them to docs/images.
import { findChromium } from './setup/browser.ts'
import { buildContracts } from './setup/contracts.ts'
import { languages } from './setup/languages.ts'
import { bin } from './setup/root.ts'
import { runOrThrow } from './setup/run.ts'
import { buildSite } from './setup/site.ts'

const say = (line: string) => void process.stdout.write(`${line} …\n`)

export async function main(): Promise<void> {
  const CHROMIUM_PATH = await findChromium(say)
  await buildContracts(say)
  await buildSite('devnet', say, languages.slice(0, 1))
  await runOrThrow('Taking the pictures', bin('playwright'), ['test', '--config', 'e2e/pictures.config.ts'], {
    env: { CHROMIUM_PATH },
    onOutput: (text) => void process.stdout.write(text),
  })
}
