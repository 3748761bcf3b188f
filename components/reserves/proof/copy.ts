import type { RefutedCode } from '@/lib/bridge/proof/refuted'
import type { ProvenBook } from '@/lib/bridge/proof/verifyEvidence'
import { plural } from '@/lib/format/numbers'

export const proofWords = {
  title: 'Prove it here',
  lead: 'Your browser can check every figure itself, from the hash of one Ethereum block: it fetches headers and proofs from the endpoints and follows each one. An endpoint can refuse to answer, but not lie unnoticed.',
  prove: 'Prove the reserves',
  again: 'Prove them again',
  proving: 'Fetching the proofs and checking them …',
  proven: 'Proven: the reserve holds',
  off: 'Proven: the books do not agree',
  from: (block: string, time: string) => `From Ethereum block ${block}, ${time}.`,
  blockHash: 'Its hash',
  copyHash: 'Copy the hash of the block',
  compare:
    'This hash is all that is taken on trust: compare it with a node or an explorer that you trust. And that the contracts are the bridge’s: their addresses are those of this site.',
  book: {
    confirmed: 'At the latest confirmed assertion',
    pending: 'At the newest pending assertion',
  } satisfies Record<ProvenBook['kind'], string>,
  bookNote: {
    confirmed: 'Validators had the whole challenge period to dispute it.',
    pending: 'A validator’s claim until it is confirmed. Nobody disputes it, according to the rollup’s logs.',
  } satisfies Record<ProvenBook['kind'], string>,
  disputed:
    'A validator’s claim until it is confirmed. Another one disputes it, according to the rollup’s logs.',
  leftOut: {
    confirmed:
      'The latest confirmed assertion could not be proven: the Arbitrum endpoint does not keep a state that old. An archive node does: add one as your own endpoint, or use the command.',
    pending: 'The newest pending assertion could not be proven: the Arbitrum endpoint gives no proof of it.',
  } satisfies Record<ProvenBook['kind'], string>,
  block: (block: string) => `Arbitrum block ${block}`,
  escrowed: 'In escrow',
  escrowedBy: 'The gateway’s storage in the state of the Arbitrum block.',
  supply: 'LPT′ in existence',
  supplyBy: 'The token’s storage in the state of the Ethereum block.',
  unclaimed: (count: number) =>
    plural(count, { one: '# deposit not claimed', other: '# deposits not claimed' }),
  unclaimedBy: 'Messages in the assertion’s tree, unspent in the outbox’s storage.',
  unreleased: (count: number) =>
    plural(count, { one: '# withdrawal not released', other: '# withdrawals not released' }),
  unreleasedBy:
    'Recorded in the storage of the Ethereum gateway, not released in that of the Arbitrum gateway.',
  save: 'Save the proof',
  saveNote:
    'Anybody can check the file without asking an endpoint: npm run prove-reserves -- --verify, followed by its name.',
  unprovable: 'The endpoints give no proofs',
  unprovableBody:
    'That says nothing about the reserves. Proofs of older states come from archive nodes: add one as your own endpoint, or use “npm run prove-reserves” with one.',
  refuted: 'What the endpoints say does not hold',
}

/** The part of the endpoints' answers that does not hold. */
export const refutedWords: Record<RefutedCode, string> = {
  header: 'A block’s header does not have the hash that it has to have.',
  proof: 'A proof does not lead from the state of the block to the figure.',
  figure: 'An endpoint gives another figure than its own proof.',
  incomplete: 'A figure that is needed comes without a proof.',
  assertion: 'An assertion is not the one that the rollup has.',
  deposit: 'A deposit is claimed already, counted twice, or in no tree of messages.',
  contracts: 'The contracts are not those of this site.',
}
