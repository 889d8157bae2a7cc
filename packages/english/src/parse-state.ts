/**
 * A sentence being parsed by the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer, and
 * the arcs so far. Rows are tokens 1 … n of the sentence; row 0 stands for "none", row n + 1 for the root, which waits
 * at the end of the buffer.
 */
export interface ParseState {
  length: number
  /** Word and tag of each row, hashed. */
  words: Int32Array
  tags: Int32Array
  stack: Int32Array
  /** Number of rows on the stack. */
  height: number
  /** Next row of the buffer. */
  next: number
  heads: Int32Array
  /** Relation of each row to its head, plus one; 0 while it has none. */
  labels: Int32Array
  /** The outermost and the last but one dependent on each side, and how many there are. */
  left1: Int32Array
  left2: Int32Array
  leftCount: Int32Array
  right1: Int32Array
  right2: Int32Array
  rightCount: Int32Array
}

export const SHIFT = 0
/** The top of the stack becomes a dependent of the next row of the buffer. */
export const LEFT = 1
/** The top of the stack becomes a dependent of the row below it. */
export const RIGHT = 2

/** Room for sentences of up to `longest` tokens. */
export function parseState(longest: number): ParseState {
  const rows = () => new Int32Array(longest + 2)
  return {
    length: 0,
    words: rows(),
    tags: rows(),
    stack: rows(),
    height: 0,
    next: 1,
    heads: rows(),
    labels: rows(),
    left1: rows(),
    left2: rows(),
    leftCount: rows(),
    right1: rows(),
    right2: rows(),
    rightCount: rows(),
  }
}

/** Makes a state ready for a sentence of `length` tokens, whose words and tags the caller has set. */
export function beginParse(state: ParseState, length: number): void {
  state.length = length
  state.height = 0
  state.next = 1
  const rows = length + 2
  state.heads.fill(0, 0, rows)
  state.labels.fill(0, 0, rows)
  state.left1.fill(0, 0, rows)
  state.left2.fill(0, 0, rows)
  state.leftCount.fill(0, 0, rows)
  state.right1.fill(0, 0, rows)
  state.right2.fill(0, 0, rows)
  state.rightCount.fill(0, 0, rows)
}

export function parseDone(state: ParseState): boolean {
  return state.next > state.length && state.height === 0
}

/** Whether a step is allowed. Only one row may hang on the root. */
export function canStep(state: ParseState, step: number): boolean {
  if (step === SHIFT) return state.next <= state.length
  if (step === LEFT) return state.height > 0 && (state.next <= state.length || state.height === 1)
  return state.height > 1
}

/** The head that an arc step would give to the top of the stack. */
export function headOf(state: ParseState, step: number): number {
  return step === LEFT ? state.next : (state.stack[state.height - 2] as number)
}

/** Takes a step. `label` is the relation of the new arc, plus one. */
export function takeStep(state: ParseState, step: number, label: number): void {
  if (step === SHIFT) {
    state.stack[state.height++] = state.next++
    return
  }
  const head = headOf(state, step)
  const dependent = state.stack[--state.height] as number
  state.heads[dependent] = head
  state.labels[dependent] = label
  if (step === LEFT) {
    state.left2[head] = state.left1[head] as number
    state.left1[head] = dependent
    state.leftCount[head] = (state.leftCount[head] as number) + 1
  } else {
    state.right2[head] = state.right1[head] as number
    state.right1[head] = dependent
    state.rightCount[head] = (state.rightCount[head] as number) + 1
  }
}
