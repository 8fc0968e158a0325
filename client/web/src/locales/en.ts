import type zh from './zh'
import city from './en/city'
import figures from './en/figures'
import shell from './en/shell'

const en: typeof zh = { ...shell, ...figures, ...city }

export default en
