import { describe, expect, it } from 'vitest'
import { partsOf, textOf } from './references'

const one = { kind: 'enterprise', id: 'h-1', file: '0123456789abcdef0123' } as const
const other = { kind: 'city', id: 'kunshan', file: 'ffffffffffffffffffff' } as const

describe('evidence', () => {
  it('is read back as it was written', () => {
    for (const plain of ['', '照片 3 张', 'a [b] c']) {
      for (const files of [[], [one], [one, other]]) {
        expect(partsOf(textOf(plain, files))).toEqual({ plain, files })
      }
    }
  })

  it('takes nothing for a file that is none', () => {
    const text = '[file:enterprise/../0123456789abcdef0123] [file:x/y/zz] [file:]'
    expect(partsOf(text)).toEqual({ plain: text, files: [] })
  })

  it('is nothing where there is nothing', () => {
    expect(partsOf(null)).toEqual({ plain: '', files: [] })
    expect(textOf('', [])).toBe('')
  })
})
