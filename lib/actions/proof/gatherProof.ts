import * as v from 'valibot'
import { type Address, type Hash, type Hex, hexToBigInt, isHex, numberToHex } from 'viem'
import type { AccountProof } from '@/lib/bridge/proof/evidence'
import type { Clients } from '@/lib/rpc/clients'
import { Unprovable } from './unprovable'

const hex = v.custom<Hex>((value) => isHex(value), 'is not hex')
const answerSchema = v.object({
  accountProof: v.array(hex),
  storageProof: v.array(v.object({ key: hex, value: hex, proof: v.array(hex) })),
})

/** Slots that are asked about in one request. */
const SLOTS_PER_REQUEST = 256

/** The endpoint cannot prove what a block's state holds: it does not do so at all, or has that state no more. */
export class NoProof extends Unprovable {
  override readonly name = 'NoProof'
  constructor(chain: string, block: bigint, cause: unknown) {
    const said = cause instanceof Error ? ` It says: ${firstLine(cause.message)}` : ''
    super(
      `The endpoint of ${chain} gives no proof of the state at block ${block}. One that keeps old states (an archive node) does.${said}`,
      { cause },
    )
  }
}

/**
 * Proofs of a contract and of slots of its storage, as `eth_getProof` gives them at a block. Nothing in it is checked here.
 * @throws NoProof
 */
export async function gatherProof(
  client: Clients['l1'],
  { address, slots, block }: { address: Address; slots: readonly Hash[]; block: bigint },
): Promise<AccountProof> {
  const pieces = [slots.slice(0, SLOTS_PER_REQUEST)]
  for (let start = SLOTS_PER_REQUEST; start < slots.length; start += SLOTS_PER_REQUEST) {
    pieces.push(slots.slice(start, start + SLOTS_PER_REQUEST))
  }
  const answers = await Promise.all(pieces.map((piece) => ask(client, { address, slots: piece, block })))
  return {
    nodes: [...(answers[0]?.accountProof ?? [])],
    words: answers.flatMap(({ storageProof }, piece) =>
      storageProof.map(({ value, proof }, index) => ({
        slot: pieces[piece]?.[index] ?? '0x',
        value: value === '0x' ? 0n : hexToBigInt(value),
        nodes: proof,
      })),
    ),
  }
}

async function ask(
  client: Clients['l1'],
  { address, slots, block }: { address: Address; slots: readonly Hash[]; block: bigint },
) {
  try {
    const answer = await client.request({
      method: 'eth_getProof',
      params: [address, [...slots], numberToHex(block)],
    })
    return v.parse(answerSchema, answer)
  } catch (error) {
    throw new NoProof(client.chain.name, block, error)
  }
}

const firstLine = (text: string) => text.split('\n')[0] ?? text
