/** The record of a build of the site, in its `build.json`. */
export type BuildRecord = {
  /** The commit that it was made of; null when it was not made in a clone. */
  commit: string | null
  /** Its sources had changes that no commit has. */
  changed: boolean
  /** One hash over all its files but this record. */
  sha256: string
}

/** @returns null for anything that is no such record, such as a host's own page for files that it does not have */
export function parseBuildRecord(told: unknown): BuildRecord | null {
  if (typeof told !== 'object' || told === null) return null
  const { commit, changed, sha256 }: Partial<Record<keyof BuildRecord, unknown>> = told
  const isCommit = commit === null || isHex(commit, 40)
  if (!isCommit || typeof changed !== 'boolean' || !isHex(sha256, 64)) return null
  return { commit, changed, sha256 }
}

const isHex = (text: unknown, digits: number): text is string =>
  typeof text === 'string' && text.length === digits && /^[0-9a-f]+$/.test(text)
