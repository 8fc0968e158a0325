import { reactive } from 'vue'
import { readFiles, type EvidenceFile, type FileOwner } from '@/api/files'
import { looksOnly } from './useRoles'

/** Files by their owner, each list asked for once; null where the reader may not see them. */
const known = reactive(new Map<string, EvidenceFile[] | null>())
const asked = new Set<string>()

const keyOf = ({ kind, id }: FileOwner): string => `${kind}/${id}`

/** The file as its list names it: undefined while it is not known, null where it is not to be
 * seen or is gone. */
export function fileOf(owner: FileOwner, id: string): EvidenceFile | null | undefined {
  const key = keyOf(owner)
  if (!asked.has(key)) void look(owner)
  const files = known.get(key)
  return files === undefined ? undefined : (files?.find((f) => f.id === id) ?? null)
}

/** Remembers what a list says now. */
export function keepFiles(owner: FileOwner, files: EvidenceFile[]): void {
  asked.add(keyOf(owner))
  known.set(keyOf(owner), files)
}

export function addKnown(owner: FileOwner, file: EvidenceFile): void {
  keepFiles(owner, [file, ...(known.get(keyOf(owner)) ?? []).filter((f) => f.id !== file.id)])
}

async function look(owner: FileOwner): Promise<void> {
  asked.add(keyOf(owner))
  try {
    known.set(keyOf(owner), looksOnly.value ? null : await readFiles(owner))
  } catch {
    // Who may not see the files, or has no connection, sees that there is one.
    known.set(keyOf(owner), null)
  }
}
