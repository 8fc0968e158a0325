/** A column of a table. */
export interface TableColumn {
  id: string
  name: string
  number?: boolean
  /** Name by which the server sorts. */
  sort?: string
}
