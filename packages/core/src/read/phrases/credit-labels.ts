/**
 * Words before a colon that say where the text comes from. What follows is the credit.
 *
 * @example 'Source: Nordwire'
 */
export const CREDIT_LABELS: readonly string[] = [
  'source',
  'sources',
  'via',
  'original source',
  'article source',
  'news source',
  'credit',
  'read full article',
]

/**
 * First words of a line that says where the text comes from, or who helped to report it.
 *
 * @example 'Originally published in the Karlsund Courier', 'Reporting by Anna Lund; editing by Per Holm'
 */
export const CREDIT_STARTS: readonly string[] = [
  'originally published',
  'first published in',
  'first published by',
  'first published on',
  'this article originally appeared',
  'this article first appeared',
  'this article was originally published',
  'this article was first published',
  'this article was produced',
  'this article was published',
  'this article is republished',
  'this story originally appeared',
  'this story first appeared',
  'this story was originally published',
  'this story was first published',
  'this story was produced',
  'this report was first published',
  'this post originally appeared',
  'republished from',
  'reprinted from',
  'republished with permission',
  'reporting by',
  'additional reporting by',
  'additional reporting from',
  'writing by',
  'editing by',
  'compiled by',
  'translated by',
  'with files from',
  'with reporting by',
  'with reporting from',
  'with additional reporting',
  'with input from',
  'with inputs from',
  'contributed to this report',
  'contributed reporting',
]

/**
 * Words behind the names of those who helped to report.
 *
 * @example 'Anna Lund in Karlsund contributed to this report.'
 */
export const CREDIT_PHRASES: readonly string[] = [
  'contributed to this report',
  'contributed to this story',
  'contributed to this article',
  'contributed reporting',
  'contributed additional reporting',
]
