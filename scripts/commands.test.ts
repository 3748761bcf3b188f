import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './setup/root'

/**
 * Commands of the documents that `npm test` does not run, by how they begin, and why. Everything else that a document names
 * is a step of `npm test`, part of one, or run below.
 */
const notRun: Readonly<Record<string, string>> = {
  'npm start': 'runs until it is stopped; every journey starts what it starts',
  'npm run dev': 'runs until it is stopped',
  'npm run previews': 'runs until it is stopped; its states are looked at by a step',
  'npm run devnet': 'runs until it is stopped; every journey starts one, and conformance asks it',
  'npm test': 'is what runs everything',
  'npm run build':
    'is a step for the local pair and for Arbitrum One, and part of one for Sepolia; build.test.ts resolves the settings of every pair',
  'npm run verify-release':
    'verify-release.test.ts compares sites and folders with it, and a step both builds',
  'npm run test:contracts': 'is a step, which starts forge itself',
  'npm run lockfile': 'asks the registry for each platform; lockfile.test.ts reads the same file',
  'npm run watch': 'runs until it is stopped; watcher.devnet.test.ts looks with it at the local chains',
  'npm run build:watch': 'writes; operations.test.ts builds with it and runs what it wrote',
  'npm run soak:watch': 'minutes',
  'npm run prove-reserves': 'proveReserves.devnet.test.ts proves and verifies with it on the local chains',
  'npm run deploy': 'deploy.devnet.test.ts deploys with it on the local chains',
  'npm run rehearse': 'is a step in its short form, which bootstrap/run.mjs runs',
  export: 'sets variables of the shell',
  'npm ci': 'is resolved for each platform by lockfile.test.ts',
  'npm install': 'is what a first start does',
  'npm run e2e': 'builds what the journeys need, which are a step, and runs them',
  'npm run e2e:ui': 'opens a window',
  'npm run unit:watch': 'runs until it is stopped',
  'npm run format': 'writes; what it would write is checked',
  'npm run pictures': 'writes; minutes',
  'npm run headers': 'writes; headerTable.test.ts compares what it would write',
  'npm run mutate:contracts': 'hours',
  'npm run invariants:deep': 'hours',
  'npm run abi': 'writes; with --check it is a step',
  'npm run snapshot:contracts': 'writes; with --check it is a step',
  'npx playwright show-trace': 'opens a window',
  'npx tsx ../scripts/forge.ts script': 'checkScript.devnet.test.ts runs it on the local chains',
  'npx vitest': 'is how unit tests and conformance are run',
  'sha256sum --check': 'compares the files with the list that a step compares them with',
  'ipfs add': 'needs IPFS, which is not part of this repository',
  'rsync -a': 'names a way to copy to a host',
  'a2enmod headers': 'is for the machine of a host',
  'cast wallet': 'makes or opens a key; deploy and watch read such a file in their tests',
  'sudo install': 'is for the machine that watches',
  'sudo systemctl': 'is for the machine that watches; operations.test.ts reads the unit',
  'journalctl -u': 'is for the machine that watches',
  'docker build': 'needs Docker; operations.test.ts builds and runs the file that the image holds',
  'docker run': 'needs Docker; operations.test.ts builds and runs the file that the image holds',
}

/** The steps of `npm test`, as text. */
const steps = readFileSync(join(root, 'scripts/test/steps.ts'), 'utf8')
const scripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
).scripts

/** Those of a clone. An unpacked archive has no list of them: there the ones that a reader opens first are looked at. */
const documents = existsSync(join(root, '.git'))
  ? execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
  : ['.', 'docs'].flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.md'))
        .map((name) => join(folder, name)),
    )

/** The first word of a command, here and on the machines that documents speak of. */
const TOOLS =
  'np[mx]|sudo|docker|systemctl|journalctl|ipfs|cast|sha256sum|rsync|a2enmod|export|git|curl|bash|node'
const TYPED = new RegExp(`^(?:${TOOLS}) `)
const INLINE = new RegExp(`\`((?:${TOOLS}) [^\`\n]+)\``, 'g')

type Command = { document: string; text: string }

/** The commands that a document tells its reader to type: lines of blocks, and code within sentences. */
function commandsOf(document: string): Command[] {
  const text = readFileSync(join(root, document), 'utf8').replace(/\\\n\s*/g, '')
  const blocks = [...text.matchAll(/^ *```([^\n]*)\n([\s\S]*?)^ *```/gm)].flatMap(
    ([, kind = '', block = '']) => (['', 'sh', 'bash'].includes(kind) ? block.split('\n') : []),
  )
  const inline = [...text.matchAll(INLINE)].map(([, code = '']) => code)
  return [...blocks, ...inline, ...shortened(text)]
    .flatMap((line) => line.split(/\s&&\s|\s+#\s/))
    .map((line) => line.trim().replace(/^(?:[A-Z][A-Z0-9_]*=\S* )+/, ''))
    .filter((line) => TYPED.test(line))
    .map((command) => ({ document, text: command }))
}

/** Further scripts of a table's row, which are named without their beginning: `npm run lint`, `types`, `check`. */
const shortened = (text: string): string[] =>
  [...text.matchAll(/^\| `npm run [^|]*/gm)].flatMap(([cell]) =>
    [...cell.matchAll(/, `([\w:-]+)`/g)].map(([, name]) => `npm run ${name}`),
  )

const commands = documents.flatMap(commandsOf)
const beginsWith = (text: string) => (start: string) => text === start || text.startsWith(`${start} `)

describe('every command of a document', () => {
  it('is found', () => expect(commands.length).toBeGreaterThan(40))

  it('exists', () => {
    const unknown = commands.filter(({ text }) => {
      const name = /^npm run ([\w:-]+)/.exec(text)?.[1]
      return name !== undefined && scripts[name] === undefined
    })
    expect(unknown).toEqual([])
  })

  it('names files that are there', () => {
    const missing = commands.flatMap(({ document, text }) =>
      [...text.matchAll(/(?<![\w./-])(?:\.\.\/)*((?:lib|scripts|script|devnet|components|e2e)\/[\w./-]+)/g)]
        .map(([path]) => path)
        .filter(
          (path) =>
            ![root, join(root, dirname(document)), join(root, 'contracts')].some((from) =>
              existsSync(join(from, path)),
            ),
        )
        .map((path) => `${document}: ${path}`),
    )
    expect(missing).toEqual([])
  })

  it('is run by `npm test`, or it is said why not', () => {
    const unaccounted = commands.filter(
      ({ text }) => !isRun(text) && !Object.keys(notRun).some(beginsWith(text)),
    )
    expect(unaccounted).toEqual([])
  })
})

it('every reason is of a command that a document names', () => {
  const stale = Object.keys(notRun).filter((start) => !commands.some(({ text }) => beginsWith(text)(start)))
  expect(stale).toEqual([])
})

/** A script is run when a step calls what it calls: the same file of ours, or the same tool. */
function isRun(text: string): boolean {
  if (executed.some(beginsWith(text))) return true
  const called = scripts[/^npm run ([\w:-]+)/.exec(text)?.[1] ?? '']
  if (called === undefined) return false
  return called.split(' && ').every((part) => {
    const [tool = '', file = ''] = part.split(' ')
    return steps.includes(tool === 'tsx' ? file : `bin('${tool}')`)
  })
}

/** Run here: each says what there is to do, and starts nothing. */
const executed = [
  'npm start -- --help',
  'npm test -- --help',
  'npm run devnet -- --help',
  'npm run devnet -- help',
  'npm run deploy -- --help',
]

it.each(executed)(
  '%s answers and ends',
  (command) => {
    const [, ...args] = command.split(' ')
    const [name = '', ...rest] = args[0] === 'run' ? args.slice(1) : args
    const [run = '', ...bootstrap] = (scripts[name] ?? '').split(' ')
    expect(run).toBe('node')
    const options = rest.filter((arg) => arg !== '--')
    const said = execFileSync(process.execPath, [...bootstrap, ...options], { cwd: root, encoding: 'utf8' })
    expect(said).toMatch(/^npm (start|test|run (devnet|deploy))|Usage|--/m)
  },
  60_000,
)

it('every Markdown file is looked at', () => {
  expect(documents).toContain('README.md')
  expect(readdirSync(join(root, 'docs')).filter((file) => file.endsWith('.md')).length).toBeGreaterThan(5)
})
