import { plural } from '@/lib/format/numbers'
import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const proofWords: Translated<typeof en.proofWords> = {
  title: 'Hier beweisen',
  lead: 'Ihr Browser kann jede Zahl selbst prüfen, ausgehend vom Hash eines einzigen Ethereum-Blocks: Er holt Header und Beweise von den Zugängen und rechnet jeden nach. Ein Zugang kann die Antwort verweigern, aber nicht unbemerkt lügen.',
  prove: 'Reserven beweisen',
  again: 'Noch einmal beweisen',
  proving: 'Die Beweise werden geholt und geprüft …',
  proven: 'Bewiesen: Die Reserve stimmt',
  off: 'Bewiesen: Die Bücher stimmen nicht überein',
  from: (block, time) => `Ausgehend von Ethereum-Block ${block}, ${time}.`,
  blockHash: 'Sein Hash',
  copyHash: 'Kopieren: Hash des Blocks',
  compare:
    'Vorausgesetzt wird nur dieser Hash: Vergleichen Sie ihn mit einem Knoten oder Explorer, dem Sie vertrauen. Außerdem, dass die Verträge die der Brücke sind; deren Adressen sind die dieser Seite.',
  book: {
    confirmed: 'Beim jüngsten bestätigten Bericht',
    pending: 'Beim neuesten noch offenen Bericht',
  },
  bookNote: {
    confirmed: 'Die Prüfer konnten ihm die ganze Einspruchsfrist lang widersprechen.',
    pending:
      'Bis zur Bestätigung die Angabe eines Prüfers. Nach den Logs des Rollups widerspricht ihr niemand.',
  },
  disputed:
    'Bis zur Bestätigung die Angabe eines Prüfers. Nach den Logs des Rollups widerspricht ihr ein anderer.',
  leftOut: {
    confirmed:
      'Der jüngste bestätigte Bericht ließ sich nicht beweisen: Der Zugang zu Arbitrum bewahrt keinen so alten Zustand auf. Ein Archivknoten tut das: Tragen Sie einen als eigenen Zugang ein oder nehmen Sie den Befehl.',
    pending:
      'Der neueste offene Bericht ließ sich nicht beweisen: Der Zugang zu Arbitrum liefert keinen Beweis dafür.',
  },
  block: (block) => `Arbitrum-Block ${block}`,
  escrowed: 'Hinterlegt',
  escrowedBy: 'Speicher des Gateways im Zustand des Arbitrum-Blocks.',
  supply: 'Vorhandenes LPT′',
  supplyBy: 'Speicher des Tokens im Zustand des Ethereum-Blocks.',
  unclaimed: (count) =>
    plural(count, { one: '# noch nicht abgeholter Transfer', other: '# noch nicht abgeholte Transfers' }),
  unclaimedBy: 'Nachrichten im Baum des Berichts, laut Speicher der Outbox noch nicht ausgeführt.',
  unreleased: (count) =>
    plural(count, { one: '# noch nicht ausgezahlter Transfer', other: '# noch nicht ausgezahlte Transfers' }),
  unreleasedBy:
    'Im Speicher des Ethereum-Gateways verzeichnet, in dem des Arbitrum-Gateways noch nicht ausgezahlt.',
  save: 'Beweis speichern',
  saveNote:
    'Jeder kann die Datei prüfen, ohne einen Zugang zu nutzen: npm run prove-reserves -- --verify, gefolgt von ihrem Namen.',
  unprovable: 'Die Zugänge liefern keine Beweise',
  unprovableBody:
    'Über die Reserven sagt das nichts. Beweise älterer Zustände kommen von Archivknoten: Tragen Sie einen als eigenen Zugang ein oder nehmen Sie „npm run prove-reserves“ mit einem.',
  refuted: 'Was die Zugänge sagen, stimmt nicht',
}

export const refutedWords: Translated<typeof en.refutedWords> = {
  header: 'Der Header eines Blocks hat nicht den Hash, den er haben muss.',
  proof: 'Ein Beweis führt nicht vom Zustand des Blocks zu der Zahl.',
  figure: 'Ein Zugang nennt eine andere Zahl als sein eigener Beweis.',
  incomplete: 'Für eine Zahl, die gebraucht wird, fehlt der Beweis.',
  assertion: 'Ein Bericht ist nicht der, den das Rollup hat.',
  deposit: 'Ein Transfer ist schon abgeholt, doppelt gezählt oder in keinem Baum von Nachrichten.',
  contracts: 'Die Verträge sind nicht die dieser Seite.',
}
