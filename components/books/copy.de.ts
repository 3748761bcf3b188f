import { formatPercent, plural } from '@/lib/format/numbers'
import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const booksWords: Translated<typeof en.booksWords> = {
  title: 'Steuern und Bücher',
  lead: 'Alles, was dieses Konto hier auf beiden Chains getan hat, als Datei für Ihr Steuerprogramm: Stake, Belohnungen jeder Runde, Gebühren, Brücke und Gas.',
  open: 'Meine Bücher lesen',
  reading: 'Beide Chains werden gelesen',
  parts: {
    stake: 'Was mit dem Stake geschah',
    bridge: 'Transfers über die Brücke',
    rounds: 'Was jede Runde eingebracht hat',
    gas: 'Gas jeder Transaktion',
  },
  done: (part, percent) => `${part}: ${formatPercent(percent)}`,
  waits: (part) => `${part}: noch nicht begonnen`,
  whole: (entries) =>
    `Vollständig: ${plural(entries, { one: '# Eintrag', other: '# Einträge' })}, nach dem Stand beider Chains, als sie gelesen wurden.`,
  missing: 'In diesen Büchern fehlt etwas',
  missingPart: (part, why) => `${part}: ${why}`,
  unclear: 'Was gelesen wurde, ergibt in der Summe nicht, was der Vertrag sagt.',
  readOn: 'Fehlendes lesen',
  readAgain: 'Noch einmal lesen',
  format: 'Datei für',
  plain: 'Tabellenprogramm',
  income: 'Belohnungen werden gebucht',
  incomes: {
    round: 'Runde für Runde, sobald verdient',
    claim: 'Bei der Abrechnung',
  },
  unclaimed:
    'Auch was verdient und noch nicht abgerechnet ist, steht in der Datei. Abgerechnet wird mit jeder Änderung des Stakes.',
  save: 'Datei speichern',
  saved: 'Die Datei ist gespeichert.',
  rules:
    'Binden, Lösen und die Brücke sind als Umbuchungen geschrieben, nie als Verkäufe; Belohnungen und Gebühren als Einkünfte, Gas als Kosten. Preise stehen nicht darin; die kennt das Steuerprogramm. In den Dateien für Steuerprogramme heißen LPT und LPT′ gleich, denn das eine ist für das andere hinterlegt.',
  notIn:
    'Nicht enthalten: was war, bevor Livepeer nach Arbitrum kam; LPT, das Sie gekauft, verkauft oder anderswohin gesendet haben; ETH, das für Nachrichten an Arbitrum vorausbezahlt wurde; fehlgeschlagene Transaktionen.',
  empty: 'Keine der beiden Chains weiß von etwas, das dieses Konto hier getan hat.',
}

export const roundsWords: Translated<typeof en.roundsWords> = {
  title: 'Ertrag je Runde',
  sum: (lpt, eth, rounds) =>
    `${lpt}${eth === null ? '' : ` und ${eth}`} in ${plural(rounds, { one: '# Runde', other: '# Runden' })}.`,
  missed: (count) =>
    plural(count, {
      one: 'In # Runde hat der Orchestrator seine Belohnung nicht abgerufen.',
      other: 'In # Runden hat der Orchestrator seine Belohnung nicht abgerufen.',
    }),
  forfeited: (count) =>
    plural(count, {
      one: 'In # Runde kam die Belohnung erst nach einer Änderung des Stakes und verfiel.',
      other: 'In # Runden kam die Belohnung erst nach einer Änderung des Stakes und verfiel.',
    }),
  chart: (from, to) => `Belohnungen je Runde, von ${from} bis ${to}. Dieselben Zahlen stehen in der Tabelle.`,
  rewards: {
    earned: 'Verdient',
    missed: 'Vom Orchestrator ausgelassen',
    forfeited: 'Verfallen',
    waiting: 'Noch nicht vorbei',
  },
  table: 'Alle Runden als Tabelle',
  round: 'Runde',
  when: 'Wann',
  state: 'Belohnung',
  more: (count) => plural(count, { one: '# weitere Runde zeigen', other: '# weitere Runden zeigen' }),
}
