import { describe, expect, it } from 'vitest'
import type { ChapterView } from '@/api/views'
import { hasContent, linesOf, numberOf } from './chapters'

const chapter: ChapterView = {
  id: 'projects',
  heading: { zh: '项目工作', en: 'Projects' },
  paragraphs: [{ zh: '全年立项3项。', en: 'Projects: 3 admitted.' }],
  tables: [],
  basis: 'a',
}
const zh = (text: { zh: string }): string => text.zh

describe('a chapter of a report', () => {
  it('shows what the records tell', () =>
    expect(linesOf(chapter, zh)).toEqual(['全年立项3项。']))

  it('shows a written text in its place, or after it', () => {
    const written = { text: '一\n\n二 ', on: '2026-03-05', changed: false }
    expect(linesOf({ ...chapter, written: { ...written, after: false } }, zh))
      .toEqual(['一', '二'])
    expect(linesOf({ ...chapter, written: { ...written, after: true } }, zh))
      .toEqual(['全年立项3项。', '一', '二'])
  })

  it('is numbered as official documents are', () => {
    expect([1, 10, 11, 23].map((n) => numberOf(n, true))).toEqual(['一、', '十、', '十一、', '二十三、'])
    expect(numberOf(2, false)).toBe('2. ')
  })

  it('without records and text waits to be written', () => {
    expect(hasContent(chapter)).toBe(true)
    expect(hasContent({ ...chapter, paragraphs: [] })).toBe(false)
  })
})
