import { readFile, type Query } from './http'

/** Longest wait for a long list to be written, milliseconds. */
const fileTimeoutMs = 120_000

/** A list as a workbook, filtered and ordered like its page. */
export function readListFile(path: string, query: Query) {
  const [kind, city] = path.split('/')
  return readFile(`export/${city}/list/${kind}`, query, fileTimeoutMs)
}
