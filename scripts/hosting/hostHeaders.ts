import { SAFE_ORIGIN } from '../../lib/hooks/page/framing.ts'
import { languages } from '../setup/languages.ts'

/** A header that a host has to send, because a page cannot say the same of itself. */
export type HostHeader = {
  /** For which paths: one, or with `*` at its end all that begin so. */
  path: string
  name: string
  value: string
  /** The reason, for the table of docs/hosting.md. */
  why: string
}

/**
 * The one table: every file for a host, and the table of docs/hosting.md, are made of it.
 * @param embed other sites that may show the app in a frame
 */
export function hostHeaders(embed: readonly string[] = []): readonly HostHeader[] {
  return [
    {
      path: '/*',
      name: 'Content-Security-Policy',
      value: ['frame-ancestors', "'self'", SAFE_ORIGIN, ...embed].join(' '),
      why: 'decides who may show the app in a frame: Safe, so that it works as a Safe App, the sites that the build names, and nobody else, so that no page can lay something over its buttons',
    },
    {
      path: '/*',
      name: 'X-Content-Type-Options',
      value: 'nosniff',
      why: 'files are what they are named',
    },
    {
      path: '/*',
      name: 'Referrer-Policy',
      value: 'strict-origin-when-cross-origin',
      why: 'other hosts learn which site a visitor comes from, never which page',
    },
    {
      path: '/manifest.json',
      name: 'Access-Control-Allow-Origin',
      value: '*',
      why: 'Safe reads the name of the app there when somebody adds it',
    },
  ]
}

/** The folders of the languages' exports: `/`, `/de/`. */
export const languageFolders = (): readonly string[] =>
  languages.map((code, i) => (i === 0 ? '/' : `/${code}/`))

/** The headers of one path of a site. */
export const headersFor = (path: string, headers: readonly HostHeader[]): readonly HostHeader[] =>
  headers.filter((header) => covers(header.path, path))

const covers = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path

/** The headers of each path of the table, in its order. */
export function byPath(headers: readonly HostHeader[]): ReadonlyMap<string, readonly HostHeader[]> {
  const paths = new Set(headers.map(({ path }) => path))
  return new Map([...paths].map((path) => [path, headers.filter((header) => header.path === path)]))
}

/** Those of everything, which stand in the table under `/*`. */
export const ofEverything = (headers: readonly HostHeader[]): readonly HostHeader[] =>
  headers.filter(({ path }) => path === '/*')
