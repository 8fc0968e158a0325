import shell from './zh/shell'

export default { ...shell }
