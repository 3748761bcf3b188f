/** A file of the page did not come: the network is gone, or a newer release has taken its place. */
export class CodeMissing extends Error {
  override readonly name = 'CodeMissing'
}

const NAMES: readonly unknown[] = ['CodeMissing', 'ChunkLoadError']

/** True when an error, or what caused it, is that a file of the page did not come. */
export function isCodeMissing(error: unknown): boolean {
  for (let link = error; link instanceof Error; link = link.cause) if (NAMES.includes(link.name)) return true
  return false
}
