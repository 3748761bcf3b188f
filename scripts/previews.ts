// `npm run previews`: every part and every state of the product, on one page, without a chain.
import { takePageAddress } from './pagePort.ts'
import { serveSources } from './setup/devSite.ts'

/** Of its own, so that `npm run dev` may run beside it: two of them in one folder end each other. */
const FOLDER = '.cache/previews-page'

export async function main(args: readonly string[]): Promise<void> {
  const { host, port } = takePageAddress(args, process.env)
  const site = await serveSources({ host, port, folder: FOLDER })
  process.stdout.write('Compiling …\n')
  try {
    await site.compile('/previews/')
    process.stdout.write(
      `\nOpen ${site.url}/previews/\nOne kind: ?show=thread. One state: ?show=thread.claim. To stop: Ctrl-C\n`,
    )
    const stopped = new Promise<undefined>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
        process.once(signal, () => resolve(undefined))
    })
    const crash = await Promise.race([stopped, site.crashed])
    if (crash !== undefined) throw new Error(crash)
  } finally {
    await site.stop()
  }
}
