/** The app's name in the prompts of wallets. */
export const PRODUCT = 'LPT Bridge'

/** A wallet's sign in the list of wallets, as a data URL: drawn here, so that no host is asked for it. */
export const plate = (background: string, drawing: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M0 0h24v24H0z" fill="${background}"/>${drawing}</svg>`,
  )}`
