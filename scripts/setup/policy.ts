import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Origins beside the site's own: those that pages may `connect` to, and those that they may show in a `frame`. */
export type Allowed = {
  connect: readonly string[]
  frame: readonly string[]
  /** Other sites that may show the pages: a policy in a page cannot say so, the host's header does. */
  embed: readonly string[]
}

/**
 * Writes a Content-Security-Policy into every page of a static export. The scripts in a page are named by their hashes, so
 * that no other script in it runs; nothing may be evaluated; nothing may be asked for but the site itself and what is `allowed`.
 * @returns the number of pages that have it
 */
export function writePolicies(dir: string, allowed: Allowed): number {
  const pages = readdirSync(dir, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html'))
  for (const page of pages) {
    const path = join(dir, page)
    const html = readFileSync(path, 'utf8').replace(OWN_META, '')
    // Before everything that it is to hold for. The character set has to be within the first bytes.
    const withPolicy = html.replace(
      /<meta charSet="utf-8"\/>|<head>/i,
      (first) => `${first}<meta http-equiv="Content-Security-Policy" content="${policyOf(html, allowed)}"/>`,
    )
    if (withPolicy === html) throw new Error(`${path} has no head in which a policy could stand.`)
    writeFileSync(path, withPolicy)
  }
  return pages.length
}

const OWN_META = /<meta http-equiv="Content-Security-Policy"[^>]*>/gi

/** The policy of one page. */
export function policyOf(html: string, { connect, frame }: Omit<Allowed, 'embed'>): string {
  const hashes = [...new Set(inlineScripts(html).map(hashOf))]
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hashes],
    // The wallet dialog writes its theme into a style element, and React its measures into style attributes.
    'style-src': ["'self'", "'unsafe-inline'"],
    // Wallets announce themselves with an icon in a data URL.
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...connect],
    ...(frame.length > 0 && { 'frame-src': frame }),
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  })
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ')
}

/** The texts between the tags of scripts that name no file. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(([, attributes = '']) => !/\bsrc=/i.test(attributes))
    .map(([, , text = '']) => text)
}

export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`
