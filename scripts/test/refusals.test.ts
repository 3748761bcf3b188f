import { expect, it } from 'vitest'
import { NO_CHROMIUM } from '../setup/browser'
import { run } from '../setup/run'
import { steps } from './steps'

const npmTest = (...args: readonly string[]) =>
  run(process.execPath, ['scripts/bootstrap/run.mjs', 'test', ...args])

it('npm test with the name of no step lists those that there are', async () => {
  const { code, output } = await npmTest('nonsense')
  expect(code).toBe(1)
  expect(output).toContain('No step\'s name holds "nonsense". Steps are:')
  for (const { name } of steps) expect(output).toContain(`  ${name}\n`)
}, 60_000)

it('npm test asks for the browser first, and says how to get one', async () => {
  expect(NO_CHROMIUM).toContain('npx playwright install --with-deps chromium')
  const [first] = steps
  const before = process.env.CHROMIUM_PATH
  process.env.CHROMIUM_PATH = '/no/such/browser'
  await expect(first?.check(() => {})).rejects.toThrow(
    'CHROMIUM_PATH names /no/such/browser, which is not a program.',
  )
  if (before === undefined) delete process.env.CHROMIUM_PATH
  else process.env.CHROMIUM_PATH = before
})
