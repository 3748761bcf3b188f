import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { partPreviews } from './parts'

it('shows every part of components/ui', () => {
  const parts = readdirSync(new URL('../ui', import.meta.url))
    .filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))
    .map((file) => file.replace('.tsx', ''))
  expect(Object.keys(partPreviews).sort()).toEqual(parts.sort())
})
