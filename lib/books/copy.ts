/** The first line of the plain file. */
export const bookColumns: readonly string[] = [
  'time (UTC)',
  'chain',
  'kind',
  'nature',
  'amount',
  'token',
  'from',
  'to',
  'round',
  'with',
  'transaction',
]
