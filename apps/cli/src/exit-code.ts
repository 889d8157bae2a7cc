/** How a run ended, as the shell sees it. */
export const EXIT = {
  fine: 0,
  /** Some inputs could not be read or written, or `--fail-if-none` found nothing. */
  failed: 1,
  /** The arguments make no sense. */
  usage: 2,
  /** Interrupted with Ctrl-C: 128 + SIGINT. */
  interrupted: 130,
} as const
