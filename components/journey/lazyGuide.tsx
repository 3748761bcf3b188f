'use client'
import { lazyPart } from '@/components/ui/lazyPart'

/** The guide stands below what a stake page is first opened for, and comes after it. */
export const LazyGuide = lazyPart(() => import('./guide'))

/** Reads for the guide beside the stake, which the guide itself waits for. */
export const LazyThreadsAhead = lazyPart(() => import('./threadsAhead'), { silent: true })
