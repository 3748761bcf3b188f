import { byPath, type HostHeader } from '../hostHeaders.ts'

/**
 * The content of a site's block of a Caddyfile, by `import`.
 * @param folders of the languages, the site's root first
 */
export function caddySnippet(headers: readonly HostHeader[], folders: readonly string[]): string {
  const lines = [
    '# In the block of a site: root * /path/of/the/release, then import /path/of/the/release/Caddyfile',
    ...[...byPath(headers)].flatMap(([path, some]) => [
      path === '/*' ? 'header {' : `header ${path} {`,
      ...some.map(({ name, value }) => `\t${name} "${value}"`),
      '}',
    ]),
    'file_server {',
    '\thide .htaccess',
    '}',
    'handle_errors {',
    ...[...folders]
      .reverse()
      .flatMap((folder) => [
        `\thandle ${folder}* {`,
        `\t\trewrite * ${folder}404.html`,
        '\t\tfile_server',
        '\t}',
      ]),
    '}',
  ]
  return `${lines.join('\n')}\n`
}
