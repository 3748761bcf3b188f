import { serveSources } from '../../scripts/setup/devSite'

/** Those whose words are measured. */
export const LANGUAGES = ['en', 'de'] as const

type Language = (typeof LANGUAGES)[number]

/** The URL at which the previews of a language are served. */
export const previewsUrl = (language: Language): string => process.env[`PREVIEWS_URL_${language}`] ?? ''

/** Serves the app from its sources for the whole run, in each language, beside any other that is being worked on. */
export default async function servePreviews(): Promise<() => Promise<void>> {
  const serve = async (code: Language) => {
    const site = await serveSources({ host: '127.0.0.1', port: 0, language: code })
    await site.compile('/previews/')
    process.env[`PREVIEWS_URL_${code}`] = `${site.url}/previews/`
    return site
  }
  const sites = await Promise.all(LANGUAGES.map(serve))
  return async () => {
    await Promise.all(sites.map(({ stop }) => stop()))
  }
}
