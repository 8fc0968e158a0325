import { computed, onScopeDispose, reactive, ref, shallowRef } from 'vue'
import { mayPass } from '@/api/faults'
import {
  lookAt, readImport, sendFile,
  type FileLook, type ImportKind, type ImportReport, type ImportStatus,
} from '@/api/importing'

/** Pause between two looks at how far an import is, milliseconds. */
const lookEveryMs = 500

export const importKinds: ImportKind[] = ['hosts', 'members', 'activities', 'projects']

/** One file on its way in: looked at, checked, corrected, entered. */
export function useImport() {
  const file = shallowRef<File>()
  const look = shallowRef<FileLook>()
  const kind = ref<ImportKind | ''>('')
  const sheet = ref('')
  const report = shallowRef<ImportReport>()
  const status = shallowRef<ImportStatus>()
  const busy = ref(false)
  const fault = shallowRef<unknown>()
  /** Changed since the last check. */
  const stale = ref(false)
  const edits = reactive({
    headerRow: undefined as number | undefined,
    columns: {} as Record<string, string>,
    excluded: new Set<number>(),
    cells: new Map<string, { row: number; column: string; value: string }>(),
    correction: '',
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  let closed = false

  async function during(work: () => Promise<void>): Promise<void> {
    busy.value = true
    fault.value = undefined
    try {
      await work()
    } catch (thrown) {
      fault.value = thrown
    } finally {
      busy.value = false
    }
  }

  function forget(): void {
    edits.headerRow = undefined
    edits.columns = {}
    edits.excluded.clear()
    edits.cells.clear()
    edits.correction = ''
    report.value = undefined
    status.value = undefined
    stale.value = false
  }

  async function choose(chosen: File, ofSheet = ''): Promise<void> {
    forget()
    file.value = chosen
    sheet.value = ofSheet
    look.value = undefined
    let readable = false
    await during(async () => {
      const seen = (look.value = await lookAt(chosen, ofSheet || undefined))
      kind.value = seen.kind ?? kind.value
      readable = !seen.unreadable
    })
    if (kind.value && readable) await check()
  }

  async function ofKind(chosen: ImportKind | ''): Promise<void> {
    kind.value = chosen
    forget()
    if (chosen) await check()
  }

  function asked() {
    return {
      headerRow: edits.headerRow,
      columns: edits.columns,
      excluded: [...edits.excluded],
      cells: [...edits.cells.values()],
      correction: edits.correction.trim() || undefined,
    }
  }

  async function send(dryRun: boolean): Promise<void> {
    const [chosen, of] = [file.value, kind.value]
    if (!chosen || !of) return
    await during(async () => {
      report.value = await sendFile(of, chosen, asked(), dryRun, sheet.value || undefined)
      stale.value = false
    })
  }

  const check = () => send(true)

  async function apply(): Promise<void> {
    await send(false)
    if (report.value?.staged && !fault.value) await follow(report.value.import)
  }

  /** Asks until every entry is answered; a server that is away for a moment is asked again. */
  async function follow(id: string): Promise<void> {
    try {
      status.value = await readImport(id)
      fault.value = undefined
    } catch (thrown) {
      fault.value = thrown
      if (!mayPass(thrown)) return
    }
    if (!closed && (!status.value || status.value.pending > 0)) {
      timer = setTimeout(() => void follow(id), lookEveryMs)
    }
  }

  function correct(row: number, column: string, value: string): void {
    edits.cells.set(`${column}${row}`, { row, column, value })
    stale.value = true
  }

  function justify(reason: string): void {
    edits.correction = reason
    stale.value = true
  }

  function undo(row: number, column?: string): void {
    if (column) edits.cells.delete(`${column}${row}`)
    else edits.excluded.delete(row)
    stale.value = true
  }

  function exclude(row: number): void {
    edits.excluded.add(row)
    stale.value = true
  }

  function mean(letter: string, meaning: string): void {
    edits.columns = { ...edits.columns, [letter]: meaning }
    void check()
  }

  function headAt(row: number): void {
    edits.headerRow = row
    edits.columns = {}
    void check()
  }

  function restart(): void {
    forget()
    file.value = undefined
    look.value = undefined
    kind.value = ''
  }

  onScopeDispose(() => {
    closed = true
    clearTimeout(timer)
  })
  return {
    file, look, kind, sheet, report, status, busy, fault, stale, edits,
    changes: computed(() => edits.excluded.size + edits.cells.size),
    choose, ofKind, check, apply, correct, justify, undo, exclude, mean, headAt, restart,
  }
}

export type Importing = ReturnType<typeof useImport>
