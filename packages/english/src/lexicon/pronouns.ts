import type { Pronoun } from '@hearsay/core'

const pronoun = (person: 1 | 2 | 3, number: Pronoun['number'], gender: Pronoun['gender'] = null): Pronoun => ({
  person,
  number,
  gender,
})

/** Words of address before a name: "Ms Lind", "Dr Marr". */
export const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr hon mr. mrs. ms. dr. prof. rev. fr. hon. st.'.split(
    ' ',
  ),
)

/** Forms of personal pronouns, and whom they can stand for. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ...['i', 'me', 'myself'].map((form) => [form, pronoun(1, 'singular')] as const),
  ...['we', 'us', 'ourselves'].map((form) => [form, pronoun(1, 'plural')] as const),
  ...['you', 'yourself', 'yourselves'].map((form) => [form, pronoun(2, 'singular')] as const),
  ...['he', 'him', 'himself', 'his'].map((form) => [form, pronoun(3, 'singular', 'masculine')] as const),
  ...['she', 'her', 'herself', 'hers'].map((form) => [form, pronoun(3, 'singular', 'feminine')] as const),
  ...['it', 'itself', 'its'].map((form) => [form, pronoun(3, 'singular', 'neuter')] as const),
  ...['they', 'them', 'themselves', 'their'].map((form) => [form, pronoun(3, 'plural')] as const),
])
