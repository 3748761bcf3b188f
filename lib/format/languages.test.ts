import { describe, expect, it } from 'vitest'
import { addressOf, otherLanguages, pathIn, preferredLanguage } from './languages'

it('keeps a page’s path in every language', () => {
  expect(pathIn('en', '/')).toBe('/')
  expect(pathIn('de', '/')).toBe('/de/')
  expect(pathIn('en', '/stake/')).toBe('/stake/')
  expect(pathIn('de', '/transfers/?tx=0x1')).toBe('/de/transfers/?tx=0x1')
})

it('gives away addresses of the page that is being read', () => {
  expect(addressOf('/stake/', 'https://bridge.example')).toBe('https://bridge.example/stake/')
})

it('does not offer the language that is there', () => {
  expect(otherLanguages.map(({ code }) => code)).toEqual(['de'])
})

describe('the preferred language', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['en-GB', 'de'], 'en'],
    [['fr-FR', 'de-CH', 'en'], 'de'],
    [['DE'], 'de'],
    [['fr'], undefined],
    [[], undefined],
  ])('of %j is %s', (tags, code) => {
    expect(preferredLanguage(tags)?.code).toBe(code)
  })
})
