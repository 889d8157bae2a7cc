/** Reads CSV as RFC 4180 has it, strictly: what it cannot have throws. */
export function readCsv(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < csv.length) {
    let cell = ''
    if (csv[at] === '"') {
      at++
      for (;;) {
        const close = csv.indexOf('"', at)
        if (close < 0) throw new Error('a quoted cell never ends')
        cell += csv.slice(at, close)
        at = close + 1
        if (csv[at] !== '"') break
        cell += '"'
        at++
      }
    } else {
      const start = at
      while (at < csv.length && !',\r\n"'.includes(csv[at] ?? '')) at++
      cell = csv.slice(start, at)
    }
    row.push(cell)
    if (csv[at] === ',') {
      at++
      continue
    }
    if (csv.slice(at, at + 2) !== '\r\n')
      throw new Error(`no line end at ${at}: ${JSON.stringify(csv.slice(at, at + 9))}`)
    at += 2
    rows.push(row)
    row = []
  }
  return rows
}
