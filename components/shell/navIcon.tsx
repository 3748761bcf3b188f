/** The drawings by the page's path, one stroke each: an arch, a stack, two ways, two bars of one length. */
const paths: Record<string, string> = {
  '/': 'M3 18v-4a9 9 0 0 1 18 0v4M3 18h18M12 18v-4',
  '/stake/':
    'M4 8c0-2 3.6-3 8-3s8 1 8 3-3.6 3-8 3-8-1-8-3zM4 8v8c0 2 3.6 3 8 3s8-1 8-3V8M4 12c0 2 3.6 3 8 3s8-1 8-3',
  '/transfers/': 'M4 9h15m-4-4 4 4-4 4M20 16H5m3 3-3-3 3-3',
  '/reserves/': 'M4 6h16v5H4zM4 13h9v5H4zM13 13h7v5h-7',
}

export function NavIcon({ href }: { href: string }) {
  return (
    <svg viewBox="0 0 24 24" className="size-6 md:hidden" aria-hidden="true">
      <path
        d={paths[href]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
