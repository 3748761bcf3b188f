import { type Address, getAddress } from 'viem'

const ADDRESS = /(?<![0-9a-z])0x[0-9a-f]{40}(?![0-9a-z])/gi

/**
 * The address in the last line of a command's output that is not empty.
 * @throws a sentence when there is none, or more than one
 */
export function lastAddress(output: string): Address {
  const line = output
    .split('\n')
    .map((text) => text.trim())
    .findLast((text) => text !== '')
  if (line === undefined) {
    throw new Error("The protocol command printed nothing: its last line has to be the Controller's address.")
  }
  const [address, ...more] = line.match(ADDRESS) ?? []
  if (address === undefined || more.length > 0) {
    const found = line.length > 120 ? `${line.slice(0, 120)}…` : line
    throw new Error(
      `The last line of the protocol command's output has to be the Controller's address, and it is: ${found}`,
    )
  }
  return getAddress(address.toLowerCase())
}
