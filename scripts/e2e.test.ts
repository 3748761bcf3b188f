import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readSpecs, withWindow } from './e2e'
import { bin, root } from './setup/root'

const flow = `import { test } from 'lpt-bridge/qa'
import { BridgePage } from 'lpt-bridge/qa/pages/bridgePage'
import { makeDeposit } from 'lpt-bridge/qa/steps'
import { transferIn } from 'lpt-bridge/qa/transferStates'

test('somebody else’s flow', async ({ page, pair }) => {
  await new BridgePage(page).open()
  await makeDeposit(pair.world, 'holder', 1n)
  test.expect(await transferIn(pair, 'claimable')).toMatch(/^0x/)
})
`

let other = ''
beforeEach(() => {
  other = mkdtempSync(join(tmpdir(), 'another-repository-'))
  mkdirSync(join(other, 'flows'))
})
afterEach(() => rmSync(other, { recursive: true }))

/** Links the kit as `npm install --save-dev ../lpt-bridge` does. */
function linkKit() {
  mkdirSync(join(other, 'node_modules'))
  symlinkSync(root, join(other, 'node_modules/lpt-bridge'), 'junction')
}

it('finds flows of another repository, which import the kit by its name', () => {
  linkKit()
  writeFileSync(join(other, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(other, 'flows/theirs.spec.ts'), flow)
  const { specs, args } = readSpecs(['theirs', '--specs', 'flows', '--headed'], other)
  expect(args).toEqual(['theirs', '--headed'])
  const listed = execFileSync(
    bin('playwright'),
    ['test', '--config', 'e2e/playwright.config.ts', '--list', 'theirs'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, E2E_SPECS: specs } },
  )
  expect(listed).toContain('somebody else’s flow')
  expect(listed).toContain('Total: 1 test in 1 file')
}, 60_000)

it('says what a folder of flows lacks', () => {
  expect(() => readSpecs(['--specs'], other)).toThrow('--specs needs a folder of flows, and nothing is none.')
  expect(() => readSpecs(['--specs', 'nowhere'], other)).toThrow('nowhere is none.')
  expect(() => readSpecs(['--specs', 'flows'], other)).toThrow('npm install --save-dev')
})

it('leaves other options as they are', () => {
  expect(readSpecs(['keyboard:42', '--debug'], other)).toEqual({
    specs: undefined,
    args: ['keyboard:42', '--debug'],
  })
})

it('serves the window for any browser where Playwright has none of its own', () => {
  expect(withWindow(['keyboard', '--ui'], false)).toEqual(['keyboard', '--ui-host=127.0.0.1', '--ui-port=0'])
  expect(withWindow(['keyboard', '--ui'], true)).toEqual(['keyboard', '--ui'])
  expect(withWindow(['keyboard', '--headed'], false)).toEqual(['keyboard', '--headed'])
})

it('the example of the guide is the flow that CI runs', () => {
  const guide = readFileSync(join(root, 'docs/qa.md'), 'utf8')
  const spec = readFileSync(join(root, 'e2e/specs/qaExample.spec.ts'), 'utf8')
  const [, example = ''] = /```ts\n(import \{ expectAccessible[\s\S]*?)```/.exec(guide) ?? []
  expect(spec).toBe(`// The worked example of docs/qa.md, which explains it line by line.\n${example}`)
})
