import { formatShare, plural } from '@/lib/format/numbers'
import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const recordWords: Translated<typeof en.recordWords> = {
  standings: {
    active: 'Aktiv',
    joining: 'Ab der nächsten Runde',
    leaving: 'Scheidet aus',
    inactive: 'Nicht aktiv',
  },
  orders: {
    earned: 'Höchster Ertrag',
    rewards: 'Meiste Abrufe',
    cut: 'Kleinster Anteil',
    stake: 'Größter Stake',
  },
  compare: 'Orchestratoren vergleichen',
  title: 'Orchestratoren',
  lead: (from, to) =>
    `Was jeder von ihnen in den Runden ${from} bis ${to} getan hat, von der Chain gelesen. Was war, verspricht nicht, was kommt.`,
  order: 'Reihenfolge',
  search: 'Adresse suchen',
  searchHint: 'Ein Teil der Adresse genügt.',
  none: 'Keine Adresse eines Orchestrators enthält das.',
  choose: 'Wählen',
  chooseOne: (address) => `Orchestrator ${address} wählen`,
  more: (count) => plural(count, { one: '# weiteren zeigen', other: '# weitere zeigen' }),
  stake: 'Bei ihm gebunden',
  keeps: 'Behält von Belohnungen',
  leaves: 'Teilt von ETH-Gebühren',
  changed: (round) => `Geändert nach Runde ${round}`,
  share: (partsPerMillion) => formatShare(partsPerMillion),
  claimed: 'Belohnungen abgerufen',
  claimedOf: (count, rounds) =>
    rounds === 0 ? '–' : `in ${count} von ${plural(rounds, { one: '# Runde', other: '# Runden' })}`,
  earned: '1.000 LPT hätten eingebracht',
  isYours: 'Ihrer',
  reading: 'Die Orchestratoren werden gelesen',
}
