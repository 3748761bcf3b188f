import { describe, expect, it } from 'vitest'
import { describeError } from '../errors'
import { CodeMissing, isCodeMissing } from './codeMissing'
import { codeMissing } from './copy'

/** As the bundler's runtime throws it. */
const chunkError = Object.assign(new Error('Failed to load chunk /_next/static/chunks/1.js'), {
  name: 'ChunkLoadError',
})

describe('code that did not come', () => {
  it.each([
    ['the runtime’s own error', chunkError],
    ['ours', new CodeMissing('', { cause: chunkError })],
    ['one inside of another', new Error('act', { cause: chunkError })],
  ])('is known by %s, and told in a sentence without a file name', (_, error) => {
    expect(isCodeMissing(error)).toBe(true)
    expect(describeError(error)).toEqual({ code: 'code-missing', kind: 'temporary', ...codeMissing })
  })

  it('is nothing else', () => {
    expect(isCodeMissing(new SyntaxError('Unexpected token <'))).toBe(false)
    expect(isCodeMissing('ChunkLoadError')).toBe(false)
  })
})
