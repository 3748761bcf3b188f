import { writeEvidence } from '@/lib/bridge/proof/evidence'
import type { RefutedCode } from '@/lib/bridge/proof/refuted'
import { type ProvenBook, verifyEvidence } from '@/lib/bridge/proof/verifyEvidence'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { gatherEvidence } from './gatherEvidence'
import { Unprovable } from './unprovable'

/** The reserves as far as they are proven from one L1 block. */
export type ReservesProof =
  /** The endpoints give no proofs, or not of states so old: nothing is said of the reserves. */
  | { state: 'unprovable' }
  /** The endpoints’ answers contradict themselves; `code` names the first part that does. */
  | { state: 'refuted'; code: RefutedCode }
  | {
      state: 'proven'
      /** The block that everything follows from. */
      block: ProvenBook['l2']
      books: readonly ProvenBook[]
      /** Assertions whose books the endpoints could not prove. */
      leftOut: readonly ProvenBook['kind'][]
      /** Rivals of the pending assertion are in the rollup's logs. */
      disputed: boolean
      /** The evidence as `npm run prove-reserves -- --verify` takes it. */
      file: string
    }

/**
 * Gathers what proves the reserves and checks every piece of it here: an endpoint can refuse, and cannot lie.
 * @throws BridgeNotOpen; what the endpoints throw when they do not answer
 */
export async function proveReserves(clients: Clients, pair: ChainPair): Promise<ReservesProof> {
  try {
    const start = pair.isLocal ? 'latest' : 'finalized'
    const { evidence, leftOut, disputed } = await gatherEvidence(clients, pair, start)
    const verdict = await verifyEvidence(evidence)
    if (verdict.state === 'refuted') return { state: 'refuted', code: verdict.code }
    return {
      state: 'proven',
      block: verdict.l1,
      books: verdict.books,
      leftOut: leftOut.map(({ kind }) => kind),
      disputed,
      file: writeEvidence(evidence),
    }
  } catch (error) {
    if (error instanceof Unprovable) return { state: 'unprovable' }
    throw error
  }
}
