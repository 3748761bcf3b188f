import { sha256 } from '../../checks/treeHash.ts'
import { isForHost } from '../hostFiles.ts'
import { type Findings, isNot } from './difference.ts'
import { type Fetched, fetchFile } from './fetchFile.ts'

/** Requests at the same time. */
const AT_ONCE = 6

type Verdict = 'same' | 'kept' | { difference: string } | { unknown: string }

/** Fetches every file of a manifest from an origin, as a visitor gets it, and compares it. */
export async function verifySite(
  origin: string,
  manifest: ReadonlyMap<string, string>,
  fetching: (url: string) => Promise<Fetched> = fetchFile,
): Promise<Findings> {
  const waiting = [...manifest]
  const verdicts: [string, Verdict][] = []
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [file, hash] = next
      verdicts.push([file, verdictOf(file, hash, await fetching(origin + pathOf(file)))])
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  verdicts.sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    same: verdicts.filter(([, verdict]) => verdict === 'same').length,
    differences: verdicts.flatMap(([, verdict]) =>
      isObject(verdict, 'difference') ? verdict.difference : [],
    ),
    unknown: verdicts.flatMap(([, verdict]) => (isObject(verdict, 'unknown') ? verdict.unknown : [])),
    kept: verdicts.flatMap(([file, verdict]) => (verdict === 'kept' ? file : [])),
  }
}

/** The address at which a visitor gets a file: a page at that of its folder. */
export const pathOf = (file: string): string =>
  `/${file.split('/').map(encodeURIComponent).join('/')}`.replace(/\/index\.html$/, '/')

function verdictOf(file: string, hash: string, fetched: Fetched): Verdict {
  if ('unreached' in fetched) return { unknown: `${file} could not be fetched: ${fetched.unreached}` }
  const { status, body, movedTo } = fetched
  if (movedTo !== null) return { difference: `${file} is fetched from another host: ${movedTo}` }
  if (status >= 500 || status === 429) return { unknown: `${file} could not be fetched: status ${status}` }
  const found = sha256(body)
  // A page for addresses that do not exist may come with that status.
  if (found === hash) return 'same'
  if (isForHost(file)) return status === 200 && !isPage(body) ? { difference: isNot(file, found) } : 'kept'
  if (status !== 200) return { difference: `${file} is missing: status ${status}` }
  return { difference: isNot(file, found) }
}

/** Hosts that keep a file to themselves may answer 200 with a page instead. */
const isPage = (body: Uint8Array): boolean =>
  /^\s*<!doctype html/i.test(new TextDecoder().decode(body.slice(0, 200)))

const isObject = <K extends string>(
  verdict: Verdict,
  key: K,
): verdict is Extract<Verdict, Record<K, string>> => typeof verdict === 'object' && key in verdict
