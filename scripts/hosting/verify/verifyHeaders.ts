import { type HostHeader, headersFor } from '../hostHeaders.ts'
import { type Fetched, fetchFile } from './fetchFile.ts'

/** Headers that change what a page may do, or tell others of a visit: none is in place that the table does not name. */
const ADDING = [
  'set-cookie',
  'refresh',
  'link',
  'report-to',
  'reporting-endpoints',
  'nel',
  'service-worker-allowed',
  'content-security-policy',
  'x-frame-options',
  'access-control-allow-credentials',
  'sourcemap',
]

/** An address that no release has. */
export const NOWHERE = 'there-is-no-such-page'

/**
 * Compares the headers of some addresses with the table of the release, and sees that an address without a file answers 404.
 * @param paths one for each row of the table
 * @returns differences, each a sentence; and what could not be learnt
 */
export async function verifyHeaders(
  origin: string,
  paths: readonly string[],
  table: readonly HostHeader[],
  fetching: (url: string) => Promise<Fetched> = fetchFile,
): Promise<{ differences: string[]; unknown: string[] }> {
  const [differences, unknown]: [string[], string[]] = [[], []]
  for (const path of [...paths, `/${NOWHERE}/`, `/_next/static/${NOWHERE}.js`]) {
    const fetched = await fetching(origin + path)
    if ('unreached' in fetched) {
      unknown.push(`${path} could not be fetched: ${fetched.unreached}`)
      continue
    }
    if (path.includes(NOWHERE) && fetched.status !== 404)
      differences.push(`${path} answers ${fetched.status}, and there is no such file: 404 is right`)
    // A file that did not come is a difference by itself.
    if (!path.includes(NOWHERE) && fetched.status !== 200) continue
    const wanted = headersFor(path, table)
    differences.push(...wanted.flatMap((header) => missing(path, header, fetched.headers)))
    differences.push(...added(path, wanted, fetched.headers))
  }
  return { differences, unknown }
}

function missing(path: string, { name, value }: HostHeader, sent: Headers): string[] {
  const found = sent.get(name)
  if (found === value) return []
  return [`${path} ${found === null ? 'is sent without' : `is sent with "${found}" for`} ${name}: ${value}`]
}

function added(path: string, wanted: readonly HostHeader[], sent: Headers): string[] {
  const names = new Set(wanted.map(({ name }) => name.toLowerCase()))
  return ADDING.filter((name) => !names.has(name) && sent.has(name)).map(
    (name) => `${path} is sent with a header that no release asks for: ${name}: ${sent.get(name)}`,
  )
}

/** Addresses that between them meet every row of the table: the start page, and a file of each further row. */
export const samples = (table: readonly HostHeader[], files: readonly string[]): readonly string[] => [
  '/',
  ...new Set(
    table.flatMap(({ path }) => {
      if (path === '/*') return []
      const start = path.replace(/^\/|\*$/g, '')
      const file = files.find((file) => (path.endsWith('*') ? file.startsWith(start) : file === start))
      return file === undefined ? [] : [`/${file}`]
    }),
  ),
]
