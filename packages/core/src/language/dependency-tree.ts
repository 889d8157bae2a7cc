import { type Annotation, RELATION, type Relation } from './annotation.ts'

/**
 * The dependency trees of an annotation, ready to be walked from heads to dependents.
 *
 * Children of token i, in order of the text: `children[firstChild[i] … firstChild[i + 1])`. The subtree of a token lies
 * within `[left[i], right[i])`; in a projective tree it is all of it.
 */
export interface DependencyTree {
  readonly annotation: Annotation
  readonly firstChild: Uint32Array
  readonly children: Uint32Array
  readonly left: Uint32Array
  readonly right: Uint32Array
}

/** Time is linear in the number of tokens, whatever the trees look like. */
export function dependencyTree(annotation: Annotation): DependencyTree {
  const { length, heads } = annotation
  const firstChild = new Uint32Array(length + 2)
  for (let i = 0; i < length; i++) {
    const head = heads[i] as number
    if (head >= 0) firstChild[head + 2] = (firstChild[head + 2] as number) + 1
  }
  for (let i = 2; i < length + 2; i++) firstChild[i] = (firstChild[i] as number) + (firstChild[i - 1] as number)
  const children = new Uint32Array(length)
  for (let i = 0; i < length; i++) {
    const head = heads[i] as number
    if (head >= 0) {
      const slot = firstChild[head + 1] as number
      children[slot] = i
      firstChild[head + 1] = slot + 1
    }
  }
  const left = new Uint32Array(length)
  const right = new Uint32Array(length)
  // Roots first, then their children …: in the reverse of that order each subtree is whole before its head needs it.
  const order = new Uint32Array(length)
  let filled = 0
  for (let i = 0; i < length; i++) if ((heads[i] as number) < 0) order[filled++] = i
  for (let next = 0; next < filled; next++) {
    const token = order[next] as number
    for (let k = firstChild[token] as number; k < (firstChild[token + 1] as number); k++)
      order[filled++] = children[k] as number
  }
  for (let i = 0; i < length; i++) {
    left[i] = i
    right[i] = i + 1
  }
  for (let next = filled - 1; next >= 0; next--) {
    const token = order[next] as number
    const head = heads[token] as number
    if (head < 0) continue
    left[head] = Math.min(left[head] as number, left[token] as number)
    right[head] = Math.max(right[head] as number, right[token] as number)
  }
  return { annotation, firstChild, children, left, right }
}

/** The dependents of a token, in order of the text. */
export function childrenOf(tree: DependencyTree, token: number): Uint32Array {
  return tree.children.subarray(tree.firstChild[token], tree.firstChild[token + 1])
}

/** The first dependent of a token with one of these relations, or -1. */
export function childBy(tree: DependencyTree, token: number, ...relations: readonly Relation[]): number {
  for (const relation of relations) {
    const wanted = RELATION[relation]
    for (const child of childrenOf(tree, token)) if (tree.annotation.relations[child] === wanted) return child
  }
  return -1
}

/** Whether a token depends on its head by one of these relations. */
export function hasRelation(annotation: Annotation, token: number, ...relations: readonly Relation[]): boolean {
  const own = annotation.relations[token]
  return relations.some((relation) => RELATION[relation] === own)
}

/** Whether `token` stands below `ancestor`, or is it. Climbs at most the depth of a sentence. */
export function isWithin(annotation: Annotation, token: number, ancestor: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 200; at = annotation.heads[at] as number, steps++) {
    if (at === ancestor) return true
  }
  return false
}
