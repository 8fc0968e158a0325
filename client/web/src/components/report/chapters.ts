import type { LocalText } from '@/api/types'
import type { ChapterView } from '@/api/views'

const digits = '零一二三四五六七八九'

/** What stands in a chapter: the records' sentences, what a person wrote, or both. */
export function linesOf(chapter: ChapterView, say: (text: LocalText) => string): string[] {
  const written = chapter.written
  const told = !written || written.after ? chapter.paragraphs.map(say) : []
  const own = (written?.text ?? '').split('\n').map((line) => line.trim()).filter(Boolean)
  return [...told, ...own]
}

/** Whether a chapter is part of the report, or waits for somebody to write it. */
export function hasContent(chapter: ChapterView): boolean {
  return Boolean(chapter.written) || chapter.paragraphs.length > 0 || chapter.tables.length > 0
}

/** 一、 in Chinese, 1. in English. */
export function numberOf(place: number, chinese: boolean): string {
  if (!chinese) return `${place}. `
  const tens = Math.floor(place / 10)
  const ones = place % 10
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}、`
}
