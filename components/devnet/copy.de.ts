import { formatCount } from '@/lib/format/numbers'
import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

const told: Readonly<Record<string, string>> = {
  delegator: 'Delegierende',
  holder: 'Besitzerin',
  newcomer: 'Neuling',
  orchestrator: 'Orchestrator-Betreiberin',
  owner: 'Eigentümerin der Brücke',
  pauser: 'Pausierende',
  deployer: 'Einrichtende',
  'has stake with rewards and fees on L2, and ETH on both chains':
    'hat auf Arbitrum einen Stake mit Belohnungen und Gebühren und auf beiden Chains ETH',
  "has liquid LPT on L2, some LPT' on L1, and ETH on both chains":
    'hat auf Arbitrum frei verfügbares LPT, auf Ethereum etwas LPT′ und auf beiden Chains ETH',
  'has ETH on both chains and nothing else': 'hat auf beiden Chains ETH und sonst nichts',
  'is registered and active, calls reward() each round, and has some of the older LPT on L1':
    'ist eingetragen und aktiv, ruft in jeder Runde reward() auf und hat auf Ethereum etwas vom älteren LPT',
  "owns the gateways and Livepeer's Controller": 'besitzt die Gateways und Livepeers Controller',
  'may pause the gateways, but not unpause them':
    'darf die Gateways anhalten, aber nicht wieder in Gang setzen',
  'ran the protocol command; what that has set up belongs to it':
    'hat den Protokollbefehl ausgeführt; ihr gehört, was er eingerichtet hat',
  'owns the gateways, and has ETH on both chains': 'besitzt die Gateways und hat auf beiden Chains ETH',
  'has ETH on both chains': 'hat auf beiden Chains ETH',
}

export const devnet: Translated<typeof en.devnet> = {
  demo: 'Demokonto',
  panel: 'Zeitsteuerung',
  about:
    'Diese Chains laufen auf Ihrem Rechner. Die Zeit vergeht, wenn Sie es sagen; nichts hier hat einen Wert.',
  where: (chain, block) => `${chain}, Block ${formatCount(block)}`,
  missing:
    'Diese Seite ist für ein lokales Arbitrum gebaut, und keines antwortet. Starten Sie eines mit „npm start“ und versuchen Sie es erneut. Eine Seite für ein echtes Netzwerk wird eigens gebaut.',
  role: 'Das Demokonto handelt als',
  as: (role) => `Demokonto: ${role}`,
  told: (words) => told[words] ?? words,
  failed: 'Das hat nicht geklappt',
}

export const clockActs: Translated<typeof en.clockActs> = [
  {
    method: 'devnet_advanceRounds',
    params: [1],
    name: 'Nächste Runde',
    about: 'Livepeer zählt die Zeit in Runden; Belohnungen gibt es einmal je Runde.',
    done: 'Eine Runde ist vergangen.',
  },
  {
    method: 'devnet_passUnbondingPeriod',
    params: [],
    name: 'Sperrfrist vergehen lassen',
    about: 'Öffnet jede Sperre.',
    done: 'Die Sperrfrist ist vergangen.',
  },
  {
    method: 'devnet_passChallengePeriod',
    params: [],
    name: 'Einspruchsfrist vergehen lassen',
    about: 'Alles Hinterlegte kann danach auf Ethereum abgeholt werden.',
    done: 'Die Einspruchsfrist ist vergangen.',
  },
  {
    method: 'devnet_failNextRedeem',
    params: [],
    name: 'Nächstes Einlösen fehlschlagen lassen',
    about: 'Die nächste Rückholung wartet auf Arbitrum, bis jemand sie einlöst.',
    done: 'Das nächste automatische Einlösen wird fehlschlagen.',
  },
  {
    method: 'devnet_advanceBlocks',
    params: [10],
    name: 'Zehn Blöcke',
    about: 'Zwei Minuten von Ethereum.',
    done: 'Zehn Blöcke sind vergangen.',
  },
]
