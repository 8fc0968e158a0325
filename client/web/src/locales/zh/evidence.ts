export default {
  evidence: {
    file: '附件',
    files: '附件',
    none: '还没有附件',
    add: '添加附件',
    addTo: '为“{name}”添加附件',
    drop: '不引用',
    limits: 'PDF、图片、DOCX、XLSX、PPTX、OFD，每个不超过 20 MB',
    tooLarge: '文件超过 20 MB。请压缩图片或分成几个文件。',
    notSent: '没有送达，请检查网络后重试。',
    refused: '“{name}”没有上传：{why}',
    size: '{kilobytes} KB',
    remove: '删除',
    removeSure: '删除“{name}”？删除后不能恢复，引用它的佐证只留下文字。',
  },
}
