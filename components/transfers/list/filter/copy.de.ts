import { formatCount, plural } from '@/lib/format/numbers'
import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const filterWords: Translated<typeof en.filterWords> = {
  direction: 'Richtung',
  directions: { all: 'Beide', deposit: 'Nach Ethereum', withdraw: 'Nach Arbitrum' },
  state: 'Stand',
  states: { all: 'Alle', pending: 'Ausstehend', settled: 'Abgeschlossen' },
  count: (count) => formatCount(count),
  shown: (count) =>
    plural(count, {
      one: '# Transfer entspricht der Auswahl.',
      other: '# Transfers entsprechen der Auswahl.',
    }),
  none: 'Kein Transfer entspricht der Auswahl',
  noneBody: 'Es gibt andere: in der anderen Richtung oder mit anderem Stand.',
  showAll: 'Alle Transfers zeigen',
}
