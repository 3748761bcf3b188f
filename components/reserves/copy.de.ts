import { formatCount, plural } from '@/lib/format/numbers'
import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const reservesWords: Translated<typeof en.reservesWords> = {
  title: 'Reserven',
  lead: 'Für jedes LPT′ auf Ethereum ist ein LPT auf Arbitrum hinterlegt. Hier sind beide Bücher, soeben von den Chains gelesen.',
  sum: 'Die Gegenüberstellung',
  escrowed: 'Hinterlegt',
  escrowedBody: 'Was das Gateway als hinterlegt verzeichnet hat.',
  supply: 'Vorhandenes LPT′',
  supplyBody: 'Geprägt und nicht verbrannt.',
  unclaimed: 'Hinterlegt und noch nicht abgeholt',
  unreleased: 'Zurückgeholt und noch nicht ausgezahlt',
  together: 'Summe',
  transfers: (count) => plural(count, { one: '# Transfer', other: '# Transfers' }),
  derived: 'Nicht gezählt, sondern als Rest errechnet',
  picture: (escrowed, owed) =>
    `Zwei Balken im selben Maßstab. Auf Arbitrum hinterlegt: ${escrowed}. Gedeckt: ${owed}.`,
  standsFor: 'Deckt',
  nothing: 'Nichts ist hinterlegt, und es gibt kein LPT′: Die Bücher sind leer.',
  read: 'Wo das gelesen wurde',
  block: (number) => `Block Nr. ${formatCount(number)}`,
  moments:
    'Zwei Chains haben keinen gemeinsamen Augenblick. Darum wird zuerst Arbitrum gelesen und dann Ethereum, jedes an einem einzigen Block. Ein Transfer, der sich dazwischen bewegt, ist in beiden Büchern noch offen: Die Gegenüberstellung ist genau, nicht ungefähr.',
  verify: 'Selbst nachprüfen',
  verifyBody:
    'Mit einem Befehl von Foundrys cast je Zahl, gegen jeden Knoten, dem Sie vertrauen. „npm run prove-reserves“ beweist alle aus einem einzigen Ethereum-Block.',
  inWei: 'Die Antwort ist in wei.',
  stillOpen: (count) =>
    count === 0
      ? 'Nichts ist unterwegs: Es gibt nichts zu fragen.'
      : plural(count, {
          one: 'Die Antwort ist „false“: Der eine Transfer, der unterwegs ist, ist noch offen.',
          other:
            'Die Antwort ist (true, 0x00…00) für jeden der # Transfers, die unterwegs sind: Der Aufruf gelang, und jeder ist noch offen.',
        }),
  noneMissing:
    'Dass keiner fehlt, zeigt die Gegenüberstellung: Was hinterlegt ist, abzüglich des vorhandenen LPT′, ist genau das, was unterwegs ist.',
  recount: 'Selbst suchen und zählen',
  recountBody:
    'Zeilen für eine Shell, mit cast und jq. Sie gehen alle Transfers durch, die es je gab, und nennen die offenen.',
  copyOf: (what) => `Befehl kopieren für: ${what}`,
}

export const verdictWords: Translated<typeof en.verdictWords> = {
  balanced: {
    title: 'Die Reserve stimmt',
    body: () => 'Hinterlegt ist genau, was LPT′ und die laufenden Transfers zusammen ergeben.',
  },
  uncounted: {
    title: 'Die Reserve deckt jedes LPT′',
    body: (amount) =>
      `Was hinterlegt und noch nicht abgeholt ist, konnte nicht gezählt werden, weil die Logs von Arbitrum nicht vollständig zu lesen waren. Damit die Bücher stimmen, muss es ${amount} sein. Die Zählung wird von selbst wiederholt.`,
  },
  short: {
    title: 'Die Reserve stimmt nicht',
    body: (amount) =>
      `Für LPT′ im Umfang von ${amount} ist nichts hinterlegt. Nutzen Sie die Brücke nicht und kaufen Sie kein LPT′, bis das aufgeklärt ist.`,
  },
  surplus: {
    title: 'Die Bücher stimmen nicht überein',
    body: (amount) =>
      `Es ist ${amount} mehr hinterlegt, als sich erklären lässt. Jedes LPT′ ist gedeckt, aber das dürfte nicht sein.`,
  },
  missing: {
    title: 'Das Hinterlegte ist nicht da',
    body: (amount) =>
      `Das Gateway hält ${amount} weniger, als es als hinterlegt verzeichnet hat. Nutzen Sie die Brücke nicht, bis das aufgeklärt ist.`,
  },
}
