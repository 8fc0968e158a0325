export default {
  advice: {
    title: '科技智库',
    hint: '高端科技人才入库，组织决策咨询，报送建言献策成果',
    figures: '智库情况',
    thinkTank: '科技智库',
    advisers: '智库专家',
    noAdvisers: '还没有专家入库',
    products: '建言献策成果',
    none: '还没有成果',
    submitted: '本年报送',
    adopted: '本年获采用',
    taken: '{form}（{by}，{date}）',
    announcements: '公告',
    noAnnouncements: '没有公告',
  },
}
