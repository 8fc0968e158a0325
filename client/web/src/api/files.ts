import { cityCode } from '@/composables/useSession'
import { addressOf, read, request } from './http'
import type { components } from './schema'
import type { Kind } from './types'

export type EvidenceFile = components['schemas']['EvidenceFile']

/** Whose file it is. */
export interface FileOwner {
  kind: Kind
  id: string
}

/** Longest wait for a large file on a slow line, milliseconds. */
const fileTimeoutMs = 300_000
const nameMax = 200

function pathOf({ kind, id }: FileOwner): string {
  return `${kind}/${cityCode()}/${id}/files`
}

export async function readFiles(owner: FileOwner): Promise<EvidenceFile[]> {
  return (await read<EvidenceFile[]>(pathOf(owner))).data
}

/** Any content type is said; the server sees from the content what it is. */
export async function addFile(owner: FileOwner, file: File): Promise<EvidenceFile> {
  const address = addressOf(pathOf(owner), { fileName: file.name.slice(-nameMax) })
  return (await request<EvidenceFile>(address, {
    method: 'POST', body: file, headers: { 'Content-Type': 'application/octet-stream' },
  }, fileTimeoutMs)).data
}

export async function removeFile(owner: FileOwner, id: string): Promise<EvidenceFile[]> {
  return (await request<EvidenceFile[]>(
    addressOf(`${pathOf(owner)}/${id}/remove`), { method: 'POST' })).data
}

export function addressOfFile(owner: FileOwner, id: string): string {
  return addressOf(`${pathOf(owner)}/${id}`)
}
