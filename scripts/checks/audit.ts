// The packages that ship have no known vulnerability, as far as the registry tells. Not every registry answers audits, and
// none does without a network: then nothing is known, and that is said instead of a clean bill.
import { run } from '../setup/run.ts'

type Finding = { name: string; severity: string; title: string }
type Advisory = Finding & { id: string }
type Vulnerabilities = Readonly<Record<string, { via: readonly (string | (Finding & { url: string }))[] }>>
type Report = { vulnerabilities?: Vulnerabilities }

/** Findings that do not reach the app, each with the reason why. */
const accepted = new Map([
  [
    'GHSA-848j-6mx2-7j84',
    'elliptic comes with ethers 5, which the Arbitrum SDK stands on. It is about signing; the app signs in the wallet alone.',
  ],
])

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const { output } = await run(npm, ['audit', '--omit=dev', '--json', '--loglevel=silent', '--fetch-retries=0'])
const report = parse(output)

if (report?.vulnerabilities === undefined) {
  console.log('The registry answers no audit here, so nothing is known of the packages that ship.')
} else {
  const found = advisories(report.vulnerabilities)
  for (const { id, name, severity, title } of found) {
    console.log(
      `${name}: ${title} (${severity}, ${id}). ${accepted.get(id) ?? 'Update it, or override its version.'}`,
    )
  }
  const open = found.filter(({ id }) => !accepted.has(id))
  console.log(
    `${open.length} known vulnerabilities in the packages that ship, ${found.length - open.length} of no effect.`,
  )
  process.exitCode = open.length > 0 ? 1 : 0
}

function parse(text: string): Report | null {
  try {
    return JSON.parse(text.slice(text.indexOf('{')))
  } catch {
    return null
  }
}

/** The advisories themselves; that a package depends on one that has some is no finding of its own. */
function advisories(vulnerabilities: Vulnerabilities): Advisory[] {
  const all = Object.values(vulnerabilities)
    .flatMap(({ via }) => via)
    .flatMap((cause) => (typeof cause === 'object' ? [cause] : []))
    .map(({ url, ...rest }) => ({ ...rest, id: url.split('/').at(-1) ?? url }))
  return [...new Map(all.map((advisory) => [`${advisory.id} ${advisory.name}`, advisory])).values()]
}
