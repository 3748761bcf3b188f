import type { Address, Hex } from 'viem'

/** A call as JSON-RPC asks for it. Its fields come from anybody: an address may be malformed. */
export type CallRequest = { from?: Address; to?: Address; value?: Hex; data?: Hex; input?: Hex }

/** True when a call is to a contract. A `to` that is no address is nobody's, and the node says what is wrong with it. */
export const isTo = ({ to }: { to?: unknown }, address: Address): boolean =>
  typeof to === 'string' && to.toLowerCase() === address.toLowerCase()
