// The demo account and the clock panel are tools of the local chains. A build for a real network holds nothing of them.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { siteDir } from '../setup/site.ts'

/** Strings that only the local tools use, and that no minifier changes. */
const markers = [
  'devnet_',
  'devnet.json',
  'Demo account',
  'clock panel',
  'Clock panel',
  'Demokonto',
  'Zeitsteuerung',
]

/** The attribute of a page of previews: no build has one. */
const PREVIEWS = 'data-preview'

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesIn(join(path, name))) : [path]

const textFiles = (dir: string) => filesIn(dir).filter((file) => /\.(js|html|txt|json|css)$/.test(file))
const found = (dir: string) =>
  textFiles(dir).flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return markers.filter((marker) => text.includes(marker)).map((marker) => ({ file, marker }))
  })

const local = new Set(found(siteDir('devnet')).map(({ marker }) => marker))
const missing = ['devnet_', 'devnet.json', 'Demo account', 'Demokonto'].filter((marker) => !local.has(marker))
const leaked = found(siteDir('arbitrum-one'))

for (const marker of missing) {
  console.log(`"${marker}" is not in the local build either: the check looks for the wrong string.`)
}
for (const { file, marker } of leaked) {
  console.log(
    `${file} holds "${marker}": reach it through @devnet-tools only, which a real build leaves out.`,
  )
}
if (missing.length === 0 && leaked.length === 0) {
  const files = ['devnet', 'arbitrum-one'].flatMap((pair) => textFiles(siteDir(pair)))
  const showing = files.filter((file) => readFileSync(file, 'utf8').includes(PREVIEWS))
  for (const file of showing)
    console.log(`${file} is of a preview: only page.dev.tsx may import components/previews.`)
  if (showing.length > 0) process.exit(1)
  console.log(`${textFiles(siteDir('arbitrum-one')).length} files hold none of: ${markers.join(', ')}.`)
}
process.exit(missing.length + leaked.length > 0 ? 1 : 0)
