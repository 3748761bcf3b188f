import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstLanguage, languages } from '../setup/languages.ts'
import { pagesIn } from './pages.ts'

/**
 * The parts of a build that do not speak the language of its folder, as sentences: the app that somebody installs from
 * there, which starts on that language's page, and the picture of a shared link.
 */
export function strangersIn(dir: string): string[] {
  return languages.flatMap((language) => {
    const base = language === firstLanguage ? '/' : `/${language}/`
    const wanted = { lang: language, start_url: base, id: base }
    const installed = JSON.parse(readFileSync(join(dir, base, 'manifest.webmanifest'), 'utf8'))
    const wrong = Object.entries(wanted)
      .filter(([name, value]) => installed[name] !== value)
      .map(([name, value]) => `${base}manifest.webmanifest has ${name} ${installed[name]}, not ${value}`)
    const picture = language === firstLanguage ? '/og.png' : `/og.${language}.png`
    const isOwn = (page: string) => languageOf(page) === language
    return [
      ...wrong,
      ...(existsSync(join(dir, picture)) ? [] : [`${picture} is not there`]),
      ...pagesIn(dir)
        .filter(isOwn)
        .flatMap((page) =>
          strangersOf(readFileSync(join(dir, page, 'index.html'), 'utf8'), { language, base, picture }),
        )
        .map((sentence) => `${base}: ${sentence}`),
    ]
  })
}

const languageOf = (page: string): string =>
  languages.find((code) => page.startsWith(`/${code}/`)) ?? firstLanguage

type Own = { language: string; base: string; picture: string }

/** @param html a page */
export function strangersOf(html: string, { language, base, picture }: Own): string[] {
  const attribute = (tag: RegExp) => tag.exec(html)?.[1]
  const found = {
    language: attribute(/<html[^>]*? lang="([^"]*)"/),
    manifest: attribute(/<link rel="manifest" href="([^"?]*)/),
    picture: attribute(/<meta (?:name|property)="og:image" content="([^"]*)"/),
  }
  return [
    found.language !== language && `a page has the language ${found.language}`,
    found.manifest !== `${base}manifest.webmanifest` && `a page is installed by ${found.manifest}`,
    !found.picture?.endsWith(picture) && `a page is shared with ${found.picture}`,
  ].filter((sentence) => sentence !== false)
}
