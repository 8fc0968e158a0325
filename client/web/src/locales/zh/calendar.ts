export default {
  calendar: {
    title: '日程与提醒',
    hint: '今后一年按文件应办的事项；已过期未办的列在最前。',
    role: '由谁办理',
    everyone: '全部',
    wholeCity: '全市',
    missed: '已逾期',
    noneMissed: '没有逾期未办的事项。',
    count: '{count}项',
    open: '待办{count}',
    state: { upcoming: '未到期', due: '临近', missed: '逾期', done: '已完成' },
  },
}
