import { beforeEach, describe, expect, it } from 'vitest'
import { language } from '@/composables/useLanguage'
import { count, day, money, month, share } from './format'

describe('numbers and dates', () => {
  beforeEach(() => (language.value = 'zh'))

  it('separates thousands', () => expect(count(1234567)).toBe('1,234,567'))

  it('shows a dash for what is unknown', () => {
    expect([count(null), share(undefined), money(null), day(undefined)])
      .toEqual(['—', '—', '—', '—'])
  })

  it('shows shares with one digit', () => expect(share(0.4567)).toBe('45.7%'))

  it('shows small sums in yuan and large ones in 万元', () => {
    expect(money(123_456)).toBe('1,234.56元')
    expect(money(15_000_000)).toBe('15万元')
    expect(money(123_456_789_00)).toBe('12,345.68万元')
  })

  it('shows sums in yuan in English', () => {
    language.value = 'en'
    expect(money(15_000_000)).toBe('¥150,000')
  })

  it('writes dates as people do', () => {
    expect([day('2024-07-05'), month('2024-07')]).toEqual(['2024年7月5日', '2024年7月'])
    language.value = 'en'
    expect([day('2024-07-05'), month('2024-07')]).toEqual(['5 Jul 2024', 'Jul 2024'])
  })
})
