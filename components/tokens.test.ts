import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** The raw values that have a token in tailwind.config.ts; everywhere else the token's name is written. */
const raw: Record<string, RegExp> = {
  colour: /#[0-9a-fA-F]{6,8}\b|\brgba?\(|\boklch\(/,
  'size of type': /\btext-\[/,
  duration: /\bduration-(\d|\[)|\b\d+m?s ease/,
  radius: /\brounded-\[/,
  shadow: /(?<!-)\bshadow-\[/,
}

/** Given to others as data: the icon that a wallet list shows. */
const exempt = ['components/devnet/announceDemo.ts']

const files = ['app', 'components'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|css)$/.test(name) && !name.includes('.test.'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => !exempt.includes(name)),
)

it.each(Object.entries(raw))('no %s is written but by its token', (_, pattern) => {
  const lines = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  )
  expect(lines).toEqual([])
})
