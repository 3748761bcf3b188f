'use client'
import dynamic from 'next/dynamic'

/** The guide stands below what a stake page is first opened for, and comes after it. */
export const LazyGuide = dynamic(() => import('./guide'), { ssr: false })

/** Reads for the guide beside the stake, which the guide itself waits for. */
export const LazyThreadsAhead = dynamic(() => import('./threadsAhead'), { ssr: false })
