import { expect, it } from 'vitest'
import { reasonOf } from './line'

it('tells an error in one line, without the URL of an endpoint', () => {
  const error = new Error(
    'missing response (url="https://rpc.example/v2/secret", code=SERVER_ERROR)\nURL: https://secret',
  )
  expect(reasonOf(error)).toBe('missing response (url="(URL)", code=SERVER_ERROR)')
  expect(reasonOf('plain')).toBe('plain')
})
