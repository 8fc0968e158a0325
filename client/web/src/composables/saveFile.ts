/** Hands a file to the browser, which keeps it where people keep their files. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the file over once it is through with the click.
  requestAnimationFrame(() => URL.revokeObjectURL(address))
}
