import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../scripts/setup/root'
import { variables } from './variables'

it('each setting is in docs/deploying.md, and no other', () => {
  const page = readFileSync(join(root, 'docs/deploying.md'), 'utf8')
  const [, section = ''] = page.split('## Settings')
  const [table = ''] = section.split('\n## ')
  const rows = table.split('\n').filter((line) => line.startsWith('| `'))
  const documented = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([A-Z0-9_]+)`/g)].map(([, name]) => name),
  )
  expect(documented.toSorted()).toEqual(Object.keys(variables).toSorted())
})
