/** Longest page that is read, in UTF-16 code units. The longest news pages have a tenth of it. */
export const MAX_HTML_LENGTH = 16 * 1024 * 1024
/** Deepest nesting that is kept, as in browsers. What is nested deeper is read as if it stood at the limit. */
export const MAX_DEPTH = 512
/** Most elements of a page. The longest live blogs have a tenth of it. */
export const MAX_ELEMENTS = 200_000
/** Most attributes of one element, and longest value of one. */
export const MAX_ATTRIBUTES = 64
export const MAX_VALUE_LENGTH = 20_000
/** Most scripts with structured data, and longest one. */
export const MAX_SCRIPTS = 64
export const MAX_SCRIPT_LENGTH = 2 * 1024 * 1024
