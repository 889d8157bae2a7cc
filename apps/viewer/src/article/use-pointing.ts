import type { Claim } from '@hearsay/core'
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { nextOutwards } from './next-outwards.ts'

interface Pointing {
  readonly claims: readonly Claim[]
  readonly selected: string | null
  readonly onSelect: (claim: string, by: 'pointer' | 'keyboard') => void
  readonly onHover: (claim: string | null) => void
}

/** Listens, once for the whole article, to what is pointed at in it. */
export function usePointing(page: RefObject<HTMLElement | null>, { claims, selected, onSelect, onHover }: Pointing) {
  useEffect(() => {
    const element = page.current
    if (!element) return
    const claimsAt = (event: Event): string[] => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('mark[data-claims]') : null
      const numbers = mark?.dataset.claims?.split(' ') ?? []
      return numbers.flatMap((number) => claims[Number(number)]?.id ?? [])
    }
    const click = (event: MouseEvent) => {
      const here = claimsAt(event)
      if (here.length === 0) return
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-claim]') : null
      if (button) {
        const named = claims[Number(button.dataset.claim)]
        if (named) onSelect(named.id, 'keyboard')
        return
      }
      // Whoever selects words to copy them does not mean to pick a claim.
      if (!(window.getSelection()?.isCollapsed ?? true)) return
      const claim = nextOutwards(here, selected)
      if (claim !== null) onSelect(claim, 'pointer')
    }
    const over = (event: PointerEvent) => onHover(claimsAt(event).at(-1) ?? null)
    const leave = () => onHover(null)
    element.addEventListener('click', click)
    element.addEventListener('pointerover', over)
    element.addEventListener('pointerleave', leave)
    return () => {
      element.removeEventListener('click', click)
      element.removeEventListener('pointerover', over)
      element.removeEventListener('pointerleave', leave)
    }
  }, [page, claims, selected, onSelect, onHover])
}
