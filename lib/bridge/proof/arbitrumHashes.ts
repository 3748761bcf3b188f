import { type Address, concat, encodeAbiParameters, encodePacked, type Hash, keccak256 } from 'viem'
import type { AssertionPreimage, DepositProof } from './evidence'

/** An assertion's hash, as the rollup computes it from its parent, the state it leads to and the inbox. */
export function assertionHash(assertion: AssertionPreimage): Hash {
  const { parent, l2BlockHash, sendRoot, batch, positionInBatch, machineStatus, endHistoryRoot } = assertion
  const state = encodeAbiParameters(
    [{ type: 'bytes32[2]' }, { type: 'uint64[2]' }, { type: 'uint8' }, { type: 'bytes32' }],
    [[l2BlockHash, sendRoot], [batch, positionInBatch], machineStatus, endHistoryRoot],
  )
  return keccak256(concat([parent, keccak256(state), assertion.inboxAccumulator]))
}

type Message = Pick<DepositProof, 'arbBlockNum' | 'ethBlockNum' | 'timestamp' | 'data'> & {
  sender: Address
  destination: Address
}

/** A message's hash, as ArbSys and the outbox compute it. */
export function messageHash({
  sender,
  destination,
  arbBlockNum,
  ethBlockNum,
  timestamp,
  data,
}: Message): Hash {
  return keccak256(
    encodePacked(
      ['address', 'address', 'uint256', 'uint256', 'uint256', 'uint256', 'bytes'],
      [sender, destination, arbBlockNum, ethBlockNum, timestamp, 0n, data],
    ),
  )
}

/** The root of the tree of messages to which a path leads from a message at a position. */
export function sendRootOf(message: Hash, position: bigint, path: readonly Hash[]): Hash {
  return path.reduce<Hash>(
    (node, sibling, level) =>
      keccak256(concat((position >> BigInt(level)) % 2n === 0n ? [node, sibling] : [sibling, node])),
    keccak256(message),
  )
}
