import { byPath, type HostHeader } from '../hostHeaders.ts'

/** `vercel.json`: the folder is served as it is. */
export function vercelConfig(headers: readonly HostHeader[]): string {
  const config = {
    framework: null,
    buildCommand: null,
    outputDirectory: '.',
    cleanUrls: false,
    trailingSlash: true,
    headers: [...byPath(headers)].map(([path, some]) => ({
      source: sourceOf(path),
      headers: some.map(({ name, value }) => ({ key: name, value })),
    })),
  }
  return `${JSON.stringify(config, null, 2)}\n`
}

/** Vercel's patterns are regular expressions in parentheses. */
const sourceOf = (path: string): string => path.replaceAll('.', '\\.').replace(/\*$/, '(.*)')
