export const dialog = {
  /** An article for whoever asks what a wallet is. */
  article: 'https://ethereum.org/wallets/',
}

/** What RainbowKit calls its own buttons, in every language, and what this one calls them. */
export const labels: Readonly<Record<string, string>> = {}

/** A sentence of RainbowKit's in this language, and what this product says instead. */
export const sentences: Readonly<Record<string, string>> = {}
