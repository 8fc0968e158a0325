import { language, tagOf } from '@/composables/useLanguage'

/** What stands where a number is unknown. */
export const unknown = '—'

/** Fen in one yuan, and yuan in one 万元. */
const fenPerYuan = 100
const yuanPerWan = 10_000

// To make a formatter costs a hundred times what it costs to use one, and a page that moves writes
// hundreds of numbers at once.
const numberFormats = new Map<string, Intl.NumberFormat>()
const dateFormats = new Map<string, Intl.DateTimeFormat>()

function numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const tag = tagOf(language.value)
  return keptIn(numberFormats, [tag, options], () => new Intl.NumberFormat(tag, options))
}

function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const tag = language.value === 'zh' ? 'zh-CN' : 'en-GB'
  return keptIn(dateFormats, [tag, options], () => new Intl.DateTimeFormat(tag, options))
}

function keptIn<T>(kept: Map<string, T>, by: unknown, make: () => T): T {
  const key = JSON.stringify(by)
  let format = kept.get(key)
  if (!format) kept.set(key, (format = make()))
  return format
}

export function count(value: number | null | undefined): string {
  return value == null ? unknown : numbers({ maximumFractionDigits: 0 }).format(value)
}

/** A share between 0 and 1 as per cent with one digit. */
export function share(value: number | null | undefined, digits = 1): string {
  if (value == null) return unknown
  return numbers({ style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits })
    .format(value)
}

/** Fen as yuan; from ten thousand yuan on as 万元 in Chinese. */
export function money(fen: number | null | undefined): string {
  if (fen == null) return unknown
  const yuan = fen / fenPerYuan
  if (language.value === 'en') {
    return `¥${numbers({ maximumFractionDigits: yuan % 1 === 0 ? 0 : 2 }).format(yuan)}`
  }
  return Math.abs(yuan) >= yuanPerWan
    ? `${numbers({ maximumFractionDigits: 2 }).format(yuan / yuanPerWan)}万元`
    : `${numbers({ maximumFractionDigits: 2 }).format(yuan)}元`
}

/** Fen as a plain number of yuan, for columns that say so. */
export function yuan(fen: number | null | undefined): string {
  return fen == null ? unknown : numbers({ maximumFractionDigits: 2 }).format(fen / fenPerYuan)
}

/** A day such as `2024-07-15` as people write it; of a moment, its day. */
export function day(value: string | null | undefined): string {
  if (!value) return unknown
  const date = value.slice(0, 10)
  const [year, month, number] = date.split('-').map(Number)
  if (language.value === 'zh') return `${year}年${month}月${number}日`
  return dates({ dateStyle: 'medium', timeZone: 'UTC' })
    .format(new Date(`${date}T00:00:00Z`))
}

/** A month such as `2024-05` as people write it. */
export function month(value: string): string {
  const [year, number] = value.split('-').map(Number)
  if (language.value === 'zh') return `${year}年${number}月`
  return dates({ month: 'short', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${value}-01T00:00:00Z`))
}

/** A moment in a time zone; in the reader's where none is given. */
export function moment(value: string, timeZone?: string): string {
  return dates({ dateStyle: 'medium', timeStyle: 'medium', timeZone }).format(new Date(value))
}
