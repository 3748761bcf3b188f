// `npm run previews`: every part and every state of the product, on one page, without a chain.
import { onlyPageAddress } from './pagePort.ts'
import { serveSources } from './setup/devSite.ts'

const usage = `npm run previews [-- options]

  Every part and every state of the product, on one page, without a chain.

  --port <n>        the page's port, 3000 (environment: PORT)
  --host <address>  the page's address, 127.0.0.1 (environment: HOST); 0.0.0.0 in a container or a virtual machine
`

export async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) return void process.stdout.write(usage)
  const site = await serveSources(onlyPageAddress(args, process.env))
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
