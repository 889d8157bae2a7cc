/** Words that are written with a stop wherever they stand: the stop belongs to the token. "Sen. Ruiz", "etc." */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  // Titles and ranks: "Lt. Col. Marsh"
  (
    'mr mrs ms mx dr prof rev fr sr jr hon pres gov sen sens rep reps amb gen lt col maj capt cmdr cdr cpl sgt pvt adm ' +
    'brig insp det supt messrs mme mlle st ste mt ft ' +
    // Firms and institutions: "Brand & Co."
    'inc corp ltd co bros dept univ assn ' +
    // Latin and reference: "etc.", "vs."
    'etc vs viz cf al ca approx est ext op ed eds vol pp ' +
    // Months and days: "Sept. 3"
    'jan feb aug sept oct nov dec tues thurs ' +
    // Streets: "12 Mill Rd."
    'ave blvd rd hwy ' +
    // States, as news agencies shorten them: "Salem, Ore."
    'ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn mo mont neb nev okla ore pa tenn tex va vt wis wyo'
  ).split(' '),
)

/**
 * Words that are also words without a stop: taken for an abbreviation only before a number ("No. 4", "p. 12",
 * "Mar. 3").
 */
export const ABBREVIATIONS_BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  'no nos p fig figs art sec ch mar apr jun jul sep'.split(' '),
)

/** Abbreviations that hardly ever end a sentence, because a name follows: "Mr. Ode", "Gen. Ruiz". */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr hon pres gov sen sens rep reps amb gen lt col maj capt cmdr cdr cpl sgt pvt adm brig ' +
    'insp det supt messrs mme mlle st ste mt ft vs'
  ).split(' '),
)
