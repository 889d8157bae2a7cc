/**
 * Whole lines above readers' comments, a count before or behind aside.
 *
 * @example '12 Comments', 'Join the conversation'
 */
export const COMMENT_LABELS: readonly string[] = [
  'comment',
  'comments',
  "readers' comments",
  'reader comments',
  'view comments',
  'show comments',
  'hide comments',
  'see all comments',
  'load comments',
  'post a comment',
  'post comment',
  'add a comment',
  'add comment',
  'write a comment',
  'leave a comment',
  'leave a reply',
  'cancel reply',
  'join the conversation',
  'join the discussion',
  'start the conversation',
  'have your say',
  'what do you think',
  'conversation',
  'discussion',
  'thoughts on',
  'no comments',
  'no comments yet',
  'be the first to comment',
  'comments are closed',
  'comments (0)',
  'reply',
  'report',
  'report comment',
]

/**
 * Those that are buttons beside a comment rather than the label above them: they open no section.
 *
 * @example 'Reply'
 */
export const COMMENT_BUTTONS: ReadonlySet<string> = new Set([
  'reply',
  'report',
  'report comment',
  'cancel reply',
  'comment',
  'discussion',
  'conversation',
])
