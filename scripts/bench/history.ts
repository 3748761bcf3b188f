// `npm run bench:history`: what it takes to rebuild a history and to learn where its transfers stand, and what it takes
// when it is done in the obvious way: one search after another, one block after another, one status per message.
import { measureSearch, TRANSFERS } from './search'
import { measureStatuses } from './statuses'
import { type Measured, row } from './table'

const say = (line: string) => process.stdout.write(`${line}\n`)
const heading = (text: string) =>
  say(`\n${text}\n${row('', { requests: 'requests', calls: 'calls', seconds: 's' })}`)
const print = (name: string, { requests, calls, seconds }: Measured) =>
  say(row(name, { requests: String(requests), calls: String(calls), seconds: seconds.toFixed(1) }))

heading(`${TRANSFERS} transfers over 5 million L2 blocks, 10,000 blocks at once, 429 to every fifth request`)
await measureSearch(print)

const statuses = await measureStatuses()
heading(`statuses of ${statuses.messages} deposits on a local Arbitrum`)
print('the app', statuses.ours)
print('the app, again', statuses.again)
print('one SDK status per message', statuses.sdk)
