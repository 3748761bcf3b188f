'use client'
import { lazyPart } from '@/components/ui/lazyPart'

/** Comes after the page, which is whole without it. */
export const LazyDollarSwitch = lazyPart(() => import('./dollarSwitch'), { silent: true })
