/** Options of `loadEnglish`. */
export interface LoadOptions {
  /**
   * Where the weights come from instead of the file that comes with the package: their bytes, or an address (in Node
   * also a path).
   */
  readonly weights?: ArrayBuffer | Uint8Array | URL | string
  /**
   * Where the attribution model comes from, likewise. When `weights` is given and this is not, there is none, and claims
   * are found by rules alone.
   */
  readonly attribution?: ArrayBuffer | Uint8Array | URL | string
}
