/** Another site shows this page in a frame, and may: `frameGuard` has seen to it. */
export const isEmbedded = (): boolean =>
  typeof document !== 'undefined' && document.documentElement.dataset.framed === 'embedded'
