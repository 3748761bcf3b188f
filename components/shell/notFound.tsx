import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { notFound } from './copy'
import { Mark } from './mark'

export function NotFound() {
  return (
    <div className="mx-auto flex max-w-lg flex-col items-start gap-4 py-12">
      <Mark className="size-14" />
      <h1 className="text-3xl">{notFound.title}</h1>
      <p className="text-soft">{notFound.body}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        <Link href="/transfers/" className={buttonClass()}>
          {notFound.transfers}
        </Link>
        <Link href="/" className={buttonClass('secondary')}>
          {notFound.home}
        </Link>
      </div>
    </div>
  )
}
