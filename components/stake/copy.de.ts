import { formatCount, formatPercent, plural } from '@/lib/format/numbers'
import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const stakeWords: Translated<typeof en.stakeWords> = {
  title: 'Staking',
  lead: 'Was Sie bei Livepeer als Stake gebunden haben, was es eingebracht hat und wie Sie es herausnehmen.',
  connect: 'Ihr Stake erscheint hier, sobald eine Wallet verbunden ist.',
  yours: 'Ihr Stake',
  principal: 'Einlage',
  rewards: 'Belohnungen',
  total: 'Stake',
  fees: 'Verdiente ETH-Gebühren',
  orchestrator: 'Orchestrator',
  inWallet: 'LPT in Ihrer Wallet',
  inWalletNote: 'Auf Arbitrum, frei verfügbar.',
  bridgeIt: 'Nach Ethereum bringen',
  round: (round) => `Runde ${round}`,
  roundShort: 'Runde',
  roundProgress: (round, percent) => `Runde ${round} ist zu ${formatPercent(percent)} vorbei`,
  nextRound: 'Nächste Runde',
  basis: (blocks, seconds) =>
    `${plural(blocks, { one: '# Ethereum-Block', other: '# Ethereum-Blöcke' })} von jetzt an, zu je ${plural(seconds, { one: '# Sekunde', other: '# Sekunden' })}; dann muss die Runde eröffnet werden.`,
  initialize: 'Runde eröffnen',
  initialized: 'Die Runde ist eröffnet.',
  notInitialized: 'Diese Runde ist nicht eröffnet',
  empty: 'Von diesem Konto ist kein Stake gebunden',
  emptyBody:
    'Sobald LPT auf Arbitrum in Ihrer Wallet ist, können Sie es hier als Stake binden oder nach Ethereum bringen.',
  toBridge: 'Zur Brücke',
}

export const unbondWords: Translated<typeof en.unbondWords> = {
  title: 'Stake lösen',
  lead: 'Lösen nimmt einen Teil Ihres Stakes heraus. Er wartet in einer Sperre, bringt so lange nichts ein und kann danach abgehoben werden.',
  rewardsOnly: 'Nur Belohnungen',
  all: 'Gesamter Stake',
  unbond: 'Lösen',
  opens: 'Bis zum Abheben',
  fromRound: (round) => `Ab Runde ${round}`,
  stays: 'Bleibt gebunden',
  meanwhile:
    'Bis dahin bringt der Betrag nichts ein und kann weder gesendet noch über die Brücke gebracht werden. Sie können ihn jederzeit wieder als Stake binden.',
  start: (rewards) => `Mit ${rewards} aus Belohnungen beginnen`,
  noRewards: 'Zurzeit gibt es keine Belohnungen.',
  pending: (round) => `Ihr Stake bringt ab Runde ${round} etwas ein und kann von da an gelöst werden;`,
  unbonded: 'Gelöst. In der Liste ist eine neue Sperre.',
}

export const lockWords: Translated<typeof en.lockWords> = {
  title: 'Sperren',
  none: 'Keine Sperren. Was Sie lösen, wartet hier, bis seine Runde kommt.',
  opensIn: (round) => `Öffnet in Runde ${round}`,
  progress: (percent) => `Sperrfrist zu ${formatPercent(percent)} vorbei`,
  withdraw: 'Stake abheben',
  rebond: 'Wieder binden',
  rebondTo: 'Bei diesem Orchestrator binden',
  showMore: (count) => plural(count, { one: '# weitere Sperre zeigen', other: '# weitere Sperren zeigen' }),
  withdrawAll: (count, sum) =>
    `${plural(count, { one: '# offene Sperre abheben', other: 'Alle # offenen Sperren abheben' })}: ${sum}`,
  withdrawAllNote:
    'Eine Signatur, wenn Ihre Wallet mehrere Aufrufe auf einmal senden kann, sonst eine für jede Sperre.',
  withdrawn: 'Abgehoben. Das LPT ist in Ihrer Wallet.',
  rebonded: 'Wieder als Stake gebunden.',
  entry: (amount) => `${amount} aus gelöstem Stake abheben`,
  entryBody: (url) =>
    `Die Sperrfrist sollte jetzt vorbei sein. Abheben unter ${url}; später abzuheben kostet nichts.`,
}

export const feesWords: Translated<typeof en.feesWords> = {
  withdraw: 'Gebühren abheben',
  choose: 'Anderer Betrag oder Empfänger',
  whole: 'Alles, auf Ihr eigenes Konto',
  form: 'Abzuhebende Gebühren',
  withdrawn: 'Abgehoben. Das ETH ist angekommen.',
  warnings: {
    'to-somebody-else':
      'Dieses ETH geht nicht an Ihre eigene Adresse. Das lässt sich nicht rückgängig machen.',
    'to-contract':
      'Der Empfänger ist ein Vertrag. Senden Sie nur dorthin, wenn Sie wissen, dass er ETH annimmt und weitergeben kann.',
  },
}

export const networkFeeWords: Translated<typeof en.networkFeeWords> = {
  fee: (chain) => `Netzwerkgebühr auf ${chain}`,
  basis: (gas, gwei) => `Etwa ${formatCount(gas)} Gas zu ${gwei} Gwei`,
  open: 'Wird geschätzt, sobald signiert werden kann',
}

export const bondWords: Translated<typeof en.bondWords> = {
  title: 'LPT als Stake binden',
  lead: 'Bindet LPT aus Ihrer Wallet auf Arbitrum als Stake, auch was Sie von Ethereum zurückgeholt haben.',
  inWallet: 'In Ihrer Wallet',
  earns: 'Bringt etwas ein',
  earnsNote: 'Um es wieder herauszunehmen, müssen Sie es lösen und warten.',
  fromRound: (round) => `ab Runde ${round}`,
  earnsNothing: 'nichts bei diesem Orchestrator',
  approve: 'Für das Staking freigeben',
  approveNote:
    'Zuerst muss Livepeer genau diesen Betrag nehmen dürfen. Gebunden wird mit der nächsten Signatur.',
  bond: 'Binden',
  bonded: 'Gebunden.',
}
