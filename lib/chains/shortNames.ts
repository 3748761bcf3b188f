/** The chains that this bridge is about by their short names (ERC-3770), which stand before addresses: `arb1:0x…`. */
export const chainShortNames: Readonly<Record<string, number>> = {
  eth: 1,
  arb1: 42161,
  sep: 11155111,
  'arb-sep': 421614,
}
