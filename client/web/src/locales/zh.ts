import city from './zh/city'
import figures from './zh/figures'
import shell from './zh/shell'

export default { ...shell, ...figures, ...city }
