import { expect, it } from 'vitest'
import { takePagePort } from './pagePort'

it('takes the port from the flag, then from the environment, then the usual one', () => {
  expect(takePagePort(['--l1-port', '1', '--port', '4000'], { PORT: '5000' })).toEqual({
    port: 4000,
    rest: ['--l1-port', '1'],
  })
  expect(takePagePort(['--port=4001', '--help'], {})).toEqual({ port: 4001, rest: ['--help'] })
  expect(takePagePort([], { PORT: '5000' }).port).toBe(5000)
  expect(takePagePort([], { PORT: '' }).port).toBe(3000)
})

it('says what is no port', () => {
  for (const word of ['x', '0', '70000', '1.5'])
    expect(() => takePagePort(['--port', word], {})).toThrow(`not "${word}"`)
})
