import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aRelease } from './aRelease'
import { hostFiles, isForHost } from './hostFiles'
import { headersFor, hostHeaders, languageFolders } from './hostHeaders'

const headers = hostHeaders()
const files = hostFiles(headers)
const text = (name: string) => files.get(name) ?? ''

const formats: Readonly<Record<string, (name: string, value: string) => string>> = {
  _headers: (name, value) => `\n  ${name}: ${value}\n`,
  'nginx.conf': (name, value) => `add_header ${name} "${value}" always;\n`,
  Caddyfile: (name, value) => `\n\t${name} "${value}"\n`,
  '.htaccess': (name, value) => `\nHeader always set ${name} "${value}"`,
}

it.each(Object.keys(formats))('%s says every header of the table, in its own words', (file) => {
  for (const { name, value } of headers) expect(text(file)).toContain(formats[file]?.(name, value))
})

it('vercel.json says for each path what the table says', () => {
  const told: { headers: { source: string; headers: { key: string; value: string }[] }[] } = JSON.parse(
    text('vercel.json'),
  )
  for (const path of ['/', '/stake/', '/manifest.json', '/manifestXjson', '/de/_next/static/a.js']) {
    const sent = told.headers
      .filter(({ source }) => new RegExp(`^${source}$`).test(path))
      .flatMap(({ headers }) => headers.map(({ key, value }) => `${key}: ${value}`))
    expect(sent).toEqual(headersFor(path, headers).map(({ name, value }) => `${name}: ${value}`))
  }
})

it('repeats in each location of nginx what holds for everything, because a location with headers inherits none', () => {
  const everywhere = headers.filter(({ path }) => path === '/*').map(({ name }) => name)
  const locations = text('nginx.conf').match(/location [^{]*\{[^}]*add_header[^}]*\}/g) ?? []
  expect(locations).toHaveLength(1)
  for (const location of locations) for (const name of everywhere) expect(location).toContain(`${name} `)
})

it('names the page for addresses that do not exist in each language, the nearest folder first', () => {
  expect(text('_redirects')).toBe('/de/* /de/404.html 404\n/* /404.html 404\n')
  for (const file of ['nginx.conf', 'Caddyfile', '.htaccess'])
    for (const folder of languageFolders()) expect(text(file)).toContain(`${folder}404.html`)
})

it('no value breaks out of the quotes of a format', () => {
  for (const { name, value } of headers) expect(`${name}${value}`).not.toMatch(/["\\\n]/)
})

it('a release has all of them at its root', () => {
  const dir = aRelease()
  expect(readdirSync(dir)).toEqual(expect.arrayContaining([...files.keys()]))
  expect(JSON.parse(readFileSync(join(dir, 'headers.json'), 'utf8'))).toEqual(headers)
  expect([...files.keys()].filter((name) => !isForHost(name))).toEqual(['headers.json'])
  rmSync(dir, { recursive: true })
})
