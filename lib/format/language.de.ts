/** The German build: see language.ts. */
export const language = 'de'

export const locale = 'de-DE'
