/** A non-blank line as it stands in the input, its white space taken away. */
export interface PhysicalLine {
  readonly start: number
  readonly end: number
  /** Characters of white space in front of it. */
  readonly indent: number
  /** Whether a blank line or the start of the text stands above it. */
  readonly gap: boolean
}
