import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import * as v from 'valibot'
import { secrets, type Variable, variables } from './variables'

const schema = v.partial(v.object(variables))

/** The settings of a deployment; a variable that is absent or empty is not set. */
export type Settings = v.InferOutput<typeof schema>

export type Environment = Readonly<Record<string, string | undefined>>

const names = Object.keys(variables)

/**
 * Reads the settings from a file and from the environment, which wins.
 * @param file of lines NAME=value; null for none
 * @throws Error with one sentence for each setting that is wrong
 */
export function readSettings(environment: Environment, file: string | null): Settings {
  if (file !== null && !existsSync(file)) throw new Error(`There is no file ${file} to read settings from.`)
  const written = file === null ? {} : parseEnv(readFileSync(file, 'utf8'))
  return parseSettings(environment, written, file ?? 'the file')
}

/** The same, of what was read. */
export function parseSettings(environment: Environment, written: Environment, file: string): Settings {
  const sentences = [
    ...Object.keys(written)
      .filter((name) => !names.includes(name))
      .map((name) => `${file} sets ${name}, which means nothing here.`),
    ...secrets
      .filter((name) => written[name])
      .map((name) => `${file} holds ${name}: a key comes from the environment or a keystore.`),
  ]
  const told = Object.fromEntries(
    names.flatMap((name) => {
      const value = environment[name]?.trim() || written[name]?.trim()
      return value ? [[name, value]] : []
    }),
  )
  const parsed = v.safeParse(schema, told)
  // The value itself is not repeated: it may be a secret.
  for (const issue of parsed.issues ?? []) sentences.push(`${v.getDotPath(issue)} ${issue.message}.`)
  if (parsed.success && sentences.length === 0) return parsed.output
  throw new Error(`These settings cannot be used. ${sentences.join(' ')} See docs/deploying.md.`)
}

/**
 * The settings without which something cannot be done.
 * @throws Error that names those that are missing
 */
export function demand<Name extends Variable>(
  settings: Settings,
  needed: readonly Name[],
): { [key in Name]: NonNullable<Settings[key]> } {
  const missing = needed.filter((name) => settings[name] === undefined)
  if (isComplete(settings, needed)) return settings
  const none = missing.some((name) => name.endsWith('PAUSER')) ? ' Write "none" for no pauser.' : ''
  throw new Error(`Nothing has a default here. Set ${missing.join(', ')}.${none} See docs/deploying.md.`)
}

function isComplete<Name extends Variable>(
  settings: Settings,
  needed: readonly Name[],
): settings is Settings & { [key in Name]: NonNullable<Settings[key]> } {
  return needed.every((name) => settings[name] !== undefined)
}
