import { expect, it } from 'vitest'
import { readHosting, withTable } from './headerTable'

const document = 'before\n<!-- from public/_headers: npm run headers -->\nold<!-- end -->\nafter'

it('makes a row of each header and its reason', () => {
  const headers = '# the file\n/*\n  # a reason\n  A: b\n/c.json\n  # another\n  D: e\n'
  expect(withTable(document, headers)).toContain(
    '| `A: b` | everything | a reason |\n| `D: e` | `/c.json` | another |\n',
  )
})

it('says of a header without a reason that it has none', () => {
  expect(() => withTable(document, '# the file\n/*\n  # a reason\n  A: b\n  D: e\n')).toThrow(
    'why there is D: e',
  )
})

it('finds the document as public/_headers has it: if not, run `npm run headers`', () => {
  const { document: held, wanted } = readHosting()
  expect(held).toBe(wanted)
})
