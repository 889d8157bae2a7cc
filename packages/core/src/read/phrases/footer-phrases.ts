/**
 * First words of what stands at the foot of a page.
 *
 * @example '© 2026 Karlsund Courier', 'All rights reserved'
 */
export const FOOTER_STARTS: readonly string[] = [
  '©',
  'all rights reserved',
  'all contents ©',
  'all content ©',
  'powered by',
  'this material may not be published',
  'no part of this',
  'registered in england',
  'registered office',
]

/**
 * Whole lines from the foot of a page.
 *
 * @example 'Privacy policy'
 */
export const FOOTER_LINES: readonly string[] = [
  'about',
  'about us',
  'accessibility',
  'accessibility statement',
  'advertise',
  'advertise with us',
  'careers',
  'code of ethics',
  'complaints',
  'contact',
  'contact us',
  'cookie policy',
  'cookies',
  'corrections',
  'do not sell my personal information',
  'do not sell or share my personal information',
  'faq',
  'feedback',
  'help',
  'help center',
  'help centre',
  'imprint',
  'jobs',
  'legal',
  'masthead',
  'our team',
  'press',
  'privacy',
  'privacy notice',
  'privacy policy',
  'rss',
  'site map',
  'sitemap',
  'terms',
  'terms & conditions',
  'terms and conditions',
  'terms of service',
  'terms of use',
  'work with us',
  'your privacy choices',
]

/**
 * Words of rights that make a short line a footer wherever they stand.
 *
 * @example 'Karlsund Courier Ltd. All rights reserved.'
 */
export const RIGHTS_PHRASES: readonly string[] = ['all rights reserved', 'rights reserved', 'may not be reproduced']
