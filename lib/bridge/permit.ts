import {
  type Address,
  domainSeparator,
  type Hex,
  hexToBigInt,
  hexToNumber,
  isHex,
  numberToHex,
  size,
  slice,
} from 'viem'

/** The EIP-712 domain of a token: its name and version, its chain and its address. */
export type PermitDomain = { name: string; version: string; chainId: number; verifyingContract: Address }

/** EIP-2612, in the order that its type hash has. */
const PERMIT_TYPES = {
  Permit: [
    { name: 'owner', type: 'address' },
    { name: 'spender', type: 'address' },
    { name: 'value', type: 'uint256' },
    { name: 'nonce', type: 'uint256' },
    { name: 'deadline', type: 'uint256' },
  ],
} as const

/** The lifetime of a signed permission, in seconds of chain time: it is used at once. */
export const PERMIT_SECONDS = 3_600n

/** The version of a token that does not say which it has. Livepeer's is one of these. */
const UNSAID_VERSION = '1'

/**
 * The domain of a token, from its own answers; null when it is not the one under which the token checks signatures. A
 * signature under another domain would be worth nothing.
 */
export function permitDomain(token: {
  address: Address
  chainId: number
  name: string
  /** Null when the token does not say. */
  version: string | null
  /** The token's answer to `DOMAIN_SEPARATOR()`. */
  separator: Hex
}): PermitDomain | null {
  const { address: verifyingContract, chainId, name } = token
  const domain = { name, version: token.version ?? UNSAID_VERSION, chainId, verifyingContract }
  return domainSeparator({ domain }) === token.separator.toLowerCase() ? domain : null
}

/** The typed data for the owner to sign: `spender` may take `value` wei until `deadline`, in seconds of chain time. */
export function permitToSign(
  domain: PermitDomain,
  message: { owner: Address; spender: Address; value: bigint; nonce: bigint; deadline: bigint },
) {
  return { domain, types: PERMIT_TYPES, primaryType: 'Permit', message } as const
}

/**
 * A signature in the three parts that contracts take, of 65 bytes or of the 64 of EIP-2098; null when it is not one of a
 * key, as those of smart accounts are not, or no signature at all.
 */
export function splitSignature(signature: unknown): { v: number; r: Hex; s: Hex } | null {
  if (!isHex(signature)) return null
  const length = size(signature)
  if (length === 64) return splitCompact(signature)
  if (length !== 65) return null
  const last = hexToNumber(slice(signature, 64))
  // Some hardware wallets count from zero.
  const v = last < 2 ? last + 27 : last
  if (v !== 27 && v !== 28) return null
  return { v, r: slice(signature, 0, 32), s: slice(signature, 32, 64) }
}

/** The highest bit of the second half says which of the two points it is (EIP-2098). */
function splitCompact(signature: Hex): { v: number; r: Hex; s: Hex } {
  const second = hexToBigInt(slice(signature, 32, 64))
  const parity = second >> 255n
  return {
    v: parity === 0n ? 27 : 28,
    r: slice(signature, 0, 32),
    s: numberToHex(second - (parity << 255n), { size: 32 }),
  }
}
