import { byPath, type HostHeader, ofEverything } from '../hostHeaders.ts'

/**
 * The content of a `server` block of nginx, by `include`. A location with a header of its own inherits none, so each
 * has all.
 * @param folders of the languages, the site's root first
 */
export function nginxInclude(headers: readonly HostHeader[], folders: readonly string[]): string {
  const everywhere = ofEverything(headers)
  const others = [...byPath(headers)].filter(([path]) => path !== '/*')
  const lines = [
    '# In a server block: include /path/of/the/release/nginx.conf; with root at the same folder.',
    'index index.html;',
    'error_page 404 /404.html;',
    ...everywhere.map(addHeader),
    ...folders.slice(1).map((folder) => `location ${folder} { error_page 404 ${folder}404.html; }`),
    ...others.flatMap(([path, some]) => [
      `location ${path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`} {`,
      ...[...everywhere, ...some].map((header) => `  ${addHeader(header)}`),
      '}',
    ]),
    ...deny,
  ]
  return `${lines.join('\n')}\n`
}

/** On error pages too. */
const addHeader = ({ name, value }: HostHeader): string => `add_header ${name} "${value}" always;`

/** Files that begin with a point are for Apache. */
const deny = ['location ~ /\\.(?!well-known/) { return 404; }']
