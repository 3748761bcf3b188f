import { afterEach, expect, it, vi } from 'vitest'
import { run } from './run'

afterEach(() => vi.unstubAllEnvs())

it('asks every tool for an output without colours, whatever the terminal wants', async () => {
  vi.stubEnv('FORCE_COLOR', '1')
  const print =
    'process.stdout.write(JSON.stringify([process.env.NO_COLOR, process.env.FORCE_COLOR ?? null]))'
  const { code, output } = await run(process.execPath, ['--eval', print])
  expect(code).toBe(0)
  expect(JSON.parse(output)).toEqual(['1', null])
})
