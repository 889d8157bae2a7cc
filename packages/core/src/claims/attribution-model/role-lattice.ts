/** What a token is to a cue, in the order of the outputs of the model. */
export const ROLE = { none: 0, source: 1, cue: 2, content: 3 } as const
export const ROLES = 4

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
  sums: Float64Array
  best: Float64Array
  back: Uint8Array
}

export function roleLattice(): RoleLattice {
  return withRoom({ length: 0 }, 512)
}

/** Makes room for a window and clears its scores. */
export function clearLattice(lattice: RoleLattice, length: number): void {
  if (length > lattice.room) withRoom(lattice, length * 2)
  lattice.length = length
  lattice.roles.fill(0, 0, length * ROLES)
  lattice.steps.fill(0, 0, length * ROLES * ROLES)
}

function withRoom(lattice: Pick<RoleLattice, 'length'>, room: number): RoleLattice {
  return Object.assign(lattice, {
    room,
    roles: new Float64Array(room * ROLES),
    steps: new Float64Array(room * ROLES * ROLES),
    path: new Uint8Array(room),
    sums: new Float64Array(room * STATES),
    best: new Float64Array(room * STATES),
    back: new Uint8Array(room * STATES),
  })
}

/** What decoding a window tells besides the roles. */
export interface Decoded {
  /** Probability that the claim has a source. */
  readonly sourced: number
  /** Logarithm of the probability of the path taken. */
  readonly certainty: number
}

/**
 * The best roles of a window, into `lattice.path`. The cue's own token is a cue. A source is taken when one is likelier
 * than `least`.
 */
export function decodeRoles(lattice: RoleLattice, cue: number, least: number): Decoded {
  const { length, roles, steps, sums, best, back, path } = lattice
  for (let role = 0; role < ROLES; role++) if (role !== ROLE.cue) roles[cue * ROLES + role] = -1e4
  for (let state = 0; state < STATES; state++) {
    const role = ROLE_OF_STATE[state] as number
    const score = state <= SOURCE_STATE ? (roles[role] as number) + (steps[role] as number) : -1e9
    sums[state] = score
    best[state] = score
  }
  for (let i = 1; i < length; i++) {
    const here = i * STATES
    const last = here - STATES
    for (let state = 0; state < STATES; state++) {
      const role = ROLE_OF_STATE[state] as number
      const previous = PREVIOUS[state] as readonly number[]
      const base = i * ROLES * ROLES + role
      let top = Number.NEGATIVE_INFINITY
      let from = 0
      let highest = Number.NEGATIVE_INFINITY
      for (let k = 0; k < previous.length; k++) {
        const before = previous[k] as number
        const step = steps[base + (ROLE_OF_STATE[before] as number) * ROLES] as number
        const score = (best[last + before] as number) + step
        if (score > top) {
          top = score
          from = before
        }
        const sum = (sums[last + before] as number) + step
        if (sum > highest) highest = sum
      }
      let total = 0
      for (let k = 0; k < previous.length; k++) {
        const before = previous[k] as number
        const difference =
          (sums[last + before] as number) +
          (steps[base + (ROLE_OF_STATE[before] as number) * ROLES] as number) -
          highest
        if (difference > -30) total += Math.exp(difference)
      }
      const own = roles[i * ROLES + role] as number
      best[here + state] = top + own
      back[here + state] = from
      sums[here + state] = highest + Math.log(total) + own
    }
  }
  const end = (length - 1) * STATES
  const without = logSum(sums, end, end + SOURCE_STATE)
  const withSource = logSum(sums, end + SOURCE_STATE, end + STATES)
  const sourced = 1 / (1 + Math.exp(without - withSource))
  const first = sourced >= least ? SOURCE_STATE : 0
  const behind = sourced >= least ? STATES : SOURCE_STATE
  let state = first
  for (let s = first + 1; s < behind; s++) if ((best[end + s] as number) > (best[end + state] as number)) state = s
  const all = Math.max(without, withSource) + Math.log1p(Math.exp(-Math.abs(without - withSource)))
  const certainty = (best[end + state] as number) - all
  for (let i = length - 1; i >= 0; i--) {
    path[i] = ROLE_OF_STATE[state] as number
    state = back[i * STATES + state] as number
  }
  return { sourced, certainty }
}

function logSum(values: Float64Array, from: number, to: number): number {
  let most = Number.NEGATIVE_INFINITY
  for (let i = from; i < to; i++) most = Math.max(most, values[i] as number)
  let total = 0
  for (let i = from; i < to; i++) total += Math.exp((values[i] as number) - most)
  return most + Math.log(total)
}
