import type { FileOwner } from '@/api/files'
import type { Kind } from '@/api/types'

/** A file that a text of evidence names. Its own name stays with the file, not in the records. */
export interface FileReference extends FileOwner {
  file: string
}

const marks = /\s*\[file:([a-z]+)\/([a-z0-9-]{1,64})\/([0-9a-f]{20})\]/g

/** What people wrote, and the files that they added. */
export function partsOf(text: string | null | undefined): {
  plain: string, files: FileReference[],
} {
  const files = [...(text ?? '').matchAll(marks)].map(([, kind, id, file]) => (
    { kind: kind as Kind, id: id ?? '', file: file ?? '' }))
  return { plain: (text ?? '').replace(marks, ''), files }
}

export function textOf(plain: string, files: readonly FileReference[]): string {
  return [
    ...(plain === '' ? [] : [plain]),
    ...files.map(({ kind, id, file }) => `[file:${kind}/${id}/${file}]`),
  ].join(' ')
}
