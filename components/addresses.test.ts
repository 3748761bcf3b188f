import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.tsx') && !path.includes('.test.'))
const using = (word: string) =>
  files.filter((path) => readFileSync(join(import.meta.dirname, path), 'utf8').includes(word)).sort()

it('links to explorers in one way: addresses, transactions and blocks', () => {
  expect(using('explorerPage(')).toEqual([
    'reserves/proof/provenFrom.tsx',
    'transfers/one/txAt.tsx',
    'ui/address.tsx',
    'ui/txLink.tsx',
  ])
})

it('shortens addresses and hashes only where the whole is beside it, or as the name of something else', () => {
  expect(using('shortAddress(')).toEqual([
    // An address that was just forgotten, read out.
    'bridge/recipient/recentRecipients.tsx',
    // The name of a button, in a list that shows each in full on demand.
    'common/orchestrators/orchestratorList.tsx',
    'ui/address.tsx',
    // The button that opens the menu, which has it in full, and its outline while the code comes.
    'wallet/accountMenu.tsx',
    'wallet/connectButton.tsx',
  ])
  expect(using('shortHash(')).toEqual([
    // An assertion has no page in explorers, and a button to copy it.
    'transfers/one/assertionName.tsx',
    'ui/copyMark.tsx',
    'ui/reference.tsx',
    'ui/txLink.tsx',
  ])
})
