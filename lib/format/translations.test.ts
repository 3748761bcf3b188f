import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from './languages'

const root = join(import.meta.dirname, '..', '..')

/** Every file of sentences, and the language itself. */
const sources = ['components', 'lib', 'app']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /(^|\/)(copy|\w+Copy)\.ts$/.test(file))

/** Words that are the same in German: names, units and words that both languages have. */
const sameInGerman = new Set([
  'Commit',
  'LPT′',
  'LPT Bridge',
  'Arbitrum',
  'Ethereum',
  'Transfers',
  'Orchestrator',
  'Stake',
  '0x…',
])

/** Not sentences: where a link leads, what a local chain is told, what an element is found by. */
const technical = new Set(['href', 'method', 'params', 'id'])

type Sentence = { at: string; text: string }

/** Every sentence in `words`, by where it stands. Those with gaps are filled with one mark for each gap. */
function sentences(words: unknown, at: string): readonly Sentence[] {
  if (typeof words === 'string') return [{ at, text: words }]
  if (typeof words === 'function') {
    const marks = Array.from({ length: words.length }, (_, i) => `‹${i}›`)
    return sentences(words(...marks), `${at}(${marks})`)
  }
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([name, inner]) =>
    technical.has(name) ? [] : sentences(inner, `${at}.${name}`),
  )
}

const marksIn = (text: string) => [...new Set(text.match(/‹\d+›/g) ?? [])].sort()

it('finds the files of sentences', () => {
  expect(sources.length).toBeGreaterThan(9)
})

it('has a language file for each language but the first', () => {
  const missing = languages
    .slice(1)
    .filter(({ code }) => !existsSync(join(root, `lib/format/language.${code}.ts`)))
  expect(missing).toEqual([])
})

describe.each(languages.slice(1))('in $name', ({ code }) => {
  it.each(sources)('%s is complete', async (source) => {
    const translation = source.replace(/\.ts$/, `.${code}.ts`)
    expect(existsSync(join(root, translation)), `${translation} is missing`).toBe(true)
    const english: Record<string, unknown> = await import(join(root, source))
    const other: Record<string, unknown> = await import(join(root, translation))
    expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort())

    const translated = new Map(sentences(other, '').map(({ at, text }) => [at, text]))
    for (const { at, text } of sentences(english, '')) {
      const theirs = translated.get(at)
      expect(theirs?.trim(), `${at} has no sentence`).toBeTruthy()
      expect(marksIn(theirs ?? ''), `${at} says the same of the same`).toEqual(marksIn(text))
      const isSentence = /[a-z]{2}/i.test(text.replace(/‹\d+›|NaN/g, ''))
      if (isSentence && !sameInGerman.has(text.replaceAll('\u00ad', '')))
        expect(theirs, `${at} is not translated`).not.toBe(text)
    }
  })
})

describe('German', () => {
  it.each(sources)(
    '%s is set as German is: quotation marks, ellipses, dashes, and one form of address',
    async (source) => {
      const words: Record<string, unknown> = await import(join(root, source.replace(/\.ts$/, '.de.ts')))
      const count = (text: string, mark: string) => text.split(mark).length - 1
      const wrong = sentences(words, '').filter(
        ({ text }) =>
          /["”]|\.\.\.| - | {2}|\b(du|dein|deine|dich|dir)\b|\d\.\d{1,2}\b/i.test(text) ||
          count(text, '„') !== count(text, '“'),
      )
      expect(wrong).toEqual([])
    },
  )
})
