import type { Theme } from '@/lib/hooks/useTheme'

export const product = 'LPT Bridge'

export const site = {
  title: `${product}: between Arbitrum and Ethereum`,
  description:
    'Move LPT from Arbitrum to Ethereum and back, unbond your stake and follow every transfer to its end.',
  /** The page that the installed app opens with. */
  start: '/',
  /** The picture beside a shared link to the site: `npm run pictures:share` draws it. */
  picture: '/og.png',
}

/** The text of the picture for shared links: two lines, and the stages of the journey below them. */
export const sharePicture = {
  lines: ['Arbitrum to Ethereum,', 'and home again.'],
  stages: ['Stake', 'unbonding', 'LPT in escrow', 'challenge', 'LPT′'],
}

/** `inFooter`: on a narrow screen the footer alone has it. */
export const pages: readonly { href: string; name: string; inFooter?: boolean }[] = [
  { href: '/', name: 'Bridge' },
  { href: '/stake/', name: 'Stake' },
  { href: '/transfers/', name: 'Transfers' },
  { href: '/reserves/', name: 'Reserves' },
  { href: '/about/', name: 'About', inFooter: true },
]

export const footerLinks = [
  { href: '/about/', name: 'How it works' },
  { href: '/reserves/', name: 'Reserves' },
  { href: '/endpoints/', name: 'Endpoints' },
] as const

export const shell = {
  nav: 'Main',
  exact: 'Show figures in full',
  short: 'Show short figures',
  network: (l2: string, l1: string) => `${l2} and ${l1}`,
}

/** The words of the static HTML, which no script holds. */
export const frameWords = {
  skip: 'Skip to the content',
  footerNav: 'More',
  refused: 'This site may not be shown within another one.',
  openAlone: 'Open it in a tab of its own',
  home: `${product}, home`,
  about:
    'LPT is native to Arbitrum. On Ethereum, LPT′ represents it one for one: every LPT′ is backed by an LPT in escrow. Everything on this page is read from the two chains.',
}

export const openingWords = {
  soon: 'Opening…',
  offline: 'There is no network. The page opens as soon as there is.',
}

export const theme = {
  name: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' } satisfies Record<Theme, string>,
}

export const notFound = {
  name: 'Page not found',
  title: 'There is no such page',
  body: 'The address may be misspelt. If you look for a transfer, its transaction hash is all that is needed.',
  transfers: 'Find a transfer',
  home: 'Go to the bridge',
}
