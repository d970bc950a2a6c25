/** A column of a {@link DataTable}; the cell is drawn by the slot named like its key. */
export interface Column {
  key: string
  label: string
  width?: string
  align?: 'right'
  /** Name under which the server sorts by this column. */
  sort?: string
}
