/** A random UUID. The browser's own function is missing on pages without TLS, as in an intranet. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = hexOf(bytes)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
    .join('-')
}

/** Id of a host whose credit code is known. */
export function hostIdOf(creditCode: unknown): string | undefined {
  const code = typeof creditCode === 'string' ? creditCode.toLowerCase() : ''
  return /^[0-9a-z]{18}$/.test(code) ? code : undefined
}

/** Id of a new host without a credit code. */
export function newHostId(): string {
  return `h-${randomHex(8)}`
}

/** Id of a new workstation. */
export function newStationId(): string {
  return `w-${randomHex(6)}`
}

/** Id of a new project. */
export function newProjectId(): string {
  return `p-${randomHex(6)}`
}

/** Id of a new review panel. */
export function newPanelId(): string {
  return `rp-${randomHex(4)}`
}

/** Id of something asked of the service desk. */
export function newServiceId(): string {
  return `s-${randomHex(6)}`
}

/** Id of a nomination. */
export function newNominationId(): string {
  return `n-${randomHex(6)}`
}

/** Id of a pairing. */
export function newPairingId(): string {
  return `g-${randomHex(6)}`
}

/** Id of a new scenario. */
export function newScenarioId(): string {
  return `sc-${randomHex(6)}`
}

/** A number for a draw by lot; whoever knows it can repeat the draw. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

function randomHex(byteCount: number): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(byteCount)))
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
