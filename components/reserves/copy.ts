import type { ReservesVerdict } from '@/lib/bridge/reserves'
import { formatCount, plural } from '@/lib/format/numbers'

export const reservesWords = {
  title: 'Reserves',
  lead: 'Every LPT′ on Ethereum is backed by an LPT in escrow on Arbitrum. Both sides, just read from the chains.',
  sum: 'The equation',
  escrowed: 'In escrow',
  escrowedBody: 'What the gateway has recorded as escrowed.',
  supply: 'LPT′ in existence',
  supplyBody: 'Minted and not burnt.',
  unclaimed: 'Deposits not yet claimed',
  unreleased: 'Withdrawals not yet released',
  together: 'Total',
  transfers: (count: number) => plural(count, { one: '# transfer', other: '# transfers' }),
  derived: 'Not counted: this is the difference',
  picture: (escrowed: string, owed: string) =>
    `Two bars of the same scale. In escrow on Arbitrum: ${escrowed}. It backs: ${owed}.`,
  standsFor: 'Backs',
  nothing: 'Nothing is in escrow, and there is no LPT′: the books are empty.',
  read: 'Where this was read',
  block: (number: bigint) => `Block ${formatCount(number)}`,
  moments:
    'The two chains share no clock, so Arbitrum is read first and Ethereum after it, each at one block. A transfer that moves in between still counts as open on both sides, so the equation is exact, not approximate.',
  verify: 'Verify it yourself',
  verifyBody:
    'With one command of Foundry’s cast for each figure, against any node that you trust. “npm run prove-reserves” proves all of them from one Ethereum block.',
  inWei: 'Answers in wei.',
  stillOpen: (count: number) =>
    count === 0
      ? 'None is in progress: there is nothing to check.'
      : plural(count, {
          one: 'Answers “false”: the one in progress is still open.',
          other:
            'Answers (true, 0x00…00) for each of the # in progress: the call succeeded, and each is still open.',
        }),
  noneMissing:
    'The equation shows that none is missing: the escrow less the LPT′ in existence is exactly what is in progress.',
  recount: 'Find and count them yourself',
  recountBody:
    'Shell commands with cast and jq. They go through every transfer ever made and list the open ones.',
  copyOf: (what: string) => `Copy the command for: ${what}`,
}

/** The verdict in one line, and its meaning. `amount` is in LPT. */
export const verdictWords: Record<
  ReservesVerdict['state'],
  { title: string; body: (amount: string) => string }
> = {
  balanced: {
    title: 'The reserve holds',
    body: () => 'The escrow is exactly the LPT′ in existence plus the transfers in progress.',
  },
  uncounted: {
    title: 'The reserve covers every LPT′',
    body: (amount) =>
      `The deposits could not be counted, since Arbitrum’s logs could not be read completely. For the books to agree they must add up to ${amount}. This is retried automatically.`,
  },
  short: {
    title: 'The reserve does not hold',
    body: (amount) =>
      `${amount} of LPT′ has nothing in escrow behind it. Do not bridge and do not buy LPT′ until this is explained.`,
  },
  surplus: {
    title: 'The books do not agree',
    body: (amount) =>
      `${amount} more is in escrow than is accounted for. Every LPT′ is covered, but this should not happen.`,
  },
  missing: {
    title: 'The escrow is short',
    body: (amount) =>
      `The gateway holds ${amount} less than it has recorded as escrowed. Do not bridge until this is explained.`,
  },
}
