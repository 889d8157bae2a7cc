/** Says to a screen reader, once, what came of the last action. */
export function Announcement({ message }: { message: string }) {
  return (
    <p class="unseen" aria-live="polite">
      {message}
    </p>
  )
}
