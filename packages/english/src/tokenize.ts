import type { Span } from '@hearsay/core'
import { ABBREVIATIONS, ABBREVIATIONS_BEFORE_NUMBERS } from './abbreviations.ts'
import {
  BLANK,
  classOf,
  DIGIT,
  INVISIBLE,
  isApostrophe,
  isUpper,
  LETTER,
  lowerOf,
  OTHER,
  SURROGATE,
} from './character.ts'

/** Tokens as columns; only the first `length` rows are in use. */
export interface Tokens {
  length: number
  starts: Uint32Array
  ends: Uint32Array
  stretchOf: Uint32Array
}

/** No single look ahead (for an address, a handle, an abbreviation) goes further: time stays linear on any text. */
const LOOK_AHEAD = 80

/** Prefixes that keep their hyphen ("non-violent", "e-mail"); other compounds fall apart ("port - side"). */
const PREFIXES = new Set(
  (
    'non e re anti co pre pro mid cross post semi pan multi ex counter mini sub inter intra neo micro over socio psycho ' +
    'pseudo ultra un de bi tri quasi trans super hyper meta'
  ).split(' '),
)

/** Contractions written without a mark, and the length of their first part: "gon na", "do nt". */
const UNMARKED_CONTRACTIONS = new Map<string, readonly number[]>([
  ['cannot', [3]],
  ['gonna', [3]],
  ['wanna', [3]],
  ['gotta', [3]],
  ['gimme', [3]],
  ['lemme', [3]],
  ['dunno', [2, 3]],
  ['dont', [2]],
  ['cant', [2]],
  ['wont', [2]],
  ['didnt', [3]],
  ['doesnt', [4]],
  ['isnt', [2]],
  ['wasnt', [3]],
  ['arent', [3]],
  ['werent', [4]],
  ['havent', [4]],
  ['hasnt', [3]],
  ['hadnt', [3]],
  ['couldnt', [5]],
  ['wouldnt', [5]],
  ['shouldnt', [6]],
  ['aint', [2]],
  ['im', [1]],
  ['ive', [1]],
  ['youre', [3]],
  ['theyre', [4]],
  ['thats', [4]],
])

/** What stands behind the mark of a contraction: "she 'll", "Ada 's". */
const CLITICS = new Set(['s', 'm', 'd', 're', 've', 'll'])

/** Words that begin with a mark of omission: "'em". */
const CLIPPED = new Set(['em', 'til', 'cause', 'bout', 'tis', 'twas', 'cos', 'n'])

/** What may follow a number without a space and is a token of its own: "5 pm", "30 km". */
const UNITS = new Set(
  (
    'am pm m k km kg g mm cm ft lb lbs oz b bn mn tn mi mph kph hz khz mhz ghz kb mb gb tb kw mw gw hr hrs h min mins sec ' +
    'secs c f p w v x'
  ).split(' '),
)

/** Last parts of an address without a scheme: "harbourpost.com". */
const DOMAINS = new Set(
  'com org net gov edu mil int info biz io uk us ca au nz de fr eu ru ua il in jp cn ch at be nl se no dk fi ie it es pt pl br mx za tv me'.split(
    ' ',
  ),
)

const STOP = 0x2e
const HYPHEN = 0x2d

/**
 * Cuts stretches of a text into tokens, after the convention of the English Web Treebank: contractions and possessives
 * fall apart, hyphenated compounds too, abbreviations keep their stop, addresses and handles stay whole. Offsets are
 * those of the text. Every character that is not blank belongs to a token. Linear in the length of the stretches.
 */
export function tokenize(text: string, stretches: readonly Span[]): Tokens {
  const tokens: Tokens = {
    length: 0,
    starts: new Uint32Array(256),
    ends: new Uint32Array(256),
    stretchOf: new Uint32Array(256),
  }
  for (let index = 0; index < stretches.length; index++) {
    const { start, end } = stretches[index] as Span
    let at = start
    while (at < end) {
      if (isBlankAt(text, at)) {
        at++
        continue
      }
      let to = at + 1
      while (to < end && classOf(text.charCodeAt(to)) !== BLANK) to++
      cutChunk(text, at, to, end, index, tokens)
      at = to
    }
  }
  return tokens
}

function isBlankAt(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at))
  return kind === BLANK || kind === INVISIBLE
}

/** Cuts what stands between blanks. `limit` is the end of the stretch. */
function cutChunk(text: string, from: number, to: number, limit: number, stretch: number, tokens: Tokens): void {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === INVISIBLE) {
      at++
      continue
    }
    let end: number
    if (kind === LETTER || kind === DIGIT) {
      end = addressEnd(text, at, to)
      if (end === at) {
        at = kind === DIGIT ? cutNumber(text, at, to, stretch, tokens) : cutWord(text, at, to, limit, stretch, tokens)
        continue
      }
    } else end = markEnd(text, at, from, to)
    push(tokens, at, end, stretch)
    at = end
  }
}

function push(tokens: Tokens, start: number, end: number, stretch: number): void {
  if (tokens.length === tokens.starts.length) {
    tokens.starts = grown(tokens.starts)
    tokens.ends = grown(tokens.ends)
    tokens.stretchOf = grown(tokens.stretchOf)
  }
  tokens.starts[tokens.length] = start
  tokens.ends[tokens.length] = end
  tokens.stretchOf[tokens.length] = stretch
  tokens.length++
}

function grown(column: Uint32Array): Uint32Array {
  const larger = new Uint32Array(column.length * 2)
  larger.set(column)
  return larger
}

/** End of a web or mail address that begins at `at`, or `at` when there is none. */
function addressEnd(text: string, at: number, to: number): number {
  const first = lowerOf(text.charCodeAt(at))
  if (first === 0x68 || first === 0x77 || first === 0x66 || first === 0x6d) {
    const head = text.slice(at, Math.min(to, at + 8)).toLowerCase()
    if (/^(?:https?:\/\/|ftp:\/\/|www\.|mailto:)/.test(head) && to - at > 8) return trimAddress(text, at, to)
  }
  // A name before "@", or labels parted by stops with a known last one.
  const limit = Math.min(to, at + LOOK_AHEAD)
  let end = at
  let stops = 0
  let sign = -1
  let label = at
  let domain = -1
  for (; end < limit; end++) {
    const code = text.charCodeAt(end)
    const kind = classOf(code)
    if (kind === LETTER || kind === DIGIT || code === 0x5f || code === HYPHEN) continue
    if (code === STOP) {
      if (end === label && end + 1 < limit && text.charCodeAt(end + 1) !== STOP && sign >= 0) break
      if (domain < 0 && stops > 0 && DOMAINS.has(text.slice(label, end).toLowerCase())) domain = end
      stops++
      label = end + 1
    } else if (code === 0x40 && sign < 0 && end > at) {
      sign = end
      stops = 0
      label = end + 1
      domain = -1
    } else if (code !== 0x2b || sign >= 0) break
  }
  if (stops > 0 && label < end && DOMAINS.has(text.slice(label, end).toLowerCase())) domain = end
  if (sign >= 0) return sign + 1 < end ? trimMarks(text, sign + 1, end) : at
  if (domain < 0 || domain - at < 5) return at
  return domain < to && text.charCodeAt(domain) === 0x2f ? trimAddress(text, at, to) : domain
}

function trimAddress(text: string, at: number, to: number): number {
  let end = to
  while (end > at + 1 && /[.,;:!?'"’”)\]}>»…]/.test(text[end - 1] as string)) {
    // An address may end in a bracket that it opened itself.
    if (text[end - 1] === ')' && text.slice(Math.max(at, end - LOOK_AHEAD), end).includes('(')) break
    end--
  }
  return end
}

function trimMarks(text: string, at: number, to: number): number {
  let end = to
  while (end > at && (text.charCodeAt(end - 1) === STOP || text.charCodeAt(end - 1) === HYPHEN)) end--
  return end
}

/** Cuts a number and what hangs on it. Returns where to go on. */
function cutNumber(text: string, from: number, to: number, stretch: number, tokens: Tokens): number {
  let at = from
  let hyphens = 0
  let lastHyphen = -1
  while (at < to) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === DIGIT || kind === INVISIBLE) {
      at++
      continue
    }
    const digitNext = at + 1 < to && classOf(text.charCodeAt(at + 1)) === DIGIT
    if (!digitNext) break
    if (code === STOP || code === 0x2c || code === 0x3a || code === 0x2f) at++
    else if (code === HYPHEN) {
      if (hyphens++ === 0) lastHyphen = at
      at++
    } else break
  }
  // "2019-2021" falls apart; a date or a telephone number with two hyphens stays whole.
  if (hyphens === 1) {
    push(tokens, from, lastHyphen, stretch)
    return lastHyphen
  }
  let end = at
  while (end < to && (classOf(text.charCodeAt(end)) === LETTER || classOf(text.charCodeAt(end)) === DIGIT)) end++
  if (end > at) {
    const tail = end - at <= 4 ? text.slice(at, end).toLowerCase() : ''
    if (UNITS.has(tail)) {
      push(tokens, from, at, stretch)
      // "a.m." and "p.m." carry their stops only when written with both.
      push(tokens, at, end, stretch)
      return end
    }
    if ((tail === 'a' || tail === 'p') && /^[ap]\.m\b/i.test(text.slice(at, at + 4))) {
      push(tokens, from, at, stretch)
      return at
    }
  }
  push(tokens, from, end, stretch)
  return end
}

/** Cuts a word and its contractions. Returns where to go on. */
function cutWord(text: string, from: number, to: number, limit: number, stretch: number, tokens: Tokens): number {
  const initials = initialsEnd(text, from, to, limit)
  if (initials > from) {
    push(tokens, from, initials, stretch)
    return initials
  }
  let end = from
  let apostrophe = -1
  while (end < to) {
    const code = text.charCodeAt(end)
    const kind = classOf(code)
    if (kind === LETTER || kind === DIGIT || kind === INVISIBLE || code === 0x5f) {
      end++
      continue
    }
    const next = end + 1 < to ? text.charCodeAt(end + 1) : 0
    const letterNext = next !== 0 && classOf(next) === LETTER
    if (letterNext && isApostrophe(code)) {
      apostrophe = end
      end++
    } else if (code === 0x26 && letterNext && joinsCapitals(text, from, end, to)) end++
    else if (code === HYPHEN && letterNext && end - from <= 7 && PREFIXES.has(text.slice(from, end).toLowerCase()))
      end++
    else break
  }
  while (end > from + 1 && classOf(text.charCodeAt(end - 1)) === INVISIBLE) end--
  if (end < to && text.charCodeAt(end) === STOP && apostrophe < 0 && end - from <= 7) {
    const next = end + 1 < to ? text.charCodeAt(end + 1) : 0
    const word = text.slice(from, end).toLowerCase()
    if ((next === 0 || classOf(next) === OTHER || classOf(next) === DIGIT) && takesStop(text, word, end + 1, limit)) {
      push(tokens, from, end + 1, stretch)
      return end + 1
    }
  }
  if (apostrophe > from) return cutContraction(text, from, end, stretch, tokens)
  const parts = end - from <= 8 ? UNMARKED_CONTRACTIONS.get(text.slice(from, end).toLowerCase()) : undefined
  if (parts && (end - from > 2 || text.charCodeAt(from) === 0x69)) {
    let start = from
    for (const part of parts) {
      push(tokens, start, from + part, stretch)
      start = from + part
    }
    push(tokens, start, end, stretch)
  } else push(tokens, from, end, stretch)
  return end
}

/** "AT&T", "R&D": capitals on both sides. */
function joinsCapitals(text: string, from: number, sign: number, to: number): boolean {
  if (sign - from > 4) return false
  for (let i = from; i < sign; i++) if (!isUpper(text.charCodeAt(i))) return false
  return sign + 1 < to && isUpper(text.charCodeAt(sign + 1))
}

function takesStop(text: string, word: string, after: number, limit: number): boolean {
  if (ABBREVIATIONS.has(word)) return true
  if (!ABBREVIATIONS_BEFORE_NUMBERS.has(word)) return false
  const next = nextVisible(text, after, limit)
  return next < limit && classOf(text.charCodeAt(next)) === DIGIT
}

function nextVisible(text: string, from: number, limit: number): number {
  const stop = Math.min(limit, from + LOOK_AHEAD)
  let at = from
  while (at < stop && isBlankAt(text, at)) at++
  return at
}

/** End of initials, letters or degrees with stops ("U.S.", "a.m.", "J.", "Ph.D."), or `from` when there are none. */
function initialsEnd(text: string, from: number, to: number, limit: number): number {
  let end = from
  let letters = 0
  let groups = 0
  for (let at = from; at < to && classOf(text.charCodeAt(at)) === LETTER; groups++) {
    let stop = at + 1
    // A group may have small letters behind its capital: "Ph.D.", "M.Sc."
    while (stop < to && stop < at + 3 && isUpper(text.charCodeAt(at)) && isSmall(text.charCodeAt(stop))) stop++
    if (stop >= to || text.charCodeAt(stop) !== STOP) break
    if (stop === at + 1) letters++
    at = stop + 1
    end = at
  }
  if (groups === 0 || letters === 0) return from
  if (groups === 1) {
    // A lone letter is an initial before a name; "p.m" may lack its last stop.
    if (end < to) {
      const next = text.charCodeAt(end)
      if (classOf(next) === LETTER && (end + 1 >= to || classOf(text.charCodeAt(end + 1)) === OTHER)) return end + 1
      return classOf(next) === OTHER && next !== STOP ? end : from
    }
    if (!isUpper(text.charCodeAt(from)) || text[from] === 'I') return from
    const next = nextVisible(text, end, limit)
    return next < limit && isUpper(text.charCodeAt(next)) ? end : from
  }
  // "U.S.A" without its last stop
  if (
    end < to &&
    classOf(text.charCodeAt(end)) === LETTER &&
    (end + 1 >= to || classOf(text.charCodeAt(end + 1)) === OTHER)
  )
    return end + 1
  return end
}

function isSmall(code: number): boolean {
  return classOf(code) === LETTER && !isUpper(code)
}

/** Cuts "don't", "she'll", "Ada's", "wouldn't've"; a word such as "o'clock" stays whole. */
function cutContraction(text: string, from: number, end: number, stretch: number, tokens: Tokens): number {
  const last = cliticStart(text, from, end)
  const middle = last < end ? cliticStart(text, from, last) : end
  push(tokens, from, Math.min(middle, last), stretch)
  if (middle < last) push(tokens, middle, last, stretch)
  if (last < end) push(tokens, last, end, stretch)
  return end
}

/** Where the last clitic of a word begins; `end` when it has none. */
function cliticStart(text: string, from: number, end: number): number {
  for (let at = end - 1; at > from && at >= end - 3; at--) {
    if (!isApostrophe(text.charCodeAt(at))) continue
    const tail = text.slice(at + 1, end).toLowerCase()
    if (CLITICS.has(tail)) return at
    if (tail === 't' && at - 1 > from && lowerOf(text.charCodeAt(at - 1)) === 0x6e) return at - 1
    return end
  }
  return end
}

/** End of the mark, or run of marks, at `at`. */
function markEnd(text: string, at: number, chunk: number, to: number): number {
  const code = text.charCodeAt(at)
  const next = at + 1 < to ? text.charCodeAt(at + 1) : 0
  if (classOf(code) === SURROGATE) return pictureEnd(text, at, to)
  if (isApostrophe(code)) {
    if (next === code && code !== 0x02bc) return at + 2
    if (next !== 0 && classOf(next) === LETTER) {
      let end = at + 1
      while (end < to && end < at + 7 && classOf(text.charCodeAt(end)) === LETTER) end++
      const word = text.slice(at + 1, end).toLowerCase()
      if (at > chunk ? CLITICS.has(word) && (end >= to || classOf(text.charCodeAt(end)) === OTHER) : CLIPPED.has(word))
        return end
    }
    // "'90s"
    if (at === chunk && /^\d\ds/.test(text.slice(at + 1, Math.min(to, at + 4)))) return at + 4
    return at + 1
  }
  if (code === 0x40 || code === 0x23) {
    // "@handle", "#hashtag"
    if (next !== 0 && (classOf(next) === LETTER || next === 0x5f)) {
      let end = at + 1
      while (end < to && isHandle(text.charCodeAt(end))) end++
      return end
    }
  }
  if (at === chunk && next !== 0 && classOf(next) === DIGIT && (code === STOP || code === 0x2b)) {
    let end = at + 1
    while (end < to && classOf(text.charCodeAt(end)) === DIGIT) end++
    return end
  }
  if (code === 0x3a || code === 0x3b || code === 0x3d) {
    const nose = next === HYPHEN ? at + 2 : at + 1
    if (nose + 1 === to && /[()DPp|/]/.test(text[nose] as string)) return to
  }
  if (code === 0x21 || code === 0x3f || code === STOP || code === 0x2026) {
    let end = at + 1
    while (end < to && /[.!?…]/.test(text[end] as string)) end++
    return end
  }
  // "[...]", what was left out
  if (code === 0x5b && next === STOP) {
    let end = at + 1
    while (end < to && end < at + 6 && text.charCodeAt(end) === STOP) end++
    if (end < to && text.charCodeAt(end) === 0x5d) return end + 1
  }
  // Runs that mean one thing: "--", "***", "``", "<<"
  if (next === code && /[-*=_~#+`<>|–—]/.test(text[at] as string)) {
    let end = at + 2
    while (end < to && text.charCodeAt(end) === code) end++
    return end
  }
  return at + 1
}

function isHandle(code: number): boolean {
  const kind = classOf(code)
  return kind === LETTER || kind === DIGIT || code === 0x5f
}

/** A pair of surrogates, and the pictures joined to it; a lone surrogate is a token of its own. */
function pictureEnd(text: string, at: number, to: number): number {
  let end = at
  while (end < to) {
    const code = text.charCodeAt(end)
    if (classOf(code) === SURROGATE) end += (text.codePointAt(end) as number) > 0xffff && end + 1 < to ? 2 : 1
    else break
    // Variation selectors and joiners bind what follows.
    let joined = false
    while (end < to && classOf(text.charCodeAt(end)) === INVISIBLE) {
      joined ||= text.charCodeAt(end) === 0x200d
      end++
    }
    if (!joined) break
  }
  return end
}
