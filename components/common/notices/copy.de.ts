import { plural } from '@/lib/format/numbers'
import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const differsWords: Translated<typeof en.differsWords> = {
  title: 'Arbitrum hat sich geändert, diese Seite nicht',
  body: 'Verträge von Arbitrum, auf denen die Brücke beruht, wurden ersetzt, seit diese Seite erstellt wurde. Was sie sagt und anbietet, könnte falsch sein: Darum bietet sie nichts an. Ihr LPT ist, wo es war, und kein Transfer geht verloren. Laden Sie die Seite neu, um eine neuere Fassung zu erhalten; gibt es noch keine, kommen Sie später wieder.',
  which: (contracts) => `Anders auf Ethereum: ${contracts}.`,
  endpoint: 'Oder der Zugang, der das sagt, irrt sich.',
  toEndpoints: 'Zu den Zugängen',
}

export const contradictedWords: Translated<typeof en.contradictedWords> = {
  title: 'Zwei Betreiber widersprechen einander',
  body: (what, chain, one, other) =>
    `${one} und ${other} antworten auf ${chain} verschieden auf die Frage, ${what}. Einer von beiden irrt sich; darum wird hier nichts angeboten, was davon abhängt. Nichts geht verloren. Jede Minute wird noch einmal gefragt.`,
  toEndpoints: 'Zu den Zugängen',
  about: {
    spent: 'ob diese Hinterlegung abgeholt wurde',
    released: 'ob diese Rückholung ausgezahlt wurde',
    confirmed: 'was das Rollup von Arbitrum bestätigt hat',
    period: 'wie lang die Einspruchsfrist ist',
    supply: 'wie viel LPT′ es gibt',
    withdrawals: 'wie viele Rückholungen es gab',
    escrowed: 'wie viel LPT hinterlegt ist',
    held: 'wie viel LPT das Gateway hat',
  },
}

export const contractNames: Translated<typeof en.contractNames> = {
  rollup: 'das Rollup',
  outbox: 'die Outbox',
  bridge: 'die Bridge hinter der Inbox',
  inbox: 'die Inbox',
}

export const standInWords: Translated<typeof en.standInWords> = {
  title: (chain) => `${chain} ist ein Testnetz`,
  body: 'LPT ist hier nichts wert. Die Verträge von Livepeer gibt es nur auf Arbitrum One: Hier stehen an ihrer Stelle Nachbildungen.',
}

export const waitsWords: Translated<typeof en.waitsWords> = {
  waits: (what, chain) => `Auf ${chain} noch nicht in einen Block aufgenommen: ${what}`,
  one: {
    claim: 'eine Abholung von Ihnen',
    withdrawal: 'eine Rückholung von Ihnen',
    resend: 'eine Nachricht, die Sie noch einmal gesendet haben',
    deposit: 'eine Hinterlegung von Ihnen',
    redeem: 'eine Einlösung von Ihnen',
    other: 'eine Transaktion von Ihnen',
  },
  some: (count) => plural(count, { one: 'eine Transaktion von Ihnen', other: '# Transaktionen von Ihnen' }),
  next: 'Sie wurde bereits gesendet, vielleicht von einem anderen Gerät: Ein zweites Mal gesendet, schlägt sie womöglich fehl und kostet eine Gebühr. Zum Beschleunigen erhöhen Sie den Gaspreis in der Wallet, die gesendet hat.',
}

export const loweredWords: Translated<typeof en.loweredWords> = (approved, needed) =>
  `Ihre Wallet hat ${approved} freigegeben; nötig sind ${needed}. Geben Sie noch einmal frei, ohne den Betrag in Ihrer Wallet zu senken, oder wählen Sie hier einen kleineren Betrag.`

export const partWords: Translated<typeof en.partWords> = (approved, needed) =>
  `Bisher sind ${approved} freigegeben; nötig sind ${needed}. Was Sie als Nächstes signieren, gibt den ganzen Betrag frei und ersetzt die bisherige Freigabe.`
