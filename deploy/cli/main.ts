import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BaseError } from 'viem'
import { root } from '../../scripts/setup/root.ts'
import { type Environment, readSettings } from '../settings/settings'
import { type CommandLine, readCommandLine, usage } from './commandLine'
import { check, plan, type Work } from './commands'
import { deploy } from './deploy'
import { openTerminal } from './terminal'
import { verify } from './verify'

/**
 * `npm run deploy`.
 * @returns the exit code: 0 for well, 1 when something was found to be wrong
 * @throws Error with a sentence when it cannot be said, or done
 */
export async function main(words: readonly string[], environment: Environment): Promise<number> {
  const line = readCommandLine(words)
  const terminal = openTerminal()
  if (line === null) {
    terminal.say(usage)
    return 0
  }
  return run({ line, terminal, settings: readSettings(environment, settingsFile(line)) }).catch(inOneSentence)
}

/** Errors of the library that asks the chains carry the whole question in their text, the code of the contracts included. */
function inOneSentence(error: unknown): never {
  if (!(error instanceof BaseError)) throw error
  const said = [error.shortMessage, error.details].filter(Boolean).join(' ')
  throw new Error(`A chain did not answer: ${said} Start this again: it goes on where it was.`)
}

function run(work: Work): Promise<number> {
  switch (work.line.command) {
    case 'plan':
      return plan(work)
    case 'deploy':
      return deploy(work)
    case 'check':
      return check(work)
    case 'verify':
      return verify(work)
  }
}

function settingsFile({ settings, pair }: CommandLine): string | null {
  if (settings !== null) return settings
  const usual = join(root, '.deploy', pair, 'settings.env')
  return existsSync(usual) ? usual : null
}
