import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const dollarWords: Translated<typeof en.dollarWords> = {
  show: 'Wert in Dollar zeigen',
  price: (token, dollars, chain) => `1 ${token} = ${dollars}, laut Preis-Feed auf ${chain}.`,
  none: (token, chain) => `Der Preis-Feed für ${token} auf ${chain} liefert keinen brauchbaren Preis.`,
}
