import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const product = 'LPT Bridge'

export const site: Translated<typeof en.site> = {
  title: `${product}: zwischen Arbitrum und Ethereum`,
  description:
    'LPT von Arbitrum nach Ethereum und zurück bringen, Stake lösen und jeden Transfer bis zum Ende verfolgen.',
  start: '/de/',
  picture: '/og.de.png',
}

export const sharePicture: Translated<typeof en.sharePicture> = {
  lines: ['Von Arbitrum nach Ethereum', 'und wieder nach Hause.'],
  stages: ['Stake', 'Sperre', 'LPT hinterlegt', 'Einspruchsfrist', 'LPT′'],
}

export const pages: Translated<typeof en.pages> = [
  { href: '/', name: 'Brücke' },
  { href: '/stake/', name: 'Staking' },
  { href: '/transfers/', name: 'Transfers' },
  { href: '/reserves/', name: 'Reserven' },
  { href: '/about/', name: 'So funktioniert es', inFooter: true },
]

export const footerLinks: Translated<typeof en.footerLinks> = [
  { href: '/about/', name: 'So funktioniert es' },
  { href: '/reserves/', name: 'Reserven' },
  { href: '/endpoints/', name: 'Zugänge' },
]

export const shell: Translated<typeof en.shell> = {
  nav: 'Hauptmenü',
  exact: 'Angaben vollständig zeigen',
  short: 'Angaben gekürzt zeigen',
  network: (l2, l1) => `${l2} und ${l1}`,
}

export const frameWords: Translated<typeof en.frameWords> = {
  skip: 'Zum Inhalt springen',
  footerNav: 'Weiteres',
  refused: 'Diese Website darf nicht innerhalb einer anderen gezeigt werden.',
  openAlone: 'In einem eigenen Tab öffnen',
  home: `${product}, Startseite`,
  about:
    'LPT gehört zu Arbitrum. Auf Ethereum vertritt LPT′ es eins zu eins: Für jedes LPT′ ist ein LPT hinterlegt. Alles auf dieser Seite wird von den beiden Chains gelesen.',
}

export const openingWords: Translated<typeof en.openingWords> = {
  soon: 'Wird geöffnet …',
  offline: 'Es besteht keine Netzverbindung. Die Seite öffnet sich, sobald die Verbindung wieder steht.',
}

export const theme: Translated<typeof en.theme> = {
  name: 'Farben',
  themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
}

export const notFound: Translated<typeof en.notFound> = {
  name: 'Seite nicht gefunden',
  title: 'Diese Seite gibt es nicht',
  body: 'Vielleicht ist die Adresse falsch geschrieben. Wenn Sie einen Transfer suchen, genügt der Hash seiner Transaktion.',
  transfers: 'Transfer suchen',
  home: 'Zur Brücke',
}
