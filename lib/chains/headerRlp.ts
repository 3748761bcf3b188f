import { type Hex, isHex, toRlp } from 'viem'

/** The fields of a header in their order. Every chain has the first fifteen; later ones came one by one. */
const FIELDS = [
  ...['parentHash', 'sha3Uncles', 'miner', 'stateRoot', 'transactionsRoot', 'receiptsRoot', 'logsBloom'],
  ...['difficulty', 'number', 'gasLimit', 'gasUsed', 'timestamp', 'extraData', 'mixHash', 'nonce'],
  ...[
    'baseFeePerGas',
    'withdrawalsRoot',
    'blobGasUsed',
    'excessBlobGas',
    'parentBeaconBlockRoot',
    'requestsHash',
  ],
]
const OLDEST_FIELDS = 15
/** Written as numbers, without zeros before them. */
const NUMBERS = new Set([
  'difficulty',
  'number',
  'gasLimit',
  'gasUsed',
  'timestamp',
  'baseFeePerGas',
  'blobGasUsed',
  'excessBlobGas',
])

/**
 * A block's header in RLP, made from the fields that an endpoint names: its keccak256 is the block's hash, unless the header has
 * fields that are not known here. Null when a field of every header is missing.
 */
export function headerRlp(block: unknown): Hex | null {
  const fields = new Map(Object.entries(block ?? {}))
  const present = FIELDS.slice(0, lastPresent(fields) + 1)
  if (present.length < OLDEST_FIELDS) return null
  const values = present.map((name) => rlpValue(name, fields.get(name)))
  return values.every((value) => value !== null) ? toRlp(values) : null
}

const lastPresent = (fields: ReadonlyMap<string, unknown>) =>
  FIELDS.findLastIndex((name) => isHex(fields.get(name)))

function rlpValue(name: string, value: unknown): Hex | null {
  if (!isHex(value)) return null
  if (!NUMBERS.has(name)) return value
  const digits = value.slice(2).replace(/^0+/, '')
  return `0x${digits.length % 2 === 0 ? digits : `0${digits}`}`
}
