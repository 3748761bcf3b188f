// Builds the site for Arbitrum One once more, from the same sources in another folder and with nothing remembered, and
// compares every byte with the build that is here: then the hash of a deployment says which sources it was made of. The other
// folder's path has a blank, an umlaut and an apostrophe: pages are built in any.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { releaseHashes } from '../hosting/releaseFiles.ts'
import { copySources } from '../setup/copySources.ts'
import { firstLanguage as first, languages } from '../setup/languages.ts'
import { runOrThrow } from '../setup/run.ts'
import { buildSite, siteDir } from '../setup/site.ts'
import { oddFolder } from './oddFolder.ts'
import { differences, treeHash } from './treeHash.ts'

const PAIR = 'arbitrum-one'
const say = (line: string) => process.stdout.write(`  ${line} …\n`)
const others = languages.slice(1)

/** The hashes of a build's files in the first language. */
const firstHashes = (dir: string): Map<string, string> =>
  new Map([...releaseHashes(dir)].filter(([file]) => !others.includes(file.split('/')[0] ?? '')))

/** The hashes of a build of these sources elsewhere. Further languages are the same code with other words: one is enough. */
async function buildElsewhere(): Promise<Map<string, string>> {
  const { folder, parent } = oddFolder()
  try {
    copySources(folder)
    say(`Building the same sources in ${folder}`)
    const build = `import { buildSite } from './scripts/setup/site.ts'; await buildSite('${PAIR}', () => {}, ['${first}'])`
    const args = ['--import', 'tsx', '--input-type=module', '--eval', build]
    await runOrThrow('The second build', process.execPath, args, { cwd: folder })
    return firstHashes(join(folder, 'out', PAIR))
  } finally {
    rmSync(parent, { recursive: true, force: true })
  }
}

await buildSite(PAIR, say, [first])
const here = firstHashes(siteDir(PAIR))
const there = await buildElsewhere()
const different = differences(here, there)
for (const file of different.slice(0, 20)) process.stdout.write(`${file} is not the same in both.\n`)
process.stdout.write(
  different.length === 0
    ? `${here.size} files of the first language (${first}), the same bytes in both. sha256 of all: ${treeHash(here)}\nFurther languages (${others.join(', ')}) are the same code with other words, and are not built twice.\n`
    : `${different.length} of ${here.size} files differ between two builds of the same sources.\n`,
)
process.exit(different.length > 0 ? 1 : 0)
