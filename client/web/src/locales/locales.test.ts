import { describe, expect, it } from 'vitest'
import en from './en'
import zh from './zh'

interface Tree {
  [key: string]: string | Tree
}

function texts(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : texts(value, `${path}${key}.`))
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map((found) => found[0]).sort()
}

describe('texts', () => {
  const chinese = new Map(texts(zh))
  const english = new Map(texts(en))

  it('are there in both languages', () =>
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort()))

  it('are never empty', () =>
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([]))

  it('name the same values in both languages', () =>
    expect([...chinese].filter(([key, text]) =>
      placeholders(text).join() !== placeholders(english.get(key) ?? '').join())).toEqual([]))
})
