// @vitest-environment jsdom
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, expect, it, vi } from 'vitest'
import { amendDialog } from './amendDialog'
import { sentences } from './copy'

vi.mock('./copy', () => import('./copy.de'))
afterEach(() => document.body.replaceChildren())

/** Every sentence of RainbowKit's German that belongs to the list of wallets and what opens from it. */
async function germanOfRainbowKit(): Promise<readonly string[]> {
  const folder = dirname(fileURLToPath(import.meta.resolve('@rainbow-me/rainbowkit')))
  const file = readdirSync(folder).find((name) => /^de_DE-\w+\.js$/.test(name)) ?? 'de_DE.js'
  const { default: words }: { default: string } = await import(pathToFileURL(join(folder, file)).href)
  const all: Record<string, unknown> = JSON.parse(words)
  return ['intro', 'connect', 'connect_scan', 'get', 'get_options', 'get_mobile'].flatMap((part) =>
    leaves(all[part]),
  )
}

const leaves = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words ?? {}).flatMap(leaves)

it('calls a wallet “die Wallet” wherever RainbowKit says “das Wallet”', async () => {
  const neuter = /\b([Ee]in|[Dd]as|Ihr|im|[Mm]obiles?|Desktop) Wallet\b/
  const theirs = await germanOfRainbowKit()
  expect(theirs.filter((words) => neuter.test(words)).filter((words) => !(words in sentences))).toEqual([])
  for (const [words, ours] of Object.entries(sentences)) {
    expect(theirs, 'a sentence that RainbowKit no longer says').toContain(words)
    expect(sentences, 'a sentence that would be put again and again').not.toHaveProperty([ours])
    expect(ours).not.toMatch(neuter)
  }
})

it('names the close button, hides pictures that say nothing, and leaves the rest of the page alone', () => {
  document.body.innerHTML = `
    <p>Ein Wallet holen</p>
    <div data-rk>
      <button aria-label="Close"></button><button aria-label="Other"></button>
      <h1>Ein Wallet verbinden</h1><p>MetaMask</p>
      <button id="back"><svg><title>Back</title></svg></button>
      <div role="img"></div><div role="img" aria-label="QR"></div>
    </div>`
  amendDialog(document)
  const amended = document.body.innerHTML
  expect(document.querySelector('p')?.textContent).toBe('Ein Wallet holen')
  expect(document.querySelector('button')?.getAttribute('aria-label')).toBe('Schließen')
  expect(document.querySelector('h1')?.textContent).toBe('Eine Wallet verbinden')
  expect(document.querySelector('#back')?.textContent).toBe('Zurück')
  expect(document.querySelectorAll('[aria-hidden="true"]')).toHaveLength(1)
  amendDialog(document)
  expect(document.body.innerHTML).toBe(amended)
})
