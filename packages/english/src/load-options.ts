/** Options of `loadEnglish`. */
export interface LoadOptions {
  /**
   * Where the weights come from instead of the file that comes with the package: their bytes, or an address (in Node
   * also a path).
   */
  readonly weights?: ArrayBuffer | Uint8Array | URL | string
}
