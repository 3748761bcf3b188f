import { type ReactNode, useState } from 'react'
import { getAddress, numberToHex } from 'viem'
import { BooksProgress } from '@/components/books/booksProgress'
import { BooksReady } from '@/components/books/booksReady'
import { OlderLpt } from '@/components/bridge/older/olderLpt'
import RecentRecipients from '@/components/bridge/recipient/recentRecipients'
import RecipientNotes from '@/components/bridge/recipient/recipientNotes'
import * as facts from '@/components/fixtures/facts'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import { ProofOutcome } from '@/components/reserves/proof/proofOutcome'
import { DollarNote } from '@/components/shell/dollars/dollarNote'
import { ListFilterFields } from '@/components/transfers/list/filter/listFilterFields'
import { NoMatch } from '@/components/transfers/list/filter/noMatch'
import Worth from '@/components/ui/worth'
import AccountMenu from '@/components/wallet/accountMenu'
import { believedPrice, type FeedAnswer, type Prices } from '@/lib/actions/read/readPrices'
import { reservesVerdict } from '@/lib/bridge/reserves'
import { keepRecent } from '@/lib/hooks/acts/recipientStorage'
import { keys } from '@/lib/hooks/keys'
import type { MissingPart } from '@/lib/hooks/queries/useBooks'
import { pairWithBridge } from '@/lib/hooks/testing/pairWithBridge'

const nothing = () => {}
const others = [1n, 2n].map((n) => getAddress(numberToHex(2n ** 150n + n, { size: 20 })))
const [earlier = facts.account] = others
const twinOf = (address: string) => getAddress(`${address.slice(0, 6)}${'7'.repeat(32)}${address.slice(-4)}`)

/** Earlier recipients are read from the browser: the preview puts them there. */
function EarlierRecipients() {
  useState(() => keepRecent(pairWithBridge, 'l1', others))
  return <RecentRecipients side="l1" onChoose={nothing} />
}

const typed = (text: string, to: `0x${string}`) => (
  <RecipientNotes text={text} to={to} account={facts.account} side="l1" />
)

/** On a page alone: wagmi remembers the connections of one configuration, and two of them draw each other anew for ever. */
const named = (name: string) => (
  <PreviewProviders fill={(cache) => cache.setQueryData(keys.ownName(facts.account), name)}>
    <AccountMenu address={facts.account} />
  </PreviewProviders>
)

const fresh: FeedAnswer = { answer: 2_000n * 10n ** 8n, updatedAt: facts.NOW, decimals: 8, now: facts.NOW }
const { ETH: feed } = pairWithBridge.feeds
const believed = (change: Partial<FeedAnswer>) => feed && believedPrice(feed, { ...fresh, ...change })

/** A cost with its price, and the note at the foot of the page, for an answer of the price feed. */
function priced(ETH: Prices['ETH']) {
  return (
    <PreviewProviders fill={(cache) => cache.setQueryData(keys.prices, { ETH, LPT: null })}>
      <p>
        0.0021 ETH
        <Worth wei={2_100_000_000_000_000n} token="ETH" />
      </p>
      <DollarNote />
    </PreviewProviders>
  )
}

/** Books with so many rounds, of which some brought nothing. */
const books = (rounds: number, missing: readonly MissingPart[] = []) => (
  <BooksReady
    books={{ facts: facts.booksOf(rounds), missing, lpt: facts.account }}
    isReading={false}
    readOn={nothing}
  />
)

/** A block that everything is proven from. */
const header = {
  number: 21_000_000n,
  time: facts.NOW,
  hash: numberToHex(7n, { size: 32 }),
  stateRoot: numberToHex(9n, { size: 32 }),
  extraData: '0x',
} as const

const proven = (state: 'balanced' | 'short', disputed = false) => {
  const book = { assertion: numberToHex(8n, { size: 32 }), l2: header, facts: facts.reserves[state] }
  const verdict = reservesVerdict(facts.reserves[state])
  return (
    <ProofOutcome
      proof={{
        state: 'proven',
        block: header,
        books: [{ ...book, kind: 'pending', verdict }],
        leftOut: disputed ? ['confirmed'] : [],
        disputed,
        file: '{}',
      }}
    />
  )
}

const filter = { direction: 'withdraw', state: 'pending' } as const

/** States that are no union of the product's own, by kind. */
export const furtherPreviews = {
  older: { held: <OlderLpt amount={facts.deposit.amount} /> },
  recipients: {
    earlier: <EarlierRecipients />,
    looksLikeOwn: typed(twinOf(facts.account), twinOf(facts.account)),
    looksLikeEarlier: typed(twinOf(earlier), twinOf(earlier)),
    namedElsewhere: typed(`arb1:${earlier}`, earlier),
  },
  account: { named: named('a-name-that-takes-more-room-than-there-is.eth') },
  price: {
    fresh: priced(believed({})),
    stale: priced(believed({ updatedAt: facts.NOW - 90_001n })),
    absurd: priced(believed({ answer: 10n ** 18n })),
    absent: priced(null),
  },
  books: {
    reading: <BooksProgress progress={{ stake: 1, bridge: 0.4, rounds: 0.1 }} />,
    whole: books(30),
    long: books(500),
    empty: books(0),
    missing: books(3, [
      { part: 'gas', why: 'The network is busy right now.' },
      { part: 'stake', why: null },
    ]),
  },
  proof: {
    holds: proven('balanced'),
    disputed: proven('balanced', true),
    off: proven('short'),
    refuted: <ProofOutcome proof={{ state: 'refuted', code: 'figure' }} />,
    unprovable: <ProofOutcome proof={{ state: 'unprovable' }} />,
  },
  filter: {
    none: (
      <div className="flex flex-col gap-4">
        <ListFilterFields filter={filter} choose={nothing} among={[{ kind: 'deposit', settled: true }]} />
        <NoMatch choose={nothing} />
      </div>
    ),
  },
} satisfies Record<string, Record<string, ReactNode>>
