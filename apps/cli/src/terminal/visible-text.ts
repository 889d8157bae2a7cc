// C0 and C1 controls can move the cursor, recolour or retitle a terminal; bidi controls can make text read other than
// it is. Zero-width joiners are left alone: emoji and several scripts need them.
const CONTROL = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/**
 * Text made safe to print on a terminal: control characters (C0, C1, bidi) become visible escapes.
 *
 * @param keep characters that are to stay, such as '\n'
 * @example
 * visibleText('a\u001B[31mb') // 'a\\x1b[31mb'
 */
export function visibleText(text: string, keep = ''): string {
  return text.replace(CONTROL, (control) => {
    if (keep.includes(control)) return control
    const code = control.charCodeAt(0)
    return code < 0x100 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`
  })
}

/**
 * JSON whose strings hold no control character that a terminal would act on: they are written as \uXXXX, which is the
 * same JSON to every reader.
 */
export function safeJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, null, indent)
  return json.replace(CONTROL, (control) => (control === '\n' ? control : `\\u${hex(control.charCodeAt(0), 4)}`))
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0')
}
