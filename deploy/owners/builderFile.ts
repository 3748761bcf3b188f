import { type Address, type Hex, keccak256, toBytes } from 'viem'

/** A batch for Safe's Transaction Builder, which anybody else can read as well: each call has its data. */
export type BuilderFile = {
  version: '1.0'
  chainId: string
  createdAt: number
  meta: {
    name: string
    description: string
    txBuilderVersion: string
    createdFromSafeAddress: Address
    createdFromOwnerAddress: ''
    checksum?: Hex
  }
  transactions: { to: Address; value: string; data: Hex; contractMethod: null; contractInputsValues: null }[]
}

export type Batch = {
  chainId: number
  safe: Address
  name: string
  description: string
  calls: readonly { to: Address; value: bigint; data: Hex }[]
}

/**
 * The file that the owner of a Safe drags into its Transaction Builder.
 * @param createdAt in milliseconds since 1970
 */
export function builderFile(
  { chainId, safe, name, description, calls }: Batch,
  createdAt: number,
): BuilderFile {
  const file: BuilderFile = {
    version: '1.0',
    chainId: String(chainId),
    createdAt,
    meta: {
      name,
      description,
      txBuilderVersion: '1.18.0',
      createdFromSafeAddress: safe,
      createdFromOwnerAddress: '',
    },
    transactions: calls.map(({ to, value, data }) => ({
      to,
      value: value.toString(),
      data,
      contractMethod: null,
      contractInputsValues: null,
    })),
  }
  return { ...file, meta: { ...file.meta, checksum: checksumOf(file) } }
}

/**
 * The checksum as the Transaction Builder computes it: of everything but the name and the checksum itself, with the
 * keys sorted.
 */
export function checksumOf({ meta: { checksum: _, ...meta }, ...file }: BuilderFile): Hex {
  return keccak256(toBytes(serialized({ ...file, meta: { ...meta, name: null } })))
}

function serialized(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(serialized).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${JSON.stringify(entries.map(([key]) => key))}${entries.map(([, entry]) => `${serialized(entry)},`).join('')}}`
}
