/** Words that the invented news is made of. Nobody and nothing of this exists. */
const FIRST_NAMES = [
  'Mara',
  'Tobin',
  'Ines',
  'Rolf',
  'Safiya',
  'Oskar',
  'Lena',
  'Dawit',
  'Priya',
  'Callum',
  'Noor',
  'Hugo',
]
const SYLLABLES = [
  'ach',
  'bel',
  'cor',
  'dun',
  'ell',
  'far',
  'grau',
  'hol',
  'ir',
  'jan',
  'kel',
  'lum',
  'mor',
  'nes',
  'or',
  'quar',
  'rin',
  'sund',
  'tarn',
  'vel',
  'wick',
]
const BODIES = [
  'harbour board',
  'Ministry of Ferries',
  'water company',
  'county council',
  'fire service',
  'teachers’ union',
  'bus company',
  'police',
  'planning office',
  'hospital trust',
]
const THINGS = [
  'tide gate',
  'rail bridge',
  'winter timetable',
  'fishing quota',
  'school roof',
  'flood wall',
  'bus depot',
  'cable car',
  'swimming pool',
  'power line',
  'ferry landing',
  'market hall',
  'quarry road',
  'water tower',
]
const ADJECTIVES = [
  'new',
  'old',
  'long-delayed',
  'temporary',
  'northern',
  'broken',
  'planned',
  'private',
  'smaller',
  'upper',
]
const EVENTS = [
  'had been closed for nine weeks',
  'would cost 14 million crowns more than planned',
  'was almost certainly built on the wrong side of the river',
  'has never been tested in a storm',
  'will open again before the first snow',
  'was likely to fail within three to five years',
  'had been sold to a company that nobody could reach',
  'is too narrow for the lorries that use it at night',
  'could not be insured after the fire in spring',
  'must be taken down unless the owner pays by June',
]
const REACTIONS = [
  'people are tired of waiting',
  'nobody asked us before the work began',
  'we counted forty lorries a day in October',
  'the figures do not add up',
  'there is no plan for the people who live below it',
  'my children walk past it twice a day',
  'it should have been mended years ago',
  'every winter somebody promises the same thing',
]

/** Draws of one article. */
interface Draw {
  /** A whole number from 0 to below `size`. */
  number(size: number): number
  of(list: readonly string[]): string
}

/** A stream of draws, the same at every run. */
function draws(seed: number): Draw {
  let state = seed >>> 0
  const number = (size: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * size)
  }
  return { number, of: (list) => list[number(list.length)] as string }
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

// Names are put together from syllables, so that a long text keeps bringing words that were not seen before, as news does.
const surname = (draw: Draw) => capital(Array.from({ length: 2 + draw.number(2) }, () => draw.of(SYLLABLES)).join(''))
const person = (draw: Draw) => `${draw.of(FIRST_NAMES)} ${surname(draw)}`
const place = (draw: Draw) => capital(draw.of(SYLLABLES) + draw.of(SYLLABLES))
const body = (draw: Draw) => `the ${place(draw)} ${draw.of(BODIES)}`
const thing = (draw: Draw) => `the ${draw.of(ADJECTIVES)} ${draw.of(THINGS)}`
const event = (draw: Draw) => draw.of(EVENTS)
const reaction = (draw: Draw) => draw.of(REACTIONS)

/** Patterns of paragraphs: direct, indirect and mixed speech, and the article's own voice, in about the shares of news. */
const PARAGRAPHS: readonly ((draw: Draw) => string)[] = [
  (d) => `“I think ${thing(d)} ${event(d)},” said ${person(d)}, who lives in ${place(d)}. “And ${reaction(d)}.”`,
  (d) =>
    `${capital(body(d))} said on Tuesday that ${thing(d)} in ${place(d)} ${event(d)}. It did not say when the work would end.`,
  (d) => `According to ${body(d)}, ${thing(d)} ${event(d)}. ${person(d)} denied that ${thing(d)} ${event(d)}.`,
  (d) =>
    `${capital(thing(d))} stands at the edge of ${place(d)}, an hour by bus from ${place(d)}. About ${2 + d.number(90)},${100 + d.number(900)} people pass it every day, most of them on the way to work.`,
  (d) => `${person(d)} told ${body(d)} that it was “a bad day for ${place(d)}”, adding that ${reaction(d)}.`,
  (d) => `She later added: “${capital(reaction(d))}. ${capital(thing(d))} ${event(d)}, and ${reaction(d)}.”`,
  (d) =>
    `Asked whether ${thing(d)} ${event(d)}, ${person(d)} replied that ${reaction(d)}, but that ${body(d)} would look at it again.`,
  (d) =>
    `Two officials, who spoke on condition of anonymity, described ${thing(d)} as “a mistake”. A report by ${body(d)} suggests that it ${event(d)}.`,
]

/**
 * Invented news of at least `words` words: a headline and paragraphs with a blank line between them. The same numbers
 * always give the same text.
 *
 * @param seed chooses another article of the same length
 */
export function inventedArticle(words: number, seed = 1): string {
  const draw = draws(seed)
  const paragraphs = [`${capital(thing(draw))} ${event(draw)}, ${body(draw)} says`]
  let count = wordCount(paragraphs[0] as string)
  while (count < words) {
    const paragraph = (PARAGRAPHS[draw.number(PARAGRAPHS.length)] as (draw: Draw) => string)(draw)
    paragraphs.push(paragraph)
    count += wordCount(paragraph)
  }
  return paragraphs.join('\n\n')
}

/** Words by white space, as one counts an article. */
export function wordCount(text: string): number {
  let count = 0
  let inside = false
  for (let index = 0; index < text.length; index++) {
    const space = text.charCodeAt(index) <= 32
    if (!space && !inside) count++
    inside = !space
  }
  return count
}
