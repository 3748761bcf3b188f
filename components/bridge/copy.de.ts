import { formatCount, plural } from '@/lib/format/numbers'
import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const bridge: Translated<typeof en.bridge> = {
  title: 'Brücke',
  lead: 'LPT gehört zu Arbitrum. Bringen Sie es eins zu eins als LPT′ nach Ethereum und wieder zurück.',
  direction: 'Richtung',
  deposit: 'Nach Ethereum',
  withdraw: 'Nach Arbitrum',
  panel: { deposit: 'LPT nach Ethereum bringen', withdraw: 'LPT′ nach Arbitrum zurückholen' },
  from: 'Von',
  to: 'Nach',
  balance: 'Guthaben',
  receive: 'Sie erhalten',
  recipient: 'Empfänger',
  own: 'Ihre eigene Adresse',
  other: 'An eine andere Adresse senden',
  ownAgain: 'An die eigene Adresse senden',
  otherHint: (chain) => `Eine Adresse auf ${chain}, über die ihr Besitzer dort verfügt.`,
  requiredHint: (chain) =>
    `Ihr Konto ist ein Vertrag, den es nur auf seiner eigenen Chain gibt. Geben Sie eine Adresse ein, über die Sie auf ${chain} verfügen.`,
  recipientPlaceholder: '0x…',
  named: (name) => `${name} steht für`,
  connect: 'Verbinden Sie eine Wallet, um Ihr Guthaben zu sehen und fortzufahren.',
  what: 'Was geschieht',
  costs: 'Was es kostet',
  pauseEnds: (time) => `Neue Transfers sind von selbst wieder möglich, spätestens ab ${time}.`,
  gasBasis: (gas, gwei, chain) => `Etwa ${formatCount(gas)} Gas zu derzeit ${gwei} Gwei auf ${chain}`,
}

export const depositWords: Translated<typeof en.depositWords> = {
  sign: {
    approve: 'LPT freigeben',
    deposit: 'Hinterlegen',
    'approve-and-deposit': 'Freigeben und hinterlegen',
    'permit-and-deposit': 'Signieren und hinterlegen',
  },
  note: {
    'approve-and-deposit':
      'Ihre Wallet kann beide Schritte mit einer Signatur ausführen: ganz oder gar nicht.',
    'permit-and-deposit':
      'Ihre Wallet fragt zweimal: nach einer Signatur, die nichts kostet, und nach dem Hinterlegen. Das spart eine eigene Transaktion für die Freigabe.',
  },
  approveFirst: 'Oder zuerst mit einer Transaktion freigeben, falls Ihre Wallet das nicht signieren kann:',
  approveStep: 'Freigeben',
  approveDetail: (amount) =>
    `Die Brücke darf danach genau ${amount ?? 'diesen Betrag'} von Ihrem Konto nehmen und nicht mehr. Wird auf Arbitrum signiert.`,
  permitStep: 'Mit einer Signatur freigeben',
  permitDetail: (amount) =>
    `Die Brücke darf danach innerhalb einer Stunde genau ${amount ?? 'diesen Betrag'} von Ihrem Konto nehmen und nicht mehr. Es kostet nichts. Wird auf Arbitrum signiert.`,
  depositStep: 'Hinterlegen',
  depositDetail: (amount) => `Hinterlegt ${amount} auf Arbitrum in der Treuhand. Wird auf Arbitrum signiert.`,
  waitStep: (time) => `Etwa ${time} warten`,
  waitDetail: (blocks) =>
    `Die Prüfer berichten es an Ethereum; dort gilt es nach ${plural(blocks, { one: '# Ethereum-Block', other: '# Ethereum-Blöcken' })}, in denen jeder Einspruch erheben kann. Sie müssen nichts tun und können diese Seite schließen.`,
  claimStep: 'Auf Ethereum abholen',
  claimDetail: (amount) =>
    `Prägt ${amount}. Der Anspruch verfällt nie, jeder kann für Sie abholen, und es braucht ein wenig ETH auf Ethereum.`,
  depositCost: 'Das Hinterlegen',
  l2Eth: 'Ihr ETH auf Arbitrum',
  claimCost: 'Späteres Abholen, zum heutigen Preis',
  l1Eth: 'Ihr ETH auf Ethereum',
}

export const answers: Translated<typeof en.answers> = {
  title: 'Bevor Sie senden',
  jump: 'Fünf Antworten, bevor Sie senden',
  items: [
    {
      question: 'Wie lange dauert es?',
      answer:
        'Nach Ethereum etwa eine Woche: Zuerst muss die Einspruchsfrist von Arbitrum ablaufen, wie bei allem, was Arbitrum über dessen eigene Brücke verlässt. Zurück nach Arbitrum dauert es einige Minuten. Sie müssen diese Seite nicht offen lassen.',
    },
    {
      question: 'Was kostet es?',
      answer:
        'Nur die Gebühren der beiden Netzwerke; sie stehen oben, bevor Sie signieren. Die Brücke nimmt nichts. Nach Ethereum zahlen Sie zweimal: jetzt ein wenig auf Arbitrum und später das Abholen auf Ethereum, das den größten Teil ausmacht.',
    },
    {
      question: 'Kann etwas verloren gehen?',
      answer:
        'Nicht durch Warten, nicht durch einen fehlgeschlagenen Schritt und nicht mit dem Gerät: Jeder Schritt steht auf den Chains und lässt sich wiederholen. Verloren ist, was an eine Adresse geht, über die niemand verfügt. Prüfen Sie also den Empfänger.',
    },
    {
      question: 'Was, wenn ich nichts tue?',
      answer:
        'Ein hinterlegter Betrag wartet unbegrenzt darauf, abgeholt zu werden, und jeder darf das für Sie tun. Zurückgeholtes kommt von selbst an; gelingt das nicht, lässt es sich jederzeit einlösen oder noch einmal senden.',
    },
    {
      question: 'Ist das das LPT, das Börsen führen?',
      answer:
        'Auf Arbitrum ja. Auf Ethereum nicht: Dort führen Börsen den älteren LPT-Token, und LPT′ ist ein anderer. Senden Sie LPT′ nie an eine Adresse, die LPT erwartet.',
    },
  ],
}
