import { existsSync, readFileSync } from 'node:fs'
import { parseArgs, parseEnv } from 'node:util'
import * as v from 'valibot'
import { pairNames } from '@/lib/chains/pairNames'
import { secrets, variables } from './variables'

const url = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/\S+$/, '--l1-rpc and --l2-rpc have to be http or https URLs.'),
)

const schema = v.object({
  pair: v.picklist(pairNames, `--pair has to be one of: ${pairNames.join(', ')}.`),
  l1: v.array(url),
  l2: v.array(url),
  once: v.boolean(),
  really: v.boolean(),
  ...variables,
})

export type Settings = ReturnType<typeof readSettings>

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The settings from the command line, the environment and a file of lines NAME=value; the first that has a value
 * counts.
 * @throws Error with a sentence for each mistake
 */
export function readSettings(args: readonly string[], env: Environment) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pair: { type: 'string' },
      'l1-rpc': { type: 'string', multiple: true },
      'l2-rpc': { type: 'string', multiple: true },
      once: { type: 'boolean' },
      listen: { type: 'string' },
      follow: { type: 'string', multiple: true },
      act: { type: 'string', multiple: true },
      really: { type: 'boolean' },
      settings: { type: 'string' },
    },
  })
  const file = readFile(values.settings)
  // An option of the command line goes before its variable.
  const said: Environment = {
    WATCH_LISTEN: values.listen,
    WATCH_FOLLOW: values.follow?.join(','),
    WATCH_ACT: values.act?.join(','),
  }
  const entries = Object.keys(variables).map(
    (name) => [name, said[name] || env[name]?.trim() || file[name]?.trim() || undefined] as const,
  )
  const parsed = v.safeParse(schema, {
    pair: values.pair ?? '',
    l1: values['l1-rpc'] ?? [],
    l2: values['l2-rpc'] ?? [],
    once: values.once ?? false,
    really: values.really ?? false,
    ...Object.fromEntries(entries),
  })
  if (!parsed.success) throw new Error(parsed.issues.map(({ message }) => message).join(' '))
  const told = parsed.output
  return {
    pair: told.pair,
    l1: told.l1,
    l2: told.l2,
    once: told.once,
    webhook: told.WATCH_WEBHOOK,
    shape: told.WATCH_WEBHOOK_SHAPE,
    seconds: told.WATCH_EVERY_SECONDS,
    listen: told.WATCH_LISTEN ?? null,
    follow: told.WATCH_FOLLOW ?? [],
    act: told.WATCH_ACT ?? [],
    really: told.really,
    actFor: told.WATCH_ACT_FOR ?? null,
    least: told.WATCH_ACT_LEAST_LPT,
    limits: {
      gasPrice: { l1: told.WATCH_MAX_GAS_PRICE_L1, l2: told.WATCH_MAX_GAS_PRICE_L2 },
      perDay: told.WATCH_MAX_SPEND_PER_DAY,
      perTransfer: told.WATCH_MAX_SPEND_PER_TRANSFER,
    },
    key: {
      key: told.WATCH_KEEPER_KEY,
      keystore: told.WATCH_KEEPER_KEYSTORE,
      passwordFile: told.WATCH_KEEPER_PASSWORD_FILE,
    },
    roles: {
      l1: { owner: told.WATCH_L1_OWNER, pauser: told.WATCH_L1_PAUSER },
      l2: { owner: told.WATCH_L2_OWNER, pauser: told.WATCH_L2_PAUSER },
    },
  }
}

function readFile(path: string | undefined): Environment {
  if (path === undefined) return {}
  if (!existsSync(path)) throw new Error(`There is no file ${path} to read settings from (--settings).`)
  const written = parseEnv(readFileSync(path, 'utf8'))
  const unknown = Object.keys(written).filter((name) => !(name in variables))
  if (unknown.length > 0)
    throw new Error(`${path} sets ${unknown.join(', ')}, which means nothing here. See docs/watching.md.`)
  const kept = secrets.filter((name) => written[name])
  if (kept.length > 0)
    throw new Error(`${path} holds ${kept.join(', ')}: a key comes from the environment or a keystore.`)
  return written
}
