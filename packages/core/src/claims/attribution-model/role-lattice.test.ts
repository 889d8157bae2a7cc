import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clearLattice, decodeRoles, ROLE, ROLES, roleLattice } from './role-lattice.ts'

const STEPS = ROLES * ROLES
const LENGTH = 4

/** All ways to give roles to a window, with at most one source in one piece, and their scores. */
function allPaths(roles: readonly number[], steps: readonly number[]) {
  const paths: { path: number[]; score: number; sourced: boolean }[] = []
  for (let number = 0; number < ROLES ** LENGTH; number++) {
    const path = Array.from({ length: LENGTH }, (_, i) => Math.floor(number / ROLES ** i) % ROLES)
    const sources = path.filter((role, i) => role === ROLE.source && path[i - 1] !== ROLE.source).length
    if (sources > 1) continue
    let score = 0
    path.forEach((role, i) => {
      const before = i ? (path[i - 1] as number) : 0
      score += (roles[i * ROLES + role] as number) + (steps[i * STEPS + before * ROLES + role] as number)
    })
    paths.push({ path, score, sourced: sources > 0 })
  }
  return paths
}

const numbers = (length: number) =>
  fc.array(fc.integer({ min: -30, max: 30 }), { minLength: length, maxLength: length })

test('the best path with one source, and the probabilities of all paths', () => {
  const lattice = roleLattice()
  fc.assert(
    fc.property(numbers(LENGTH * ROLES), numbers(LENGTH * STEPS), fc.nat(LENGTH - 1), (tenthRoles, tenthSteps, cue) => {
      const roles = tenthRoles.map((n) => n / 10)
      const steps = tenthSteps.map((n) => n / 10)
      clearLattice(lattice, LENGTH)
      lattice.roles.set(roles)
      lattice.steps.set(steps)
      const decoded = decodeRoles(lattice, cue, 0.5)

      const paths = allPaths(roles, steps)
      const sum = (list: typeof paths) => list.reduce((total, { score }) => total + Math.exp(score), 0)
      const cued = paths.filter(({ path }) => path[cue] === ROLE.cue)
      const sourced = cued.filter((path) => path.sourced)
      expect(decoded.cued).toBeCloseTo(sum(cued) / sum(paths), 6)
      expect(decoded.sourced).toBeCloseTo(sum(sourced) / sum(cued), 6)
      const allowed = decoded.sourced >= 0.5 ? sourced : cued.filter((path) => !path.sourced)
      const best = Math.max(...allowed.map(({ score }) => score))
      const found = paths.find(({ path }) => path.every((role, i) => role === lattice.path[i]))
      expect(found && allowed.includes(found)).toBe(true)
      expect(found?.score).toBeCloseTo(best, 6)
      expect(decoded.certainty).toBeCloseTo(best - Math.log(sum(cued)), 6)
    }),
  )
})

test('there is room for windows of any length', () => {
  const lattice = roleLattice()
  for (const length of [1, 700, 3]) {
    clearLattice(lattice, length)
    decodeRoles(lattice, length - 1, 0.5)
    expect(lattice.path[length - 1]).toBe(ROLE.cue)
  }
})
