import type { Column } from './PlainTable.vue'

/** Rows that are told in words; of more, the first and the last. */
const rowsTold = 3

/** What a chart shows, for those who do not see it; the whole of it stands in its table. */
export function describe(columns: Column[], rows: Record<string, string>[]): string {
  const tell = (row: Record<string, string>): string => columns
    .map((column, n) => (n === 0 ? row[column.id] : `${column.name} ${row[column.id] ?? ''}`))
    .join(', ')
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return ''
  return rows.length <= rowsTold
    ? rows.map(tell).join('; ') : `${tell(first)}; …; ${tell(last)}`
}
