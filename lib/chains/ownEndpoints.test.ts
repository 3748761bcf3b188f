import { describe, expect, it } from 'vitest'
import { mayAsk, ownEndpointsFromText, ownEndpointsToText, parseEndpointUrl } from './ownEndpoints'

describe('the URL of an endpoint', () => {
  it.each([
    [' https://l1.example/key \n', 'https://l1.example/key'],
    ['https://l1.example', 'https://l1.example/'],
    ['http://localhost:8545', 'http://localhost:8545/'],
    ['http://127.0.0.1:8545/x', 'http://127.0.0.1:8545/x'],
    ['http://l1.example', null],
    ['wss://l1.example', null],
    ['https://me:secret@l1.example', null],
    ['javascript:alert(1)', null],
    ['l1.example', null],
    ['', null],
  ])('in %j is %j', (text, url) => expect(parseEndpointUrl(text)).toBe(url))

  it.each([
    ['https://l1.example/', 'https', true],
    ['https://l1.example/', 'none', false],
    ['https://l1.example/', 'loopback', false],
    ['http://localhost:1/', 'loopback', true],
    ['http://localhost:1/', 'https', false],
  ] as const)('%s, where %s is allowed: %s', (url, allowed, expected) =>
    expect(mayAsk(url, allowed)).toBe(expected),
  )
})

describe('endpoints that a visitor has added', () => {
  it('are kept', () => {
    const own = ownEndpointsFromText('{"l1":["https://l1.example/"],"l2":[]}')
    expect(own).toEqual({ l1: [{ operator: 'l1.example', url: 'https://l1.example/' }], l2: [] })
    expect(ownEndpointsFromText(ownEndpointsToText(own))).toEqual(own)
  })

  it.each([null, '', '{', 'null', '7', '{"l1":7}', '{"l1":[7,"ftp://x","http://x.example"],"l2":{}}'])(
    'are none in %j',
    (text) => expect(ownEndpointsFromText(text)).toEqual({ l1: [], l2: [] }),
  )

  it('are not more than some', () => {
    const many = JSON.stringify({ l1: Array.from({ length: 99 }, (_, i) => `https://${i}.example/`) })
    expect(ownEndpointsFromText(many).l1).toHaveLength(5)
  })
})
