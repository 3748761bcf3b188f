import type { Chain, Hash, TransactionReceipt } from 'viem'
import type { ChainPair, Side } from '@/lib/chains/pair'
import type { PendingAct } from '@/lib/history/pendingAct'
import type { Clients, WriteClients } from '@/lib/rpc/clients'

/** The steps after the sending of a transaction. */
export type Follow = {
  /** The transaction was sent: before anything else the hash goes where it cannot be lost. */
  onSent: (hash: Hash) => void
  /** Fetches the code of what is shown then: before the wallet is asked, since later it may be gone. */
  ahead?: () => Promise<unknown>
}

/** One signature: on which chain, and what is signed. The code that signs is fetched when it is needed. */
export type Act = Partial<Follow> & {
  side: Side
  load: () => Promise<(clients: WriteClients, pair: ChainPair) => Promise<Hash>>
  /** The names of its subject, such as `claim:7`: by these it is found again after a reload. */
  names: readonly string[]
  /** A name of every act of its kind: by it one is found whose amount a page no longer knows. */
  kind?: string
  /** Looks at what was mined: throws when it did not do what it was signed for, although it did not fail. */
  check?: (clients: Clients, pair: ChainPair, receipt: TransactionReceipt) => Promise<void>
  /** It is part of the chain. Called also when the component that asked is gone. */
  onMined?: () => void
}

/**
 * The phase of an act:
 *
 *     idle -> signing -> mining -> idle
 *                 |        ^
 *                 v        |
 *     proposed | unnamed --'---> idle
 *
 * `signing` includes the switch to the right network, which the wallet may ask about. `proposed` is for an account
 * that is a contract: its transaction may need further owners' signatures, for days. `unnamed`: the wallet answered
 * and named no transaction, so the chain is watched for it. Leaving any of them loses nothing.
 */
export type ActPhase = 'idle' | 'signing' | 'proposed' | 'unnamed' | 'mining'

/** All names under which an act that waits is kept. */
export const keptNames = ({
  names,
  kind,
}: {
  names: readonly string[]
  kind?: string | undefined
}): readonly string[] => (kind === undefined ? names : [...names, kind])

/** The phase in which an act is that waited when its page was left. */
export function phaseOf({ hash, proposed }: PendingAct): ActPhase {
  if (hash === null) return 'unnamed'
  return proposed ? 'proposed' : 'mining'
}

/** The transaction of an act while it waits to be included. */
export type SentAct = { hash: Hash; chain: Chain }
