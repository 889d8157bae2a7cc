import type { SourceKind } from '@hearsay/core'

/**
 * Nouns that tell what kind of source they name. Plural persons are groups; that is decided where the form is seen.
 */
const NOUNS: Readonly<Partial<Record<SourceKind, string>>> = {
  // "the harbour master", "a resident"
  person: `man woman boy girl person child wife husband partner mother father parent son daughter brother sister friend
    neighbour neighbor colleague relative widow resident villager passer-by witness eyewitness victim survivor suspect
    soldier serviceman officer commander general colonel lieutenant sergeant captain admiral major private pilot sailor
    policeman policewoman constable inspector detective sheriff chief guard fighter veteran rebel
    minister president chancellor premier mayor governor senator deputy councillor lawmaker politician ambassador
    diplomat envoy secretary official spokesman spokeswoman spokesperson aide adviser advisor candidate leader chairman
    chairwoman chair head director manager executive owner founder boss employee worker driver operator engineer
    doctor nurse surgeon teacher professor lecturer scientist researcher historian economist analyst expert scholar
    author writer reporter journalist editor columnist correspondent photographer blogger presenter anchor host
    lawyer attorney judge prosecutor solicitor barrister defendant plaintiff coroner juror
    coach player captain striker goalkeeper trainer referee fan athlete singer actor actress artist musician
    farmer fisherman mechanic cook chef refugee migrant cox skipper sculptor caretaker keeper librarian archivist forecaster rescuer medic paramedic fisher shopkeeper landlord tenant customer client patient student pupil activist protester
    campaigner critic supporter opponent voter source insider whistleblower informant priest bishop vicar imam rabbi
    member organiser organizer volunteer user commenter caller`,
  // "the ministry", "the union"
  organisation: `ministry government department agency council committee commission authority parliament senate congress
    court company firm corporation bank brewery factory university school college hospital institute charity foundation
    union association federation league club team party campaign administration police army navy force military fire
    brigade embassy port operator airline railway organisation organization watchdog regulator board panel office bureau
    kremlin pentagon`,
  group: `people family couple crowd public community residents officials sources experts critics staff crew troops
    public pair group majority`,
  // "a report", "court papers"
  document: `report statement letter memo document paper filing indictment complaint ruling verdict order law bill act
    contract agreement treaty study email message post tweet transcript record recording call video clip article
    editorial book leaflet note warrant audit review release manifesto`,
  // "the figures", "a poll"
  data: `data figure figures statistic statistics survey poll census number numbers index measurement estimate tally
    count analysis model`,
  // "the newspaper"
  media: `newspaper daily weekly magazine broadcaster channel station site website portal outlet wire tabloid
    programme program podcast`,
  place: 'country city town village region nation island',
}

/** Lemma (some plurals too) → kind of source. */
export const sourceNouns: ReadonlyMap<string, SourceKind> = new Map(
  Object.entries(NOUNS).flatMap(([kind, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((noun) => [noun, kind as SourceKind] as const),
  ),
)

const gendered = (gender: 'masculine' | 'feminine', list: string) =>
  list
    .trim()
    .split(/\s+/)
    .map((noun) => [noun, gender] as const)

/** Nouns and words of address that tell the sex of whom they name: "a spokeswoman". */
export const nounGenders: ReadonlyMap<string, 'masculine' | 'feminine'> = new Map([
  ...gendered(
    'masculine',
    `man boy husband father son brother spokesman chairman policeman serviceman fisherman grandfather uncle nephew king
    prince actor gentleman businessman salesman mr`,
  ),
  ...gendered(
    'feminine',
    `woman girl wife mother daughter sister spokeswoman chairwoman policewoman servicewoman grandmother aunt niece queen
    princess actress lady businesswoman widow ms mrs miss`,
  ),
])
