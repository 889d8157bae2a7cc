// Characters of two columns: East Asian wide and full-width ones, and emoji drawn as pictures. The scripts come from the
// Unicode tables of the engine, so they follow it from version to version.
const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Tangut}\u2329\u232A\u3000-\u303E\u3041-\u33FF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6])/u
const HALF_WIDTH = /^[\uFF61-\uFFDC\uFFE8-\uFFEE]/u
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]+$/u
const PLAIN = /^[\x20-\x7E\u2013-\u201E\u2026\u2500-\u257F\u00A0-\u00AC\u00AE-\u017F]*$/u

// Made when it is first needed: it takes longer than all the rest of the help.
let segmenter: Intl.Segmenter | undefined

/** The characters that a reader sees, one by one: a flag or a letter with its accents is one. */
export function* eachGrapheme(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  for (const { segment } of segmenter.segment(text)) yield segment
}

/**
 * How many columns a text takes on a terminal.
 *
 * @example
 * textWidth('“ramp”') // 6
 * textWidth('橋👩‍🔧') // 4
 */
export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const grapheme of eachGrapheme(text)) width += graphemeWidth(grapheme)
  return width
}

function graphemeWidth(grapheme: string): number {
  if (INVISIBLE.test(grapheme)) return 0
  return WIDE.test(grapheme) && !HALF_WIDTH.test(grapheme) ? 2 : 1
}

/** The text, cut with an ellipsis where it is wider than `width` columns. */
export function clipText(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let clipped = ''
  let room = width - 1
  for (const grapheme of eachGrapheme(text)) {
    room -= graphemeWidth(grapheme)
    if (room < 0) break
    clipped += grapheme
  }
  return `${clipped.trimEnd()}…`
}
