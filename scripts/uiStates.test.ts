import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { stateLocators } from '../e2e/fixtures/uiStates'

const folder = new URL('../e2e/specs/', import.meta.url)
const specs = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))
const states = Object.entries(stateLocators).flatMap(([kind, of]) =>
  Object.keys(of).map((state) => ({ kind, state })),
)

// That a page is seen to be in the state when axe looks at it, the scene itself holds: e2e/fixtures/accessible.ts.
it.each(states)('axe looks at a page on which $kind is $state', ({ kind, state }) => {
  const named = new RegExp(`\\b${kind}: (\\[[^\\]]*)?'${state}'`)
  expect(
    specs.filter((text) => named.test(text) && text.includes('expectAccessible')).length,
  ).toBeGreaterThan(0)
})
