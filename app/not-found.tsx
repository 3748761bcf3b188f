import type { Metadata } from 'next'
import { notFound } from '@/components/shell/copy'
import { NotFound } from '@/components/shell/notFound'

export const metadata: Metadata = { title: notFound.name }

export default function NotFoundPage() {
  return <NotFound />
}
