export const dollarWords = {
  show: 'Show worth in dollars',
  price: (token: string, dollars: string, chain: string) =>
    `1 ${token} = ${dollars}, by a price feed on ${chain}.`,
  none: (token: string, chain: string) =>
    `The price feed of ${token} on ${chain} has no price that can be used.`,
}
