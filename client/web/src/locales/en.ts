import type zh from './zh'
import shell from './en/shell'

const en: typeof zh = { ...shell }

export default en
