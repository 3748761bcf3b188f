import { fileHashes } from '../../checks/treeHash.ts'
import { keptHashes, RECORDS } from '../releaseFiles.ts'
import { type Findings, isNot } from './difference.ts'

/** Compares a folder with the manifest of a release. Its other files must be kept ones of an earlier release. */
export function verifyFolder(dir: string, manifest: ReadonlyMap<string, string>): Findings {
  const found = fileHashes(dir, RECORDS)
  const kept = keptHashes(dir)
  const differences = [...manifest].flatMap(([file, hash]) => {
    const has = found.get(file)
    if (has === undefined) return [`${file} is missing`]
    return has === hash ? [] : [isNot(file, has)]
  })
  const added = [...found].filter(([file]) => !manifest.has(file))
  const strange = added.flatMap(([file, hash]) => {
    const named = kept.get(file)
    if (named === undefined) return [`${file} is in no manifest`]
    return named === hash ? [] : [isNot(file, hash)]
  })
  return {
    same: manifest.size - differences.length,
    differences: [...differences, ...strange],
    unknown: [],
    kept: [],
  }
}
