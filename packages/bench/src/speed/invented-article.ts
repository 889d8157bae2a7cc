/** Words that the invented news is made of. Nobody and nothing of this exists. */
const PEOPLE = ['Mara Ilves', 'Tobin Achterberg', 'Ines Quarrow', 'Rolf Dunmeer', 'Safiya Brandt', 'Oskar Velling']
const PLACES = ['Karlsund', 'Upper Tarn', 'Port Ellery', 'Grauwick', 'the Senna valley', 'Lowmarket']
const BODIES = [
  'the harbour board',
  'the Ministry of Ferries',
  'the Tarn Water Company',
  'the Karlsund Herald',
  'the county council',
]
const THINGS = [
  'the new tide gate',
  'the old rail bridge',
  'the winter timetable',
  'the fishing quota',
  'the school roof',
  'the flood wall',
]
const EVENTS = [
  'had been closed for nine weeks',
  'would cost 14 million crowns more than planned',
  'was almost certainly built on the wrong side of the river',
  'has never been tested in a storm',
  'will open again before the first snow',
  'was likely to fail within three to five years',
]
const REACTIONS = [
  'people are tired of waiting',
  'nobody asked us before the work began',
  'we counted forty lorries a day in October',
  'the figures do not add up',
  'there is no plan for the people who live below it',
]

/** A stream of numbers from 0 to below `size`, the same at every run. */
function numbers(seed: number): (size: number) => number {
  let state = seed >>> 0
  return (size) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * size)
  }
}

type Pick = <T>(list: readonly T[]) => T

/** Patterns of paragraphs: direct, indirect and mixed speech, and the article's own voice, in about the shares of news. */
const PARAGRAPHS: readonly ((pick: Pick) => string)[] = [
  (pick) =>
    `“I think ${pick(THINGS)} ${pick(EVENTS)},” said ${pick(PEOPLE)}, who lives in ${pick(PLACES)}. “And ${pick(REACTIONS)}.”`,
  (pick) =>
    `${capital(pick(BODIES))} said on Tuesday that ${pick(THINGS)} in ${pick(PLACES)} ${pick(EVENTS)}. It did not say when the work would end.`,
  (pick) =>
    `According to ${pick(BODIES)}, ${pick(THINGS)} ${pick(EVENTS)}. ${pick(PEOPLE)} denied that ${pick(THINGS)} ${pick(EVENTS)}.`,
  (pick) =>
    `${capital(pick(THINGS))} stands at the edge of ${pick(PLACES)}, an hour by bus from ${pick(PLACES)}. About 3,200 people pass it every day, most of them on the way to work.`,
  (pick) =>
    `${pick(PEOPLE)} told ${pick(BODIES)} that it was “a bad day for ${pick(PLACES)}”, adding that ${pick(REACTIONS)}.`,
  (pick) =>
    `She later added: “${capital(pick(REACTIONS))}. ${capital(pick(THINGS))} ${pick(EVENTS)}, and ${pick(REACTIONS)}.”`,
  (pick) =>
    `Asked whether ${pick(THINGS)} ${pick(EVENTS)}, ${pick(PEOPLE)} replied that ${pick(REACTIONS)}, but that ${pick(BODIES)} would look at it again.`,
  (pick) =>
    `Two officials, who spoke on condition of anonymity, described ${pick(THINGS)} as “a mistake”. A report by ${pick(BODIES)} suggests that it ${pick(EVENTS)}.`,
]

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/**
 * Invented news of at least `words` words: a headline and paragraphs with a blank line between them. The same number
 * always gives the same text.
 */
export function inventedArticle(words: number): string {
  const next = numbers(words)
  const pick: Pick = (list) => list[next(list.length)] as (typeof list)[number]
  const paragraphs = [`${capital(pick(THINGS))} ${pick(EVENTS)}, ${pick(BODIES)} says`]
  let count = wordCount(paragraphs[0] as string)
  while (count < words) {
    const paragraph = pick(PARAGRAPHS)(pick)
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
