/** What a token is to a cue, in the order of the outputs of the model. */
export const ROLE = { none: 0, source: 1, cue: 2, content: 3 } as const
export const ROLES = 4
const STEPS = ROLES * ROLES

// A claim has one source, in one piece: states before it, in it and behind it.
const STATES = 7
const SOURCE_STATE = 3
const ROLE_OF_STATE = [ROLE.none, ROLE.cue, ROLE.content, ROLE.source, ROLE.none, ROLE.cue, ROLE.content] as const
const mayFollow = (a: number, b: number) =>
  a < SOURCE_STATE ? b <= SOURCE_STATE : b >= SOURCE_STATE && (a === SOURCE_STATE || b > SOURCE_STATE)
const PREVIOUS: readonly (readonly number[])[] = Array.from({ length: STATES }, (_, b) =>
  Array.from({ length: STATES }, (_, a) => a).filter((a) => mayFollow(a, b)),
)

/** Scores of a window: roles of each token, and steps from the role before; kept and filled again for each cue. */
export interface RoleLattice {
  room: number
  length: number
  /** `roles[i * 4 + r]` */
  roles: Float64Array
  /** `steps[i * 16 + before * 4 + r]`; at the first token `before` is none. */
  steps: Float64Array
  /** Best roles with a source, and without one. */
  path: Uint8Array
  best: Float64Array
  back: Uint8Array
  /** Room for one row: its roles, then its steps. */
  rowWeights: Float64Array
}

export function roleLattice(): RoleLattice {
  return withRoom({ length: 0 }, 512)
}

/** Makes room for a window and clears its scores. */
export function clearLattice(lattice: RoleLattice, length: number): void {
  if (length > lattice.room) withRoom(lattice, length * 2)
  lattice.length = length
  lattice.roles.fill(0, 0, length * ROLES)
  lattice.steps.fill(0, 0, length * STEPS)
}

function withRoom(lattice: Pick<RoleLattice, 'length'>, room: number): RoleLattice {
  return Object.assign(lattice, {
    room,
    roles: new Float64Array(room * ROLES),
    steps: new Float64Array(room * STEPS),
    path: new Uint8Array(room),
    best: new Float64Array(room * STATES),
    back: new Uint8Array(room * STATES),
    rowWeights: new Float64Array(ROLES + STEPS),
  })
}

/** What decoding a window tells besides the roles. */
export interface Decoded {
  /** Probability that the claim has a source. */
  readonly sourced: number
  /** Logarithm of the probability of the path taken, among those in which the cue is one. */
  readonly certainty: number
  /** Probability that the cue's own token is a cue, had it not been settled. */
  readonly cued: number
}

/**
 * The best roles of a window, into `lattice.path`. The cue's own token is taken for a cue. A source is taken when one is
 * likelier than `least`.
 */
export function decodeRoles(lattice: RoleLattice, cue: number, least: number): Decoded {
  const { length, best, back, path } = lattice
  const { sourced, cued, logSum } = sumPaths(lattice, cue)
  findPaths(lattice, cue)
  const end = (length - 1) * STATES
  const from = sourced >= least ? SOURCE_STATE : 0
  const to = sourced >= least ? STATES : SOURCE_STATE
  let state = from
  for (let s = from + 1; s < to; s++) if ((best[end + s] as number) > (best[end + state] as number)) state = s
  const certainty = (best[end + state] as number) - logSum
  for (let i = length - 1; i >= 0; i--) {
    path[i] = ROLE_OF_STATE[state] as number
    state = back[i * STATES + state] as number
  }
  return { sourced, certainty, cued }
}

/** The best path to each state (Viterbi), the cue being one. */
function findPaths({ length, roles, steps, best, back }: RoleLattice, cue: number): void {
  for (let i = 0; i < length; i++) {
    const here = i * STATES
    const last = here - STATES
    for (let state = 0; state < STATES; state++) {
      const role = ROLE_OF_STATE[state] as number
      let own = roles[i * ROLES + role] as number
      if (i === cue && role !== ROLE.cue) own = Number.NEGATIVE_INFINITY
      if (i === 0) {
        best[state] = state <= SOURCE_STATE ? own + (steps[role] as number) : Number.NEGATIVE_INFINITY
        continue
      }
      const previous = PREVIOUS[state] as readonly number[]
      const base = i * STEPS + role
      let top = Number.NEGATIVE_INFINITY
      let from = 0
      for (let k = 0; k < previous.length; k++) {
        const before = previous[k] as number
        const score =
          (best[last + before] as number) + (steps[base + (ROLE_OF_STATE[before] as number) * ROLES] as number)
        if (score > top) {
          top = score
          from = before
        }
      }
      best[here + state] = top + own
      back[here + state] = from
    }
  }
}

/**
 * Sums over all paths, scaled row by row so that they stay small numbers: once over all, and once, from the cue on, over
 * those in which it is a cue.
 */
function sumPaths({ length, roles, steps, rowWeights: weights }: RoleLattice, cue: number) {
  let [all, next] = [new Float64Array(STATES), new Float64Array(STATES)]
  let [forced, nextForced] = [new Float64Array(STATES), new Float64Array(STATES)]
  let logAll = 0
  let logForced = 0
  for (let i = 0; i < length; i++) {
    logAll += exponentials(roles, i * ROLES, ROLES, weights, 0)
    logAll += exponentials(steps, i * STEPS, STEPS, weights, ROLES)
    let total = 0
    let totalForced = 0
    for (let state = 0; state < STATES; state++) {
      const role = ROLE_OF_STATE[state] as number
      const own = weights[role] as number
      let sum = 0
      let sumForced = 0
      if (i === 0) sum = state <= SOURCE_STATE ? (weights[ROLES + role] as number) : 0
      else {
        const previous = PREVIOUS[state] as readonly number[]
        for (let k = 0; k < previous.length; k++) {
          const before = previous[k] as number
          const step = weights[ROLES + (ROLE_OF_STATE[before] as number) * ROLES + role] as number
          sum += (all[before] as number) * step
          if (i > cue) sumForced += (forced[before] as number) * step
        }
      }
      next[state] = sum * own
      if (i === cue) sumForced = role === ROLE.cue ? sum : 0
      nextForced[state] = sumForced * own
      total += sum * own
      totalForced += sumForced * own
    }
    for (let state = 0; state < STATES; state++) next[state] = (next[state] as number) / total
    logAll += Math.log(total)
    if (i >= cue) {
      for (let state = 0; state < STATES; state++) nextForced[state] = (nextForced[state] as number) / totalForced
      // Both sums share the scales of the row; what is kept here is how far the forced one falls behind.
      logForced += Math.log(totalForced / total)
    }
    ;[all, next] = [next, all]
    ;[forced, nextForced] = [nextForced, forced]
  }
  let sourced = 0
  for (let state = SOURCE_STATE; state < STATES; state++) sourced += forced[state] as number
  return { sourced, cued: Math.exp(logForced), logSum: logAll + logForced }
}

/** Writes `exp` of scores, less their largest, which is given back. */
function exponentials(scores: Float64Array, from: number, count: number, weights: Float64Array, to: number): number {
  let most = Number.NEGATIVE_INFINITY
  for (let k = from; k < from + count; k++) if ((scores[k] as number) > most) most = scores[k] as number
  for (let k = 0; k < count; k++) weights[to + k] = Math.exp((scores[from + k] as number) - most)
  return most
}
