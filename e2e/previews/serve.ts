import { serveSources } from '../../scripts/setup/devSite'

/** Serves the app from its sources for the whole run, beside any other that is being worked on. */
export default async function servePreviews(): Promise<() => Promise<void>> {
  const site = await serveSources({ host: '127.0.0.1', port: 0 })
  await site.compile('/previews/')
  process.env.PREVIEWS_URL = `${site.url}/previews/`
  return site.stop
}
