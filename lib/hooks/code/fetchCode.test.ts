import { describe, expect, it } from 'vitest'
import { CodeMissing } from '@/lib/errors/code/codeMissing'
import { fetchCode } from './fetchCode'

const gone = () => Object.assign(new Error('Failed to load chunk'), { name: 'ChunkLoadError' })
const patience = { most: 50, pauses: [0, 0] }

/** Fails as often as that, then brings the code. */
function failing(failures: number, error: () => Error = gone) {
  const loader = { calls: 0, load: async () => 'code' }
  loader.load = async () => {
    loader.calls += 1
    if (loader.calls <= failures) throw error()
    return 'code'
  }
  return loader
}

describe('fetchCode', () => {
  it('asks again for what did not come', async () => {
    const loader = failing(2)
    expect(await fetchCode(loader.load, patience)).toBe('code')
    expect(loader.calls).toBe(3)
  })

  it('gives up in the end, in one kind of error', async () => {
    const loader = failing(9)
    await expect(fetchCode(loader.load, patience)).rejects.toBeInstanceOf(CodeMissing)
    expect(loader.calls).toBe(3)
  })

  it('does not wait for ever for what is never answered', async () => {
    const never = () => new Promise<string>(() => undefined)
    await expect(fetchCode(never, { most: 5, pauses: [0] })).rejects.toBeInstanceOf(CodeMissing)
  })

  it('asks once for code that came and is broken', async () => {
    const loader = failing(1, () => new TypeError('x is not a function'))
    await expect(fetchCode(loader.load, patience)).rejects.toBeInstanceOf(TypeError)
    expect(loader.calls).toBe(1)
  })
})
