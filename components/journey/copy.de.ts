import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const journeyWords: Translated<typeof en.journeyWords> = {
  title: 'Vom Stake nach Ethereum',
  nextIn: (time) => `≈ ${time}`,
}

export const stages: Translated<typeof en.stages> = {
  unbond: { name: 'Lösen', href: '/stake/' },
  unbonding: { name: 'Sperre', href: '/stake/', aloud: 'bis zum Abheben' },
  withdraw: { name: 'Ab\u00adheben', href: '/stake/' },
  deposit: { name: 'Hinter\u00adlegen', href: '/' },
  challenge: { name: 'Ein\u00adspruch', href: '/transfers/', aloud: 'möglich, bis abgeholt werden kann' },
  claim: { name: 'Ab\u00adholen', href: '/transfers/' },
  arrived: { name: 'Ether\u00adeum', href: '/?direction=withdraw' },
}

export const stageStates: Translated<typeof en.stageStates> = {
  now: 'kann jetzt weitergehen',
  waiting: 'wartet',
  rest: 'nichts zu tun',
  empty: 'nichts vorhanden',
}

export const nextWords: Translated<typeof en.nextWords> = {
  none: 'Zurzeit ist nichts zu tun.',
  open: {
    redeem: (amount) => `Jetzt einzulösen: ${amount}.`,
    resend: (amount) => `Noch einmal zu senden: ${amount}.`,
    claim: (amount) => `Zum Abholen bereit: ${amount}.`,
    withdraw: (amount) => `Zum Abheben bereit: ${amount}.`,
    deposit: (amount) => `In Ihrer Wallet zum Hinterlegen: ${amount}.`,
    wait: {
      unbonding: (amount, time) => `${amount} in der Sperre. Bis zum nächsten Abheben noch ${time}.`,
      challenge: (amount, time) => `${amount} in der Einspruchsfrist. Bis zum nächsten Abholen noch ${time}.`,
    },
  },
  acts: {
    redeem: 'Einlösen',
    resend: 'Noch einmal senden',
    claim: 'Abholen',
    withdraw: 'Abheben',
    deposit: 'Hinterlegen',
    wait: 'Einzelheiten',
  },
}

export const guideWords: Translated<typeof en.guideWords> = {
  title: 'Meine Belohnungen nach Ethereum bringen',
  lead: 'Lösen, warten, abheben, hinterlegen, warten, abholen. Mehrere Beträge können zugleich unterwegs sein. Sie können diese Seite schließen: Der Stand wird von den Chains gelesen.',
  threads: 'Unterwegs nach Ethereum',
  expected: 'Dauer und Kosten des ganzen Weges',
  arrives: 'Bis es auf Ethereum ist',
  waits: (unbonding, challenge) =>
    `${unbonding} Sperre und ${challenge} Einspruchsfrist, wenn jeder Schritt getan wird, sobald er möglich ist.`,
  costL2: 'Gebühren auf Arbitrum, höchstens etwa',
  costL1: 'Abholen auf Ethereum, etwa',
  costNote: 'Bei den aktuellen Gaspreisen.',
  partial: 'Noch konnte nicht die ganze Chain durchsucht werden: Es kann etwas fehlen.',
}

export const threadWords: Translated<typeof en.threadWords> = {
  label: (amount) => `Der Weg von ${amount} LPT`,
  steps: {
    unbond: 'Lösen',
    unbonding: 'Sperrfrist',
    withdraw: 'In Ihre Wallet abheben',
    deposit: 'In der Brücke hinterlegen',
    challenge: 'Einspruchsfrist',
    claim: 'Auf Ethereum abholen',
  },
  states: {
    unbonding: 'In der Sperrfrist',
    withdraw: 'Jetzt abheben',
    deposit: 'Jetzt hinterlegen',
    unclear: 'Abgehoben',
    challenge: 'In der Einspruchsfrist',
    claim: 'Jetzt abholen',
    arrived: 'Auf Ethereum',
  },
  withdraw: 'In Ihre Wallet abheben',
  withdrawn: 'Abgehoben. Das LPT ist in Ihrer Wallet.',
  deposit: 'Hinterlegen',
  deposited: 'Hinterlegt. Der Betrag ist unterwegs.',
  approveFirst: 'Zuerst mit einer Transaktion freigeben',
  reading: 'Was dafür nötig ist, wird gelesen.',
  bridgeRest: 'Über die Brücke bringen, was in der Wallet ist',
  cost: 'Wird auf Arbitrum signiert. Es kostet höchstens etwa',
  remains: (l2, l1) =>
    `Noch zu erwarten, bei den aktuellen Gaspreisen: höchstens etwa ${l2} auf Arbitrum und ${l1} auf Ethereum.`,
  remainsTime: (duration) => `Noch ${duration} warten, wenn jeder Schritt getan wird, sobald er möglich ist.`,
  unclear: (inWallet, deposited) =>
    `Der Betrag wurde in Ihre Wallet abgehoben. LPT ist austauschbar; wo der Betrag jetzt ist, ist darum nicht bekannt: In der Wallet sind ${inWallet}, und ${deposited} wurden seither in anderen Beträgen hinterlegt.`,
}

export const spentWords: Translated<typeof en.spentWords> = {
  spent: (l2, l1) => `Bisher für diese Transaktionen ausgegeben: ${l2} auf Arbitrum, ${l1} auf Ethereum.`,
  message:
    'Die Gebühr der Nachricht ist nicht mitgezählt: Sie wurde aus dem ETH bezahlt, das beim Verbrennen mitgeschickt wurde.',
  approved: 'Freigegeben',
  earlierApproval:
    'Benutzt wurde eine frühere Freigabe über einen anderen Betrag; ihre Gebühr ist nicht mitgezählt.',
  took: (duration) => `Es dauerte ${duration}.`,
}

export const backWords: Translated<typeof en.backWords> = {
  title: 'LPT′ zurückholen und als Stake binden',
  lead: 'Verbrennen Sie LPT′ auf Ethereum, warten Sie einige Minuten auf die Auszahlung auf Arbitrum und binden Sie als Stake, was ankam. Der Stand wird von den Chains gelesen, auf jedem Gerät.',
  expected: 'Dauer und Kosten des Rückwegs',
  onEthereum: 'Ihr LPT′ auf Ethereum',
  takes: 'Auf Arbitrum',
  after: (duration) => `etwa ${duration} nach dem Verbrennen`,
  costL1: 'Verbrennen auf Ethereum, etwa',
  message: 'Nachricht an Arbitrum, höchstens',
  messageNote:
    'Wird in ETH mitgeschickt und beim Signieren neu geschätzt: Mehr als das wird nie gesendet, ohne dass es Ihnen vorher angezeigt wurde. Es reicht mindestens für das Doppelte des Preises in diesem Moment; nicht verbrauchte Gebühren werden Ihnen auf Arbitrum erstattet.',
  messageLater:
    'Dazu kommt die genaue Gebühr der Nachricht an Arbitrum. Sie wird gelesen, bevor Sie signieren.',
  estimating: 'Die Gebühr der Nachricht wird gelesen',
  costL2: 'Binden auf Arbitrum, höchstens etwa',
  costNote: 'Bei den aktuellen Gaspreisen. Eine Freigabe ist nicht nötig.',
  begin: (amount) => `${amount} zurückholen`,
  burn: (amount) => `${amount} auf Ethereum verbrennen`,
  burnEmpty: 'Auf Ethereum verbrennen',
  required:
    'Ihr Konto ist ein Vertrag, den es nur auf Ethereum gibt: An seiner Adresse auf Arbitrum könnte niemand etwas als Stake binden. Nennen Sie, wer das LPT dort erhält. Für dieses Konto geht der Weg dann hier weiter, bis es das LPT als Stake bindet.',
  toRecipient: 'Empfänger wählen',
  sent: 'Die Transaktion ist unterwegs.',
  sentLabel: 'Ein Rückweg, der gerade begonnen hat',
}

export const returnWords: Translated<typeof en.returnWords> = {
  label: (amount) => `Der Rückweg von ${amount} LPT`,
  burn: 'Auf Ethereum verbrennen',
  burnt: 'Auf Ethereum verbrannt',
  travelling: (when) => `Abgeschickt ${when}.`,
  soon: 'Es sollte bald ankommen.',
  overdue:
    'Es dauert länger als üblich. Nichts ist verloren: Sobald die Nachricht angekommen ist, kann jeder sie einlösen.',
  cost: 'Freigabe und Binden werden auf Arbitrum signiert. Zusammen kosten sie höchstens etwa',
  costBond: 'Wird auf Arbitrum signiert. Es kostet höchstens etwa',
  released: 'Auf Arbitrum ausgezahlt',
  stake: 'Als Stake binden',
  approve: 'Für das Staking freigeben',
  stakeIt: 'Als Stake binden',
  staked: 'Gebunden.',
  unclear:
    'Der Betrag kam an, und Ihre Wallet hält jetzt weniger. LPT ist austauschbar: Wohin der Betrag ging, ist nicht bekannt.',
}
