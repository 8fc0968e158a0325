export default {
  notice: {
    label: '通知',
    labelNew: '通知，{count}条新的',
    duties: '按期要办的事',
    due: '近期到期',
    dueOf: '列出{shown}项，共{total}项',
    late: '{date}已逾期',
    until: '{date}到期',
    happened: '最近动态',
    none: '还没有通知',
    failed: '通知没有读到，请稍后重试。',
    kind: {
      returned: '退回',
      selected: '入选',
      refused: '未通过',
      received: '待办',
      answered: '答复',
    },
  },
}
