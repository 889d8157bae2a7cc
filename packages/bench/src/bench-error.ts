/** What the user has to mend: a wrong argument, or data that is not there. `main` prints the message and returns 2. */
export class BenchError extends Error {
  override readonly name = 'BenchError'
}
