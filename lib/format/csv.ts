/** A table for spreadsheets and for programs that import one (RFC 4180), its names in the first line. */
export function csvTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[columns, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}

/**
 * One cell. A spreadsheet takes text that begins with one of these characters for a formula and carries it out: an
 * apostrophe in front makes it text.
 */
export function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r\n|%]/.test(text) ? `'${text}` : text
  return /[",\r\n;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
