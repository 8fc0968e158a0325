import { cityCode } from '@/composables/useSession'
import { addressOf, read, request } from './http'
import type { components } from './schema'

type Schemas = components['schemas']

export type ImportReport = Schemas['ImportReport']
export type ImportProblem = Schemas['ImportProblem']
export type ImportStatus = Schemas['ImportStatus']
export type TableLayout = Schemas['TableLayout']
export type LayoutRow = Schemas['LayoutRow']
export type FileLook = Schemas['FileLook']
export type ImportKind = Schemas['ImportKind']

/** What to read in place of what stands in the file; the first part of a request. */
export interface ImportEdits {
  headerRow?: number
  columns: Record<string, string>
  excluded: number[]
  cells: { row: number; column: string; value: string }[]
  correction?: string
}

/** Longest wait for a large file to be read and rehearsed, milliseconds. */
const fileTimeoutMs = 300_000

const bytes = 'application/octet-stream'

export async function lookAt(file: File, sheet?: string): Promise<FileLook> {
  return (await request<FileLook>(addressOf(`import/${cityCode()}/look`, { sheet }), {
    method: 'POST', body: file, headers: { 'Content-Type': bytes },
  }, fileTimeoutMs)).data
}

export async function sendFile(
  kind: ImportKind, file: File, edits: ImportEdits, dryRun: boolean, sheet?: string,
): Promise<ImportReport> {
  const address = addressOf(
    `import/${cityCode()}/${kind}`, { dryRun, sheet, fileName: file.name.slice(-200) })
  const boundary = `parts-${crypto.randomUUID()}`
  const body = new Blob([
    `--${boundary}\r\nContent-Type: application/json\r\n\r\n`, JSON.stringify(edits),
    `\r\n--${boundary}\r\nContent-Type: ${bytes}\r\n\r\n`, file, `\r\n--${boundary}--\r\n`,
  ])
  return (await request<ImportReport>(address, {
    method: 'POST', body,
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
  }, fileTimeoutMs)).data
}

export async function readImport(id: string): Promise<ImportStatus> {
  return (await read<ImportStatus>(`import/${cityCode()}/${id}`)).data
}
