/** How often features occur, up to 255, in a table of hashes. */
export class FeatureCounts {
  private readonly counts: Uint8Array
  private readonly shift: number

  constructor(bits: number) {
    this.counts = new Uint8Array(1 << bits)
    this.shift = 32 - bits
  }

  add(features: Int32Array, count: number): void {
    for (let i = 0; i < count; i++) {
      const at = (features[i] as number) >>> this.shift
      const before = this.counts[at] as number
      if (before < 255) this.counts[at] = before + 1
    }
  }

  /** Moves the features that occur at least `least` times to the front; returns how many they are. */
  keep(features: Int32Array, count: number, least: number): number {
    let kept = 0
    for (let i = 0; i < count; i++) {
      const feature = features[i] as number
      if ((this.counts[feature >>> this.shift] as number) >= least) features[kept++] = feature
    }
    return kept
  }
}
