import { bytesToHex, type Hex, hexToBytes } from 'viem'

const NUMBER = 0x43
const COINBASE = 0x41
const PUSH1 = 0x60
const PUSH32 = 0x7f

/**
 * A contract's code that asks for the coinbase wherever it asked for `block.number`. On Arbitrum that is L1's block number; the node
 * that runs a fork gives L2's, and lets itself be told no other, but it can be told any coinbase.
 *
 * Constants within the code are passed over, and so is what the compiler appends: its last two bytes say how long that is.
 */
export function numberAsCoinbase(code: Hex): Hex {
  const bytes = hexToBytes(code)
  const end = bytes.length - appendedTo(bytes)
  for (let at = 0; at < end; at++) {
    const opcode = bytes[at] ?? 0
    if (opcode === NUMBER) bytes[at] = COINBASE
    if (opcode >= PUSH1 && opcode <= PUSH32) at += opcode - PUSH1 + 1
  }
  return bytesToHex(bytes)
}

/** The number of bytes of metadata behind the code: zero where the length that they claim is impossible. */
function appendedTo(bytes: Uint8Array): number {
  const claimed = ((bytes.at(-2) ?? 0) << 8) + (bytes.at(-1) ?? 0) + 2
  // A CBOR map of one to four entries.
  const first = bytes[bytes.length - claimed] ?? 0
  return first >= 0xa1 && first <= 0xa4 ? claimed : 0
}
