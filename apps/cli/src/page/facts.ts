import type { Piece } from '../terminal/wrap-text.ts'
import { GLUE } from '../terminal/wrap-text.ts'

/** One fact of a line of facts; several pieces where only some of its words are in a style. */
export type Fact = readonly Piece[]

/** Characters; a fact that is no longer is not broken over two lines. */
const UNBROKEN = 28

/** A line of facts with a point between them, broken between facts rather than inside. */
export function joinFacts(facts: readonly Fact[]): Piece[] {
  return facts.flatMap((fact, index) => {
    const length = fact.reduce((sum, { text }) => sum + text.length, 0)
    const whole = length > UNBROKEN ? fact : fact.map((piece) => ({ ...piece, text: piece.text.replaceAll(' ', GLUE) }))
    const point: Piece = { text: `${GLUE}· `, styles: ['dim'] }
    return index === 0 ? whole : [point, ...whole]
  })
}
