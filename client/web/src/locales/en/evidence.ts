import type zh from '../zh/evidence'

const en: typeof zh = {
  evidence: {
    file: 'File',
    files: 'Files',
    none: 'No files yet',
    add: 'Add files',
    addTo: 'Add files for {name}',
    drop: 'Leave out',
    limits: 'PDF, pictures, DOCX, XLSX, PPTX, OFD; at most 20 MB each',
    tooLarge: 'The file has more than 20 MB. Make its pictures smaller or divide it.',
    notSent: 'It did not arrive. Check the connection and try again.',
    refused: '“{name}” was not added: {why}',
    size: '{kilobytes} KB',
    remove: 'Delete',
    removeSure: 'Delete “{name}”? It cannot be brought back; where it is named as evidence, only '
      + 'the words stay.',
  },
}

export default en
