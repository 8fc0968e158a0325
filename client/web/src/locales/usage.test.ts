import { describe, expect, it } from 'vitest'
import zh from './zh'

const sources = import.meta.glob<string>(['../**/*.vue', '../**/*.ts'], {
  query: '?raw', import: 'default', eager: true,
})

function has(key: string): boolean {
  let part: unknown = zh
  for (const name of key.split('.')) {
    part = typeof part === 'object' && part !== null
      ? (part as Record<string, unknown>)[name]
      : undefined
  }
  return typeof part === 'string'
}

/** Keys that stand in the code as they are, such as `t('form.send')`. */
function literalKeys(source: string): string[] {
  return [...source.matchAll(/\bt\(\s*(?:[\w.!=' ]+\?\s*)?'([\w.-]+)'(?:\s*:\s*'([\w.-]+)')?/g)]
    .flatMap(([, first, second]) => [first, second])
    .filter((key): key is string => key !== undefined)
}

/** Beginnings of keys that are put together, such as `figure.` of t(`figure.${name}`). */
function composedKeys(source: string): string[] {
  return [...source.matchAll(/\bt\(\s*`(\w+)\./g)].map(([, start]) => start ?? '')
}

describe('texts that pages use', () => {
  const all = Object.entries(sources).filter(([path]) => !path.endsWith('.test.ts'))

  it('are there', () =>
    expect(all.flatMap(([path, source]) => literalKeys(source)
      .filter((key) => !has(key))
      .map((key) => `${path}: ${key}`))).toEqual([]))

  it('are found in many pages, so that the search itself is known to work', () =>
    expect(all.flatMap(([, source]) => literalKeys(source)).length).toBeGreaterThan(150))

  it('begin with a part that is there when they are put together', () =>
    expect(all.flatMap(([, source]) => composedKeys(source)).filter((start) => !(start in zh)))
      .toEqual([]))
})
