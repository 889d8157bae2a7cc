/** Distances in steps: each up to 3, then 4–5, 6–9, 10–15, 16–29 and beyond; to the left below zero. */
export function distanceStep(distance: number): number {
  const size = Math.abs(distance)
  const step = size < 4 ? size : size < 6 ? 4 : size < 10 ? 5 : size < 16 ? 6 : size < 30 ? 7 : 8
  return distance < 0 ? step - 20 : step
}
