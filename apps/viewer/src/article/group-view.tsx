import type { ComponentChildren } from 'preact'
import { WORDS } from '../words.ts'
import type { BlockGroup } from './block-groups.ts'

/** Blocks that belong together: a list, or what surrounds the piece on its page, dimmed and with a label. */
export function GroupView({ group, children }: { group: BlockGroup; children: ComponentChildren }) {
  if (group.setting === 'list') return <ul class="list">{children}</ul>
  if (group.setting !== 'aside') return <>{children}</>
  return (
    <div class="aside">
      <p class="aside-label">{WORDS.blocks[group.kind]}</p>
      <div class="aside-words">{children}</div>
    </div>
  )
}
