import { expect, it } from 'vitest'
import { readHosting, withTable } from './headerTable'

const document =
  'before\n<!-- from scripts/hosting/hostHeaders.ts: npm run headers -->\nold<!-- end -->\nafter'

it('makes a row of each header and its reason', () => {
  const headers = [
    { path: '/*', name: 'A', value: 'b', why: 'a reason' },
    { path: '/c.json', name: 'D', value: 'e', why: 'another' },
  ]
  expect(withTable(document, headers)).toContain(
    '| `A: b` | everything | a reason |\n| `D: e` | `/c.json` | another |\n',
  )
})

it('finds the document as the table has it: if not, run `npm run headers`', () => {
  const { document: held, wanted } = readHosting()
  expect(held).toBe(wanted)
})
