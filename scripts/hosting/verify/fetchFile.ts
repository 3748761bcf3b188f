/** The answer to a request; or the reason that there is none. */
export type Fetched =
  | {
      status: number
      body: Uint8Array
      headers: Headers /** Another origin that it came from. */
      movedTo: string | null
    }
  | { unreached: string }

/** In milliseconds. */
const PATIENCE = 30_000
const TRIES = 3

/** Fetches an address past every cache of this machine, decompressed; tries again where the network gave no answer. */
export async function fetchFile(url: string): Promise<Fetched> {
  let unreached = ''
  for (let left = TRIES; left > 0; left--) {
    try {
      const answer = await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) })
      const { origin } = new URL(answer.url)
      return {
        status: answer.status,
        body: new Uint8Array(await answer.arrayBuffer()),
        headers: answer.headers,
        movedTo: origin === new URL(url).origin ? null : origin,
      }
    } catch (error) {
      unreached = reasonOf(error)
    }
  }
  return { unreached }
}

/** `fetch` says only that it failed, and why in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message
}
