import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { pairNames } from '@/lib/chains/pairNames'
import { webhookShapes } from './alerts'

const url = (name: string) =>
  v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, `${name} is not an http or https URL.`))

const schema = v.object({
  pair: v.picklist(pairNames, `--pair has to be one of: ${pairNames.join(', ')}.`),
  l1: v.array(url('--l1-rpc')),
  l2: v.array(url('--l2-rpc')),
  once: v.boolean(),
  webhook: v.optional(url('WATCH_WEBHOOK')),
  shape: v.picklist(webhookShapes, `WATCH_WEBHOOK_SHAPE has to be one of: ${webhookShapes.join(', ')}.`),
  seconds: v.pipe(
    v.string(),
    v.regex(/^[1-9]\d{0,5}$/, 'WATCH_EVERY_SECONDS has to be a whole number of seconds from 1 on.'),
    v.transform(Number),
  ),
})

export type Settings = v.InferOutput<typeof schema>

/**
 * What the command line and the environment say.
 * @throws Error with a sentence for each mistake
 */
export function readSettings(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Settings {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pair: { type: 'string' },
      'l1-rpc': { type: 'string', multiple: true },
      'l2-rpc': { type: 'string', multiple: true },
      once: { type: 'boolean' },
    },
  })
  const parsed = v.safeParse(schema, {
    pair: values.pair ?? '',
    l1: values['l1-rpc'] ?? [],
    l2: values['l2-rpc'] ?? [],
    once: values.once ?? false,
    ...(env.WATCH_WEBHOOK && { webhook: env.WATCH_WEBHOOK }),
    shape: env.WATCH_WEBHOOK_SHAPE || 'json',
    seconds: env.WATCH_EVERY_SECONDS || '60',
  })
  if (parsed.success) return parsed.output
  throw new Error(parsed.issues.map(({ message }) => message).join(' '))
}
