'use client'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import type { ReactNode } from 'react'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import { furtherPreviews } from './furtherStates'
import { partPreviews } from './parts'
import { statePreviews } from './states'

/** All previews, or those of one kind: `?show=thread`, or of one: `?show=thread.claim`. */
export function PreviewsPage() {
  const [kind, one] = useSearchParams().get('show')?.split('.') ?? []
  const all: Record<string, Record<string, ReactNode>> = {
    ...statePreviews(),
    ...furtherPreviews,
    parts: partPreviews,
  }
  const shown = Object.entries(all).filter(([name]) => kind === undefined || kind === name)
  return (
    <PreviewProviders>
      <h1 className="text-3xl">Previews</h1>
      <nav aria-label="Kinds" className="my-4 flex flex-wrap gap-x-4">
        {['', ...Object.keys(all)].map((name) => (
          <Link key={name} href={name === '' ? '?' : `?show=${name}`} className="underline leading-touch">
            {name || 'everything'}
          </Link>
        ))}
      </nav>
      {shown.map(([name, previews]) => (
        <div key={name}>
          <h2 className="mt-8 text-2xl">{name}</h2>
          {Object.entries(previews)
            .filter(([state]) => one === undefined || one === state)
            .map(([state, preview]) => (
              <div key={state} data-preview={`${name}.${state}`} className="border-line border-b py-6">
                <h3 className="mb-3 text-soft text-sm">{state}</h3>
                {preview}
              </div>
            ))}
        </div>
      ))}
    </PreviewProviders>
  )
}
