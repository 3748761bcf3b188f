import { byPath, type HostHeader } from '../hostHeaders.ts'

/** `_headers`, as Netlify and Cloudflare Pages read it: headers of several matching paths add up. */
export function netlifyHeaders(headers: readonly HostHeader[]): string {
  const blocks = [...byPath(headers)].map(([path, some]) =>
    [path, ...some.map(({ name, value }) => `  ${name}: ${value}`)].join('\n'),
  )
  return `# For hosts that read this file. docs/hosting.md says what each header is for.\n${blocks.join('\n')}\n`
}

/**
 * `_redirects`, as Netlify and IPFS gateways read it: the page for addresses that do not exist, in the language of its folder.
 * A rule holds only where there is no file.
 * @param folders of the languages, the site's root first
 */
export const notFoundRules = (folders: readonly string[]): string =>
  [...folders]
    .reverse()
    .map((folder) => `${folder}* ${folder}404.html 404\n`)
    .join('')
