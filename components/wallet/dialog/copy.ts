export const dialog = {
  /** An article that explains wallets. */
  article: 'https://ethereum.org/wallets/',
}

/** RainbowKit's English names of its own buttons, and the names that this language gives them. */
export const labels: Readonly<Record<string, string>> = {}

/** A sentence of RainbowKit's in this language, and what this product says instead. */
export const sentences: Readonly<Record<string, string>> = {}
