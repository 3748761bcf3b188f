import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './setup/root'

const SYMBOLIC_LINK = '120000'

// A copy without git has nothing to be asked.
it.skipIf(!existsSync(join(root, '.git')))('holds no symbolic link, which Windows does not check out', () => {
  const files = execFileSync('git', ['ls-files', '--stage'], { cwd: root, encoding: 'utf8' }).split('\n')
  expect(files.length).toBeGreaterThan(500)
  expect(files.filter((line) => line.startsWith(SYMBOLIC_LINK))).toEqual([])
})
