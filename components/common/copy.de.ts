import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const actWords: Translated<typeof en.actWords> = {
  waitFirst: 'Warten Sie, bevor Sie Ihren Stake ändern',
  loses: 'Wenn Sie jetzt handeln, verlieren Sie die Belohnung dieser Runde',
  atStake: 'Es geht um etwa',
  wait: 'Warten',
  goOn: 'Fortfahren und darauf verzichten',
}

export const orchestratorWords: Translated<typeof en.orchestratorWords> = {
  label: 'Orchestrator',
  hint: 'Die Adresse, bei der Sie den Stake binden. Vorgeschlagen wird die, an die Sie zuletzt delegiert haben.',
  inactive: 'Diese Adresse ist kein aktiver Orchestrator: Ein Stake bei ihr bringt nichts ein.',
  leaving:
    'Dieser Orchestrator hört nach dieser Runde auf: Ab der nächsten bringt ein Stake bei ihm nichts ein.',
  mistyped: 'Das ist keine Adresse.',
  missing: 'Geben Sie die Adresse eines Orchestrators ein.',
}

export const gate: Translated<typeof en.gate> = {
  loading: 'Die beiden Chains werden abgefragt',
  failed: 'Die beiden Chains wurden nicht gefunden',
  retry: 'Erneut versuchen',
  notOpen: (chain) => `Noch nicht auf ${chain}`,
}
