import { formatCount, formatPercent, plural } from '@/lib/format/numbers'
import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const transfersWords: Translated<typeof en.transfersWords> = {
  title: 'Transfers',
  lead: 'Alle Transfers, gelesen allein aus den beiden Chains: auf jedem Gerät, für jedes Konto, jederzeit.',
  more: (next, left) =>
    next === left
      ? `Die letzten ${formatCount(left)} zeigen`
      : `${formatCount(next)} von ${formatCount(left)} weiteren zeigen`,
  connect: 'Ihre Transfers erscheinen hier, sobald eine Wallet verbunden ist',
  connectBody: 'Ein einzelner Transfer öffnet sich mit dem Hash einer seiner Transaktionen, ohne Wallet.',
  empty: 'Noch keine Transfers',
  emptyBody: 'Ihre Transfers stehen hier, jeder mit seinem nächsten Schritt.',
  toBridge: 'Zur Brücke',
  all: 'Alle Transfers',
  searched: (percent) => `${formatPercent(percent)} beider Chains durchsucht`,
  side: (chain, percent, from) =>
    from === null
      ? `${chain}: nicht begonnen`
      : `${chain}: ${formatPercent(percent)}, vom neuesten zurück bis Block ${formatCount(from)}`,
  whole: ({ chain, from, to }) => `${chain} von Block ${formatCount(from)} bis ${formatCount(to)}`,
  wholeIs: 'Alles wurde durchsucht:',
  gaps: 'Ein Teil der Chains konnte nicht durchsucht werden',
  gapsBody: 'Transfers aus diesen Blöcken fehlen in der Liste:',
  gap: (chain, from, to) => `${chain}, Blöcke ${formatCount(from)} bis ${formatCount(to)}`,
  moreGaps: (count) => plural(count, { one: 'und # weiterer Teil', other: 'und # weitere Teile' }),
  searchAgain: 'Noch einmal durchsuchen',
  of: 'Transfers von',
  ofNobody: 'Das ist kein Konto',
  ofNobodyBody: 'Eine Adresse beginnt mit 0x und hat 40 weitere Stellen.',
  noneOf: 'Dieses Konto hat keine Transfers',
  csv: 'Als CSV speichern',
  waiting: 'warten auf Sie',
  hash: 'Transaktionshash oder Konto',
  hashHint:
    'Vom Hinterlegen, Abholen, Zurückholen oder Auszahlen, auf einer der beiden Chains; die Kennung eines Tickets; oder eine beliebige Adresse.',
  open: 'Öffnen',
  ofAddress: 'Seine Transfers zeigen',
  own: 'Meine Transfers zeigen',
  toDeposit: 'Weiter zum Hinterlegen',
  toStake: 'Zum Stake',
  replacedBy: 'An ihrer Stelle:',
  overtakenBy: 'Inzwischen aufgenommen:',
  looking: 'Die Transaktion wird auf beiden Chains gesucht',
  details: 'Einzelheiten',
  again: 'Noch einmal suchen',
}

export const transferWords: Translated<typeof en.transferWords> = {
  title: (label, amount, kind) =>
    `${label}: ${amount} ${kind === 'deposit' ? 'nach Ethereum' : 'nach Arbitrum'}`,
  titleOfMany: (count) => `${formatCount(count)} Transfers auf einmal`,
  news: (amount: string, label: string) => `${amount}: ${label}.`,
  deposit: 'Nach Ethereum',
  withdraw: 'Nach Arbitrum',
  from: 'Von',
  to: 'An',
  started: 'Begonnen',
  position: 'Platz in der Outbox',
  id: 'Nr. der Rückholung',
  progress: (percent) => `${formatPercent(percent)} der Wartezeit sind vorbei`,
  onTheWay: 'Die Nachricht ist unterwegs',
  opens: (block) => `Abholbar ab Ethereum-Block ${formatCount(block)},`,
  opened: (block) =>
    `Der Ethereum-Block ${formatCount(block)} ist erreicht. Nun bestätigt ein Prüfer den Bericht mit einer Transaktion.`,
  basis: {
    estimate: (blocks, seconds) =>
      `Geschätzt: ${formatCount(blocks)} Ethereum-Blöcke zu je ${formatCount(seconds)} Sekunden, gezählt vom nächsten Bericht eines Prüfers an.`,
    assertion: (block, blocks, seconds) =>
      `Gezählt vom Bericht im Ethereum-Block ${formatCount(block)} an: ${formatCount(blocks)} Blöcke zu je ${formatCount(seconds)} Sekunden.`,
    usual: (time) => `Meist dauert es etwa ${time}.`,
  },
  sent: (when) => `Auf Ethereum ${when} abgeschickt, nach der Uhr von Arbitrum.`,
  tx: 'Transaktion',
  timeline: 'Verlauf',
  unknown: 'Der Stand wird gelesen',
}

export const timelineWords: Translated<typeof en.timelineWords> = {
  block: (block) => `Block ${formatCount(block)}`,
  findingTx: 'Die Transaktion wird gesucht',
  deposited: 'Auf Arbitrum hinterlegt',
  asserted: 'An Ethereum berichtet',
  assertion: 'Bericht',
  copyAssertion: 'Hash des Berichts kopieren',
  assertionUsual: 'Die Prüfer von Arbitrum berichten etwa einmal in der Stunde.',
  assertionLate: 'Die Prüfer berichten später als sonst. Das Hinterlegte bleibt sicher.',
  challenge: 'Einspruchsfrist',
  challengeWhole: (blocks) =>
    plural(blocks, {
      one: '# Ethereum-Block lang, vom Bericht an gezählt.',
      other: '# Ethereum-Blöcke lang, vom Bericht an gezählt.',
    }),
  deadline: 'Endet auf Ethereum mit',
  deadlineWas: 'Die Einspruchsfrist endete auf Ethereum mit',
  confirmed: 'Bestätigt:',
  blocksLeft: (blocks) => plural(blocks, { one: 'noch # Block', other: 'noch # Blöcke' }),
  confirmationDue: 'Die Einspruchsfrist ist vorbei. Nun bestätigt die Transaktion eines Prüfers den Bericht.',
  confirmationLate: 'Die Einspruchsfrist ist vorbei, und die Bestätigung kommt später als sonst.',
  claimed: 'Auf Ethereum abgeholt',
  claimIt: 'Auf Ethereum abholen',
  claimDetail: 'Jeder darf es tun, jederzeit danach. Der Anspruch verfällt nie.',
  burnt: 'Auf Ethereum verbrannt',
  resent: 'Von Ethereum noch einmal gesendet',
  message: 'Nachricht an Arbitrum',
  travelling: (when) => `Abgeschickt ${when}.`,
  usual: (time, basis) => `Meist dauert es etwa ${time}. ${basis}`,
  redeemFailed: 'Sie kam an. Die automatische Ausführung ist fehlgeschlagen.',
  expired: 'Sie verfiel, bevor jemand sie eingelöst hat. Sie kann noch einmal gesendet werden.',
  cancelled: 'Sie wurde auf Arbitrum storniert. Sie kann noch einmal gesendet werden.',
  creationFailed:
    'Arbitrum hat sie wegen zu niedriger Gebühr abgelehnt. Sie kann noch einmal gesendet werden.',
  released: 'Auf Arbitrum ausgezahlt',
  redeemUntil: (time) => `Einlösbar bis ${time}. Danach wird die Nachricht noch einmal gesendet.`,
}

export const actionWords: Translated<typeof en.actionWords> = {
  claim: (amount) => `${amount} abholen`,
  claimAll: (count, amount) => `Alle ${formatCount(count)} abholen: ${amount}`,
  together: (count) =>
    plural(count, { one: '# Transfer kann abgeholt werden', other: '# Transfers können abgeholt werden' }),
  oldestFirst: (count) =>
    plural(count, {
      one: 'Der älteste zuerst: Eine Transaktion fasst nicht alle.',
      other: 'Die ältesten # zuerst: Eine Transaktion fasst nicht alle.',
    }),
  togetherBody:
    'Eine Transaktion holt alle ab, was etwas weniger kostet als einzeln. Was inzwischen jemand anderes abholt, wird übergangen.',
  redeem: (amount) => `${amount} einlösen`,
  resend: (amount) => `${amount} noch einmal senden`,
  keepAlive: (amount) => `${amount} eine weitere Woche offen halten`,
  expires: 'Einlösbar',
  expiryBasis: 'Diese Frist gilt auf Arbitrum für die Nachricht selbst.',
  afterExpiry:
    'Auch dann geht nichts verloren: Der Vorgang ist verzeichnet und kann noch einmal gesendet werden.',
  claimCost: 'Das Abholen kostet etwa',
  claimBasis: (gas, gwei) => `(${formatCount(gas)} Gas zu ${gwei} Gwei).`,
  byAnybody: 'Jeder darf es tun, mit irgendeiner Wallet. Wer signiert, bezahlt dafür.',
  connectTo: (act) => `Wallet verbinden: ${act}`,
  resendCost: 'Die Nachricht kostet höchstens',
  resendMargin:
    'Wird beim Signieren neu geschätzt: Mehr als das wird nie gesendet, ohne dass es Ihnen vorher angezeigt wurde. Es reicht mindestens für das Doppelte des Preises in diesem Moment; nicht verbrauchte Gebühren werden auf Arbitrum erstattet.',
  estimating: 'Die Gebühr der Nachricht wird geschätzt',
  forOther: (to) => `Wer signiert, bezahlt; der Betrag geht an ${to}.`,
  keptAlive: 'Die Nachricht bleibt eine weitere Woche offen.',
}

export const reminderWords: Translated<typeof en.reminderWords> = {
  copyLink: 'Link kopieren',
  copied: 'Der Link ist kopiert. Wer ihn öffnet, sieht diese Seite, auch ohne Wallet.',
  calendar: 'In den Kalender',
  calendarAgain: 'Im Kalender verschieben',
  moved: (from, to) =>
    `In Ihrem Kalender steht ${from}; inzwischen ist es ${to}. Importieren Sie den Eintrag noch einmal: Er ersetzt den früheren.`,
  entry: (amount) => `${amount} auf Ethereum abholen`,
  entryBody: (url) => `Die Einspruchsfrist sollte jetzt vorbei sein. Abholen auf ${url}; es verfällt nicht.`,
  notify: 'Benachrichtigen',
  notified: 'Sie werden benachrichtigt, solange ein Tab mit dieser Seite offen ist.',
  noticeTitle: (amount) => `${amount} zum Abholen bereit`,
  noticeBody: 'Die Einspruchsfrist ist vorbei. Holen Sie den Betrag auf Ethereum ab, wann immer Sie möchten.',
}

export const hashCopy: Translated<typeof en.hashCopy> = {
  malformed: {
    title: 'Das ist nicht der Hash einer Transaktion',
    body: () =>
      'Ein Hash beginnt mit 0x und hat 64 weitere Stellen. Wallets und Block-Explorer zeigen ihn bei jeder Transaktion.',
  },
  address: {
    title: 'Das ist eine Adresse, keine Transaktion',
    body: () => 'Stattdessen kann jeder Transfer dieses Kontos gezeigt werden.',
  },
  'not-found': {
    title: 'Keine der beiden Chains kennt diese Transaktion',
    body: ({ l1, l2 }) =>
      `Wurde sie eben erst gesendet, so taucht sie von selbst auf. Diese Seite liest ${l1} und ${l2}: In einem anderen Netzwerk sucht sie nicht. Eine Wallet, die sie beschleunigt oder storniert hat, zeigt dafür einen anderen Hash. Ein Safe zeigt einen eigenen Hash (safeTxHash): Öffnen Sie dort die Transaktion und nehmen Sie den aus dem Link zum Block-Explorer.`,
  },
  assertion: {
    title: 'Das ist ein Bericht, keine Transaktion',
    body: ({ l1 }) =>
      `Mit ihm hat ein Prüfer ${l1} berichtet, welchen Stand Arbitrum hatte. Suchen Sie stattdessen nach dem Hash des Hinterlegens oder des Abholens.`,
  },
  pending: {
    title: 'Die Transaktion wartet auf die Aufnahme in einen Block',
    body: ({ chain }) =>
      `Sie wurde gesendet und ist noch nicht Teil von ${chain}. Diese Seite verfolgt sie, auch wenn Ihre Wallet sie beschleunigt oder storniert.`,
  },
  cancelled: {
    title: 'Die Transaktion wurde storniert',
    body: ({ chain }) =>
      `Ihr Absender hat sie auf ${chain} durch eine leere ersetzt. Nichts hat sich bewegt. Sie können den Transfer neu beginnen.`,
  },
  replaced: {
    title: 'Eine andere Transaktion ist an ihre Stelle getreten',
    body: ({ chain }) =>
      `Die Wallet des Absenders hat auf ${chain} eine andere mit derselben Nummer gesendet, und die ist kein Transfer. Diese hier wird nie ausgeführt: Nichts hat sich durch sie bewegt.`,
  },
  overtaken: {
    title: 'Vielleicht ist eine andere Transaktion an ihre Stelle getreten',
    body: ({ chain }) =>
      `Ihre Wallet hat sie gesendet, kein RPC-Dienst zeigt sie, und ${chain} hat inzwischen eine andere Transaktion Ihres Kontos aufgenommen. Haben Sie sie in Ihrer Wallet ersetzt oder storniert, so wird sie nie ausgeführt, und nichts hat sich durch sie bewegt. Andernfalls ist sie noch unterwegs und erscheint hier, sobald sie aufgenommen ist.`,
  },
  reverted: {
    title: 'Die Transaktion ist fehlgeschlagen',
    body: ({ chain }) =>
      `Sie ist Teil von ${chain}, wurde aber zurückgenommen: Außer ihrer Gebühr hat sich nichts bewegt.`,
  },
  'not-ours': {
    title: 'Diese Transaktion hat mit der Brücke nichts zu tun',
    body: ({ chain }) => notOursCopy.other(chain),
  },
}

export const notOursCopy: Translated<typeof en.notOursCopy> = {
  approval: (chain) =>
    `Sie hat der Brücke auf ${chain} erlaubt, LPT zu nehmen: der Schritt vor dem Hinterlegen. Bewegt hat sich noch kein LPT. Das Hinterlegen ist eine eigene Transaktion.`,
  stake: (chain) =>
    `Sie ist auf ${chain} und hat einen Stake oder seine Belohnungen gebunden, gelöst oder abgehoben. Abgehobenes LPT liegt in der Wallet und kommt durch Hinterlegen über die Brücke.`,
  'token-transfer': (chain) =>
    `Sie hat auf ${chain} Token von einem Konto zu einem anderen bewegt, nicht zwischen den Chains.`,
  'other-message': (chain) =>
    `Sie ist auf ${chain} und Teil einer Nachricht zwischen Ethereum und Arbitrum, aber einer anderen Brücke oder Anwendung.`,
  other: (chain) => `Sie ist auf ${chain}, aber weder ein Transfer über diese Brücke noch ein Schritt davon.`,
}
