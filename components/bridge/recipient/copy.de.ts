import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const recipientWords: Translated<typeof en.recipientWords> = {
  recent: 'Frühere Empfänger, auf diesem Gerät',
  use: 'Übernehmen',
  takeOf: (address) => `${address} übernehmen`,
  forget: 'Vergessen',
  forgetOf: (address) => `${address} vergessen`,
  forgotten: (address) => `${address} wurde vergessen.`,
  looksLikeOwn:
    'Diese Adresse beginnt und endet wie Ihre eigene, ist aber eine andere. Vergleichen Sie jede Stelle.',
  looksLikeEarlier:
    'Diese Adresse beginnt und endet wie die eines früheren Empfängers, ist aber eine andere. Vergleichen Sie jede Stelle.',
  typed: 'Eingegeben:',
  ofOwn: 'Ihre eigene:',
  ofEarlier: 'Früherer Empfänger:',
  namedElsewhere:
    'Diese Adresse wurde für ein anderes Netzwerk geschrieben. Prüfen Sie, ob sie auch auf diesem ihrem Besitzer gehört.',
}
