import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Abi, Hex } from 'viem'

export type Artifact<A extends Abi> = { name: string; abi: A; bytecode: Hex; deployedBytecode: Hex }

export type Bytecode = Hex | { object: Hex }
export type ArtifactFile = { abi?: Abi; bytecode: Bytecode; deployedBytecode?: Bytecode }

const forgeOut = fileURLToPath(new URL('../../contracts/out', import.meta.url))

/**
 * A contract of this repository, as forge compiled it.
 * @throws a sentence that says how to compile it when it is not compiled
 */
export function forgeArtifact(name: string, file = name): Artifact<Abi> {
  const path = join(forgeOut, `${file}.sol`, `${name}.json`)
  try {
    return toArtifact(name, JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(
        `The contract ${name} is not compiled. Run: npx tsx scripts/forge.ts build --root contracts`,
      )
    }
    throw error
  }
}

/** The artifact of a contract, from a compiler's output file. */
export function toArtifact(
  name: string,
  { abi = [], bytecode, deployedBytecode = '0x' }: ArtifactFile,
): Artifact<Abi> {
  return { name, abi, bytecode: codeOf(bytecode), deployedBytecode: codeOf(deployedBytecode) }
}

const codeOf = (bytecode: Bytecode): Hex => (typeof bytecode === 'string' ? bytecode : bytecode.object)
