import { randomFrom, shuffle } from '../random.ts'
import type { AttributedArticle } from './attributed-article.ts'
import { cueView, cueWindow, featureList, lookFrom, ROLE, ROLES, roleFeatures } from './core.ts'

export interface RoleOptions {
  readonly roleBits: number
  readonly stepBits: number
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  /** Share of the features of roles that are left out of each step. */
  readonly dropout: number
  /** Features of fewer cues than this are not learned. */
  readonly seen: number
  readonly log?: (line: string) => void
}

/** Weights of the two tables of a conditional random field over roles. */
export interface RoleWeights {
  readonly roles: Float32Array
  readonly steps: Float32Array
}

const STEPS = ROLES * ROLES
/** Features are counted in a larger table than they are learned in, so that few share a count. */
const COUNT_SHIFT = 8

/** Learns the roles of the tokens around each gold cue (Lafferty, McCallum and Pereira 2001) by AdaGrad. */
export function trainRoles(articles: readonly AttributedArticle[], options: RoleOptions): RoleWeights {
  const { roleBits, stepBits, epochs, rate, decay, dropout } = options
  const roleShift = 32 - roleBits
  const stepShift = 32 - stepBits
  const roles = new Float32Array(ROLES << roleBits)
  const steps = new Float32Array(STEPS << stepBits)
  const roleSquares = new Float32Array(roles.length)
  const stepSquares = new Float32Array(steps.length)
  const averages = { roles: new Float32Array(roles.length), steps: new Float32Array(steps.length) }
  const known = countFeatures(articles, options.seen)
  const random = randomFrom(3)
  const order = articles.flatMap((article) => article.gold.map((_, index) => ({ article, index })))
  const buffer = new Window()
  const averaged = Math.min(2, epochs)
  const drop = Math.round(dropout * 256)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    const step = rate * (1 - (0.85 * epoch) / Math.max(1, epochs - 1))
    let likelihood = 0
    for (const { article, index } of order) {
      buffer.read(article, index, roleShift, stepShift, known, drop, (random() * 4294967296) | 0)
      likelihood += buffer.learn(roles, roleSquares, steps, stepSquares, step, decay)
    }
    options.log?.(`roles, epoch ${epoch + 1}: log-likelihood ${(likelihood / order.length).toFixed(2)} a cue`)
    if (epoch < epochs - averaged) continue
    const share = 1 / averaged
    const kept = share * (1 - drop / 256)
    for (let i = 0; i < roles.length; i++)
      averages.roles[i] = (averages.roles[i] as number) + (roles[i] as number) * kept
    for (let i = 0; i < steps.length; i++)
      averages.steps[i] = (averages.steps[i] as number) + (steps[i] as number) * share
  }
  return averages
}

/** Whether a feature was seen with enough cues. */
function countFeatures(articles: readonly AttributedArticle[], seen: number): Uint8Array {
  const size = 1 << (32 - COUNT_SHIFT)
  const counts = new Uint8Array(size)
  const last = new Int32Array(size).fill(-1)
  const [view, roles, steps] = [cueView(), featureList(), featureList()]
  let cue = 0
  for (const { columns, gold } of articles)
    for (const { head } of gold) {
      const window = cueWindow(columns, head)
      lookFrom(columns, window, view)
      for (let token = window.from; token < window.to; token++) {
        roleFeatures(columns, view, token, roles, steps)
        for (const list of [roles, steps])
          for (let i = 0; i < list.count; i++) {
            const row = (list.values[i] as number) >>> COUNT_SHIFT
            if (last[row] === cue) continue
            last[row] = cue
            counts[row] = Math.min(255, (counts[row] as number) + 1)
          }
      }
      cue++
    }
  return counts.map((count) => (count >= seen ? 1 : 0))
}

/** One window at work: its features, its scores and their expectations. Kept between windows. */
class Window {
  private readonly view = cueView()
  private readonly roleList = featureList()
  private readonly stepList = featureList()
  private length = 0
  private roleRows = new Int32Array(1 << 16)
  private stepRows = new Int32Array(1 << 15)
  private readonly roleStarts = new Int32Array(1024)
  private readonly stepStarts = new Int32Array(1024)
  private readonly gold = new Uint8Array(1024)
  private readonly roleScores = new Float64Array(1024 * ROLES)
  private readonly stepScores = new Float64Array(1024 * STEPS)
  private readonly forward = new Float64Array(1024 * ROLES)
  private readonly backward = new Float64Array(1024 * ROLES)
  private readonly scales = new Float64Array(1024)

  /** Reads the features of a gold attribution's window, without those that are rare or left out this time. */
  read(
    { columns, gold }: AttributedArticle,
    index: number,
    roleShift: number,
    stepShift: number,
    known: Uint8Array,
    drop: number,
    seed: number,
  ): void {
    const attribution = gold[index] as AttributedArticle['gold'][number]
    const window = cueWindow(columns, attribution.head)
    lookFrom(columns, window, this.view)
    this.length = window.to - window.from
    let [roleCount, stepCount] = [0, 0]
    for (let row = 0; row < this.length; row++) {
      roleFeatures(columns, this.view, window.from + row, this.roleList, this.stepList)
      if (roleCount + 256 > this.roleRows.length) this.roleRows = grown(this.roleRows)
      if (stepCount + 256 > this.stepRows.length) this.stepRows = grown(this.stepRows)
      const noise = seed ^ Math.imul(row, 0x5851f42d)
      for (let i = 0; i < this.roleList.count; i++) {
        const value = this.roleList.values[i] as number
        if (!known[value >>> COUNT_SHIFT] || Math.imul(value ^ noise, 0x9e3779b1) >>> 24 < drop) continue
        this.roleRows[roleCount++] = (value >>> roleShift) * ROLES
      }
      for (let i = 0; i < this.stepList.count; i++) {
        const value = this.stepList.values[i] as number
        if (known[value >>> COUNT_SHIFT]) this.stepRows[stepCount++] = (value >>> stepShift) * STEPS
      }
      this.roleStarts[row + 1] = roleCount
      this.stepStarts[row + 1] = stepCount
      this.gold[row] = ROLE.none
    }
    for (const [role, tokens] of [
      [ROLE.content, attribution.content],
      [ROLE.source, attribution.source],
      [ROLE.cue, attribution.cue],
    ] as const)
      for (const token of tokens) if (token >= window.from && token < window.to) this.gold[token - window.from] = role
  }

  /** One step of AdaGrad; gives the log-likelihood before it. */
  learn(
    roles: Float32Array,
    roleSquares: Float32Array,
    steps: Float32Array,
    stepSquares: Float32Array,
    rate: number,
    decay: number,
  ): number {
    this.score(roles, steps)
    const { length, gold, forward, backward, scales, roleScores, stepScores } = this
    let likelihood = 0
    let wrongBefore = false
    for (let row = 0; row < length; row++) {
      const here = row * ROLES
      const right = gold[row] as number
      const before = row ? (gold[row - 1] as number) : 0
      likelihood += Math.log(Math.max(1e-12, (forward[here + right] as number) * (backward[here + right] as number)))
      let wrong = false
      for (let role = 0; role < ROLES; role++) {
        const error = (forward[here + role] as number) * (backward[here + role] as number) - (role === right ? 1 : 0)
        if (error > 0.003 || error < -0.003) wrong = true
      }
      if (wrong)
        for (let i = this.roleStarts[row] as number; i < (this.roleStarts[row + 1] as number); i++) {
          const at = this.roleRows[i] as number
          for (let role = 0; role < ROLES; role++) {
            const error =
              (forward[here + role] as number) * (backward[here + role] as number) - (role === right ? 1 : 0)
            if (error < 0.001 && error > -0.001) continue
            descend(roles, roleSquares, at + role, error, rate, decay)
          }
        }
      if (wrong || wrongBefore)
        for (let a = 0; a < (row ? ROLES : 1); a++)
          for (let role = 0; role < ROLES; role++) {
            const expected = row
              ? ((forward[here - ROLES + a] as number) *
                  (stepScores[row * STEPS + a * ROLES + role] as number) *
                  (roleScores[here + role] as number) *
                  (backward[here + role] as number)) /
                (scales[row] as number)
              : (forward[role] as number) * (backward[role] as number)
            const error = expected - (a === before && role === right ? 1 : 0)
            if (error < 0.001 && error > -0.001) continue
            for (let i = this.stepStarts[row] as number; i < (this.stepStarts[row + 1] as number); i++)
              descend(steps, stepSquares, (this.stepRows[i] as number) + a * ROLES + role, error, rate, decay)
          }
      wrongBefore = wrong
    }
    return likelihood
  }

  /** Forward and backward sums, each row scaled so that they stay small numbers. */
  private score(roles: Float32Array, steps: Float32Array): void {
    const { length, roleScores, stepScores, forward, backward, scales } = this
    roleScores.fill(0, 0, length * ROLES)
    stepScores.fill(0, 0, length * STEPS)
    for (let row = 0; row < length; row++) {
      const r = row * ROLES
      const s = row * STEPS
      for (let i = this.roleStarts[row] as number; i < (this.roleStarts[row + 1] as number); i++) {
        const at = this.roleRows[i] as number
        for (let k = 0; k < ROLES; k++) roleScores[r + k] = (roleScores[r + k] as number) + (roles[at + k] as number)
      }
      for (let i = this.stepStarts[row] as number; i < (this.stepStarts[row + 1] as number); i++) {
        const at = this.stepRows[i] as number
        for (let k = 0; k < STEPS; k++) stepScores[s + k] = (stepScores[s + k] as number) + (steps[at + k] as number)
      }
      exponentials(roleScores, r, ROLES)
      exponentials(stepScores, s, STEPS)
      let total = 0
      for (let role = 0; role < ROLES; role++) {
        let sum = row ? 0 : (stepScores[role] as number)
        if (row)
          for (let a = 0; a < ROLES; a++)
            sum += (forward[r - ROLES + a] as number) * (stepScores[s + a * ROLES + role] as number)
        const value = sum * (roleScores[r + role] as number)
        forward[r + role] = value
        total += value
      }
      scales[row] = total
      for (let role = 0; role < ROLES; role++) forward[r + role] = (forward[r + role] as number) / total
    }
    backward.fill(1, (length - 1) * ROLES, length * ROLES)
    for (let row = length - 1; row > 0; row--) {
      const r = row * ROLES
      for (let a = 0; a < ROLES; a++) {
        let sum = 0
        for (let role = 0; role < ROLES; role++)
          sum +=
            (stepScores[row * STEPS + a * ROLES + role] as number) *
            (roleScores[r + role] as number) *
            (backward[r + role] as number)
        backward[r - ROLES + a] = sum / (scales[row] as number)
      }
    }
  }
}

function grown(rows: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(rows.length * 2)
  more.set(rows)
  return more
}

function exponentials(scores: Float64Array, from: number, count: number): void {
  let most = Number.NEGATIVE_INFINITY
  for (let k = from; k < from + count; k++) most = Math.max(most, scores[k] as number)
  for (let k = from; k < from + count; k++) scores[k] = Math.exp((scores[k] as number) - most)
}

function descend(weights: Float32Array, squares: Float32Array, at: number, error: number, rate: number, decay: number) {
  const gradient = error + decay * (weights[at] as number)
  const square = (squares[at] as number) + gradient * gradient
  squares[at] = square
  weights[at] = (weights[at] as number) - (rate * gradient) / (Math.sqrt(square) + 1e-2)
}
