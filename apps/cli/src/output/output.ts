import type { Writable } from 'node:stream'

/** Nobody reads on (`| head`): the run ends quietly. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed'
}

/** The output cannot be written: a full disk. */
export class OutputFailed extends Error {
  override readonly name = 'OutputFailed'
}

/**
 * Writes to a stream and waits until it has taken the text, so that a slow reader slows the run down instead of
 * filling the memory, and that nothing is lost when the process ends.
 */
export class Output {
  readonly #stream: Writable

  constructor(stream: Writable) {
    this.#stream = stream
    // Without a listener, an error of the stream would end the process; every write hears of it itself.
    stream.on('error', () => {})
  }

  /**
   * @throws OutputClosed when the reader has gone
   * @throws OutputFailed when it cannot be written for another reason
   */
  async write(text: string): Promise<void> {
    if (text === '') return
    const error = await new Promise<NodeJS.ErrnoException | null | undefined>((resolve) => {
      this.#stream.write(text, 'utf8', (error) => resolve(error))
    })
    if (!error) return
    const closed = ['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'ECONNRESET']
    if (closed.includes(error.code ?? '')) throw new OutputClosed(error.message)
    const reason = error.code === 'ENOSPC' ? 'no space left on the device' : error.message
    throw new OutputFailed(`the output cannot be written: ${reason}`)
  }
}
