import type { HostHeader } from '../hostHeaders.ts'

/**
 * `.htaccess`. Without mod_headers Apache answers 500 instead of leaving the headers out in silence.
 * @param folders of the languages, the site's root first
 */
export function apacheAccess(headers: readonly HostHeader[], folders: readonly string[]): string {
  const lines = [
    '# Apache reads this where AllowOverride is All. It needs mod_headers: a2enmod headers',
    'Options -Indexes',
    'DirectoryIndex index.html',
    'ErrorDocument 404 /404.html',
    ...folders
      .slice(1)
      .flatMap((folder) => [
        `<If "%{REQUEST_URI} =~ m#^${folder}#">`,
        `  ErrorDocument 404 ${folder}404.html`,
        '</If>',
      ]),
    ...headers.map(({ path, name, value }) => `Header always set ${name} "${value}"${condition(path)}`),
  ]
  return `${lines.join('\n')}\n`
}

function condition(path: string): string {
  if (path === '/*') return ''
  const test = path.endsWith('*') ? `=~ m#^${escaped(path.slice(0, -1))}#` : `== '${path}'`
  return ` "expr=%{REQUEST_URI} ${test}"`
}

const escaped = (text: string): string => text.replaceAll('.', '\\.')
