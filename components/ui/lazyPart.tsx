'use client'
import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react'
import { fetchCode } from '@/lib/hooks/code/fetchCode'
import { Boundary } from './boundary'
import { Missing } from './missing'

type Loader<P> = () => Promise<{ default: ComponentType<P> }>

type Options<P> = {
  /** Holds the place meanwhile. */
  loading?: () => ReactNode
  /** Nothing is said of it when it does not come: for what the page is whole without. */
  silent?: boolean
  /** The part that nobody can do without: it stands there when the code did not come. */
  without?: (props: P) => ReactNode
}

type Part<P> = { state: 'loading' } | { state: 'missing' } | { state: 'there'; Component: ComponentType<P> }

/**
 * A part of the page whose code is fetched when it is first shown, or by `ahead`. When that does not come, its place
 * says so and the rest of the page stays; a broken part stays in its place as well.
 */
export function lazyPart<P extends object>(
  load: Loader<P>,
  { loading, silent = false, without }: Options<P> = {},
) {
  let fetched: ComponentType<P> | undefined
  const fetchPart = async () => {
    const { default: Component } = await fetchCode(load)
    fetched = Component
    return Component
  }
  const ahead = () => void fetchPart().catch(() => undefined)
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, at the top of its module, as React's own `lazy` is.
  function LazyPart(props: P) {
    const [part, setPart] = useState<Part<P>>(
      fetched === undefined ? { state: 'loading' } : { state: 'there', Component: fetched },
    )
    const fetch = useCallback(() => {
      setPart((now) => (now.state === 'there' ? now : { state: 'loading' }))
      fetchPart().then(
        (Component) => setPart({ state: 'there', Component }),
        () => setPart({ state: 'missing' }),
      )
    }, [])
    useEffect(() => {
      if (fetched === undefined) fetch()
    }, [fetch])
    switch (part.state) {
      case 'loading':
        return loading?.() ?? null
      case 'missing':
        return (
          <>
            {silent ? null : <Missing again={fetch} />}
            {without?.(props)}
          </>
        )
      case 'there':
        return (
          <Boundary silent={silent}>
            <part.Component {...props} />
          </Boundary>
        )
      default:
        return part satisfies never
    }
  }
  return Object.assign(LazyPart, { ahead })
}
