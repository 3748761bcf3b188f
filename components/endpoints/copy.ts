import { plural } from '@/lib/format/numbers'
import type { EndpointProblem } from '@/lib/hooks/useOwnEndpoints'
import type { Exclusion } from '@/lib/rpc/endpoint'

export const endpointWords = {
  title: 'Endpoints',
  lead: 'Where this site reads the two chains: who answers, how fast, and who is left out and why.',
  order:
    'The first in the list is asked. When it fails or is too slow, the next one is asked, and after a while the first again. Nobody is asked only to measure them.',
  of: (chain: string) => `Endpoints of ${chain}`,
  own: 'Yours',
  calls: 'Balances and transactions',
  logs: 'History of transfers',
  latency: 'Mean answer time',
  seconds: (text: string) => `${text} s`,
  answered: (count: number) => plural(count, { one: '# answer', other: '# answers' }),
  failing: (time: string) => `Failing since ${time}`,
  remove: 'Remove',
  removeOf: (operator: string) => `Remove the endpoint of ${operator}`,
  removed: (operator: string) => `The endpoint of ${operator} was removed.`,
}

export const callStates: Record<'unused' | 'answers' | 'resting' | Exclusion, string> = {
  unused: 'Not needed so far',
  answers: 'Answers',
  resting: 'Failed a moment ago',
  'wrong-chain': 'Left out: it is on another network',
  'no-history': 'Left out: its history is incomplete',
  refuses: 'Left out: it refuses to answer',
}

export const logStates = {
  whole: 'Searched all at once',
  pieces: (blocks: string) => `Searched ${blocks} blocks at a time`,
  'wrong-chain': 'Left out: it is on another network',
  'no-history': 'Left out: it did not find an event that is known to exist',
  refuses: 'Left out: it refuses to search the history',
}

export const addWords = {
  title: 'Use your own endpoint',
  body: 'It is checked before it is used, asked before all others, and kept in this browser only. Whoever runs it learns which accounts you look at.',
  notAllowed:
    'This copy of the site may only ask the endpoints listed above. That is part of how it was built.',
  url: 'URL of the endpoint',
  add: 'Check and add',
  added: 'The endpoint is in use.',
  problems: {
    malformed: 'This is not an https URL.',
    'not-allowed': 'This copy of the site is not allowed to ask that address.',
    known: 'This endpoint is in the list already.',
    'too-many': 'Remove one of your endpoints first.',
    unreachable: 'It did not answer. Check the URL, and that it answers browsers (CORS).',
    'wrong-chain': 'It answers, but it is on another network.',
  } satisfies Record<Exclude<EndpointProblem, 'code-missing'>, string>,
}
