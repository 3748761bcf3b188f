'use client'
import dynamic from 'next/dynamic'

/** The guide stands below what a stake page is first opened for, and comes after it. */
export const LazyGuide = dynamic(() => import('./guide'), { ssr: false })
