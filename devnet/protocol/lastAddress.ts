import { stripVTControlCharacters } from 'node:util'
import { type Address, getAddress } from 'viem'
import { forgeWords, isOnlySimulated } from './forgeTranscript'

const ADDRESS = /(?<![0-9a-z])0x[0-9a-f]{40}(?![0-9a-z])/gi

/**
 * The Controller's address as a command's output names it: the one address in its last line that is not empty. `forge
 * script` ends with lines of its own, so of its transcript the last line that the script itself has printed counts.
 * @throws a sentence when there is none, or more than one
 */
export function lastAddress(output: string): Address {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
  const last = lines.at(-1)
  if (last === undefined) {
    throw new Error("The protocol command printed nothing: its last line has to be the Controller's address.")
  }
  const said = forgeWords(lines)
  const address = onlyAddress(last) ?? (said === null ? null : onlyAddress(said))
  if (address === null) throw new Error(refusal(last, said))
  if (isOnlySimulated(lines)) {
    throw new Error(
      'The protocol command has only simulated its transactions: give forge script --broadcast.',
    )
  }
  return address
}

function onlyAddress(line: string): Address | null {
  const [address, ...more] = line.match(ADDRESS) ?? []
  return address === undefined || more.length > 0 ? null : getAddress(address.toLowerCase())
}

function refusal(last: string, said: string | null): string {
  const quote = (line: string) => (line.length > 120 ? `${line.slice(0, 120)}…` : line).trim()
  if (said === null) {
    return `The last line of the protocol command's output has to be the Controller's address, and it is: ${quote(last)}`
  }
  const found = said === '' ? 'it printed nothing' : `the last line that it printed is: ${quote(said)}`
  return `The forge script of the protocol command has to print the Controller's address last, with console.log, and ${found}`
}
