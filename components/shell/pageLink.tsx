'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<typeof Link>, 'href' | 'prefetch'> & { href: string }

/** A link to a page that is fetched for those who are about to go there, not for everybody who sees its name. */
export function PageLink({ href, ...props }: Props) {
  const router = useRouter()
  const fetchPage = () => router.prefetch(href)
  return <Link href={href} prefetch={false} onPointerEnter={fetchPage} onFocus={fetchPage} {...props} />
}
