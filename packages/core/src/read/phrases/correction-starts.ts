/**
 * First words of a line in which the publisher says what was mended.
 *
 * @example 'Correction: an earlier version gave the wrong year.'
 */
export const CORRECTION_STARTS: readonly string[] = [
  'correction:',
  'corrections:',
  'correction,',
  'correction (',
  'correction -',
  'correction –',
  'correction —',
  'clarification:',
  'clarification,',
  'clarification (',
  'corrects',
  'a correction was made',
  'a correction has been made',
  'a previous version of this',
  'an earlier version of this',
  'an earlier version of the article',
  'an earlier version of the story',
  'an earlier headline',
  'this article has been amended',
  'this article has been corrected',
  'this article has been updated to correct',
  'this article has been edited',
  'this article was amended',
  'this article was corrected',
  'this article was updated to correct',
  'this article was edited',
  'this article originally stated',
  'this article originally said',
  'this article previously stated',
  'this headline has been',
  'this piece was amended',
  'this post has been corrected',
  'this report has been corrected',
  'this story has been amended',
  'this story has been corrected',
  'this story has been updated to correct',
  'this story was corrected',
  'this story was amended',
  'this story was updated to correct',
]

/**
 * First words of a note that is a correction only when it says what was wrong.
 *
 * @example "Editor's note: this report was changed because it named the wrong port."
 */
export const EDITORS_NOTES: readonly string[] = [
  "editor's note",
  "editors' note",
  "editor's notes",
  'editors note',
  'update:',
  'note:',
]

/**
 * Words that tell that something was mended.
 *
 * @example 'an earlier version'
 */
export const MENDING_PHRASES: readonly string[] = [
  'amended',
  'corrected',
  'correct the',
  'correction',
  'clarify',
  'clarified',
  'clarification',
  'earlier version',
  'previous version',
  'incorrectly',
  'misspelled',
  'misspelt',
  'mistakenly',
  'misstated',
  'in error',
]
