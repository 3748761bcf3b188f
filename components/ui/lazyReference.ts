import { lazyPart } from './lazyPart'

/** Comes when an address or a hash is opened. */
export const LazyReference = lazyPart(() => import('./reference'), { silent: true })
