/** One thing in which a site is not the release, as a sentence that begins with the file or address. */
export type Difference = string

export type Findings = {
  /** Files that are the same bytes. */
  same: number
  differences: readonly Difference[]
  /** Files of which nothing could be learnt, with the reason: neither right nor wrong. */
  unknown: readonly string[]
  /** Files for hosts, which this one keeps to itself. */
  kept: readonly string[]
}

export const isNot = (file: string, found: string): Difference =>
  `${file} is not what was built: its sha256 is ${found}`
