/**
 * The address if it may be linked to: http or https, absolute. Anything else (javascript:, data:, a relative path, no
 * address at all) is null.
 *
 * @example
 * safeLink('https://courier.example/a?b') // 'https://courier.example/a?b'
 * safeLink('javascript:alert(1)')         // null
 */
export function safeLink(address: string | null | undefined): string | null {
  if (!address) return null
  try {
    const url = new URL(address)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
  } catch {
    return null
  }
}
